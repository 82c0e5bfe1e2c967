import { describe, expect } from 'vitest';

import { isUnknown } from '@/lib/inventory/unknown';

import { handRead, listenersOf, rulesOf, SECRET, UNKNOWN } from './hand-read';
import { CORPUS_PRESENT } from './recorded-file';

describe.skipIf(!CORPUS_PRESENT)('recorded answers of load balancing, ECS and EC2, read by hand', () => {
  handRead([
    [
      'c7n__test_appelb_listener_rules__elbv2.DescribeRules_1',
      'a path rule, then the default one',
      (inventory) => rulesOf(inventory),
      [
        {
          priority: 1,
          conditions: [{ field: 'path-pattern', values: ['/api/*'] }],
          actions: [{ type: 'forward', targetGroups: [{ arn: expect.stringContaining('targetgroup/test-tg/'), weight: 1 }] }],
        },
        {
          priority: null,
          conditions: [],
          actions: [{ type: 'redirect', protocol: 'HTTPS', port: '443', host: '#{host}', path: '/#{path}', statusCode: 301 }],
        },
      ],
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__ListenerRule.Rule4C995B7F',
      'host, path and header joined; the header value is replaced',
      (inventory) => rulesOf(inventory)[0],
      {
        priority: 10,
        conditions: expect.arrayContaining([
          expect.objectContaining({ field: 'path-pattern', values: ['/api/*', '/v2/*'] }),
          expect.objectContaining({ field: 'host-header', values: ['example.com', 'www.example.com'] }),
          { field: 'http-header', name: 'X-Custom', values: [{ ...SECRET, short: true, wildcard: false, matches: [] }], regexValues: [] },
        ]),
        actions: [{ type: 'fixed-response', statusCode: 200, contentType: 'text/plain' }],
      },
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__ListenerRule.RuleMethodC8F28706',
      'methods',
      (inventory) => rulesOf(inventory)[0],
      { priority: 40, conditions: [{ field: 'http-request-method', values: expect.arrayContaining(['DELETE', 'POST', 'GET']) }] },
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__ListenerRule.RuleQueryString641E1B2B',
      'pairs of a query string',
      (inventory) => rulesOf(inventory)[0],
      {
        conditions: [
          {
            field: 'query-string',
            values: expect.arrayContaining([
              { key: 'mike', value: '3' },
              { key: 'zeta', value: '1' },
            ]),
          },
        ],
      },
    ],
    [
      'awscli__elbv2__modify-listener__2',
      'a redirect that keeps the port, which is a loop',
      (inventory) => rulesOf(inventory)[0],
      {
        actions: [
          { type: 'redirect', protocol: 'HTTPS', port: '#{port}', host: '#{host}', path: '/#{path}', query: '#{query}', statusCode: 302 },
        ],
      },
    ],
    [
      'awscli__elbv2__describe-listeners__2',
      'a certificate in IAM cannot be read',
      (inventory) => [listenersOf(inventory).map(({ port, protocol, sslPolicy }) => [port, protocol, sslPolicy]), inventory.certificates],
      [
        [
          [443, 'HTTPS', 'ELBSecurityPolicy-2015-05'],
          [80, 'HTTP', null],
        ],
        [{ arn: 'arn:aws:iam::123456789012:server-certificate/my-server-cert', status: UNKNOWN }],
      ],
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__Listener.MtlsListener',
      'callers are verified',
      (inventory) => listenersOf(inventory)[0],
      { port: 443, mutualAuthentication: { mode: 'verify', trustStoreArn: expect.stringContaining('truststore/cdkrd-hunt0801-mtls-ts/') } },
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__LoadBalancer.DsAlb',
      'a dual-stack load balancer',
      ({ loadBalancers }) => loadBalancers.filter(({ name }) => name === 'CdkrdH-DsAlb-HesW4mhrjLmx'),
      [{ type: 'application', scheme: 'internet-facing', ipAddressType: 'dualstack', securityGroups: ['sg-04a605bef1837e493'] }],
    ],
    [
      'awscli__elbv2__describe-load-balancer-attributes__2',
      'attributes',
      ({ loadBalancers }) => loadBalancers[0]?.attributes,
      { 'access_logs.s3.enabled': 'false', 'load_balancing.cross_zone.enabled': 'false' },
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__TargetGroup.GrpcTgF27A0024',
      'a gRPC target group',
      ({ targetGroups }) => targetGroups[0],
      {
        ...{ protocol: 'HTTP', protocolVersion: 'GRPC', port: 50051, targetType: 'ip' },
        healthCheck: { path: '/AWS.ALB/healthcheck', grpcCode: '12', httpCode: null, port: 'traffic-port' },
        attributes: { 'load_balancing.algorithm.type': 'round_robin' },
      },
    ],
    [
      'c7n__test_appelb_healthcheck_protocol_mismatch_bad__elbv2.DescribeTargetGroups_1',
      'from before AWS told protocol versions: UNKNOWN, not HTTP1',
      ({ targetGroups }) => targetGroups.map(({ protocolVersion }) => protocolVersion).filter(isUnknown).length > 0,
      true,
    ],
    [
      'cdkrd__AWS__ElasticLoadBalancingV2__TargetGroup.GeneveInstTg',
      'a group of a gateway load balancer is left out',
      ({ targetGroups }) => targetGroups,
      [],
    ],
    [
      'awscli__elbv2__describe-target-health__5',
      'an unhealthy instance',
      ({ targetGroups }) => targetGroups[0]?.targets,
      [{ id: 'i-0f76fade', port: 80, healthCheckPort: '80', state: 'unhealthy', reason: 'Target.Timeout' }],
    ],
    [
      'awscli__ecs__describe-task-definition',
      'environment names without their values; bridge ports',
      (inventory) => [inventory.taskDefinitions[0], JSON.stringify(inventory).includes('"password"')],
      [
        {
          ...{ family: 'hello_world', revision: 8, networkMode: null },
          containers: [
            { name: 'mysql', environmentNames: ['MYSQL_ROOT_PASSWORD'], portMappings: [] },
            { name: 'wordpress', portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }] },
          ],
        },
        false,
      ],
    ],
    [
      'cdkrd__AWS__ECS__Service.BgService',
      'a blue/green service and its second target group',
      ({ services }) => services,
      [
        {
          ...{ name: 'cdkrd-hunt-0809-bg', launchType: 'FARGATE', deploymentController: 'ECS', deploymentStrategy: 'BLUE_GREEN' },
          network: { assignPublicIp: true, securityGroups: ['sg-04fadab7d35ce5f00'] },
          loadBalancers: [
            {
              ...{ containerName: 'web', containerPort: 80 },
              targetGroupArn: expect.stringContaining('/cdkrd-hunt-0809-blue/'),
              alternateTargetGroupArn: expect.stringContaining('/cdkrd-hunt-0809-green/'),
              productionListenerRule: expect.stringContaining(':listener-rule/app/cdkrd-hunt-0809-modes-alb/'),
            },
          ],
        },
      ],
    ],
    [
      'cartography__ecs__GET_ECS_TASKS_LIVE_REDACTED',
      'the address of a task',
      ({ tasks }) => tasks,
      [{ group: 'service:sublime', launchType: 'FARGATE', privateIps: ['172.31.65.78'], networkInterfaceIds: ['eni-00000000000000000'] }],
    ],
    [
      'cdkrd__AWS__EC2__SecurityGroup.SgD4954771',
      'rules of a security group; all ports out',
      ({ securityGroups }) => securityGroups[0]?.rules,
      expect.arrayContaining([
        expect.objectContaining({ egress: false, protocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '192.168.0.0/16' }),
        expect.objectContaining({ egress: false, fromPort: 443, cidrIpv4: '10.0.1.0/24', prefixListId: null }),
        expect.objectContaining({ egress: true, protocol: '-1', fromPort: null, toPort: null, cidrIpv4: '0.0.0.0/0' }),
      ]),
    ],
    [
      'cdkrd__AWS__EC2__PrefixList.PLD5425AEA',
      'entries of a prefix list',
      ({ prefixLists }) => prefixLists,
      [{ id: 'pl-008cfc131622cb678', name: 'cdkrd-prefixlist-rich', entries: ['10.0.0.0/16', '10.1.0.0/16', '192.168.0.0/24'] }],
    ],
  ]);
});
