import {
  DescribeCapacityReservationCommand,
  DescribeListenerAttributesCommand,
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeSSLPoliciesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  DescribeTrustStoreAssociationsCommand,
  DescribeTrustStoresCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, describe, expect, test } from 'vitest';
import { listenerArn, loadBalancerArn } from '../../build/load-balancer';
import { targetGroupArn } from '../../build/target-group';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';
import { testOperations } from '../../testing/test-operations';
import { elasticLoadBalancing } from './elastic-load-balancing';

const endpoint = await startSampleEndpoint();
const tokyo = { accountId: '111122223333', region: 'ap-northeast-1' };
const virginia = { accountId: '555555555555', region: 'us-east-1' };
const elb = new ElasticLoadBalancingV2Client(clientConfig(endpoint, 'article', tokyo.region));
const estate = new ElasticLoadBalancingV2Client(clientConfig(endpoint, 'estate', virginia.region));
afterAll(() => endpoint.close());

const alb = loadBalancerArn(tokyo, 'test-alb');
const https = listenerArn(tokyo, 'test-alb', 443);
const group = targetGroupArn(tokyo, 'test-tg');

describe('operations', () => {
  testOperations(elasticLoadBalancing, [
    [
      'DescribeLoadBalancers',
      () => elb.send(new DescribeLoadBalancersCommand({ Names: ['test-alb'] })),
      {
        LoadBalancers: [
          { LoadBalancerArn: alb, Scheme: 'internet-facing', State: { Code: 'active' }, CreatedTime: new Date('2026-09-14T02:31:07Z') },
        ],
      },
    ],
    [
      'DescribeLoadBalancerAttributes',
      () => elb.send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: alb })),
      { Attributes: expect.arrayContaining([{ Key: 'routing.http2.enabled', Value: 'true' }]) },
    ],
    [
      'DescribeListeners',
      () => elb.send(new DescribeListenersCommand({ LoadBalancerArn: alb })),
      {
        Listeners: [
          { ListenerArn: https, Port: 443, Protocol: 'HTTPS' },
          { Port: 80, DefaultActions: [{ Type: 'redirect', RedirectConfig: { Host: '#{host}' } }] },
        ],
      },
    ],
    [
      'DescribeListenerAttributes',
      () => elb.send(new DescribeListenerAttributesCommand({ ListenerArn: https })),
      { Attributes: expect.arrayContaining([{ Key: 'routing.http.response.server.enabled', Value: 'true' }]) },
    ],
    [
      'DescribeListenerCertificates',
      () => elb.send(new DescribeListenerCertificatesCommand({ ListenerArn: https })),
      { Certificates: [{ IsDefault: true }] },
    ],
    [
      'DescribeRules',
      () => elb.send(new DescribeRulesCommand({ ListenerArn: https })),
      {
        Rules: [{ IsDefault: true, Priority: 'default', Conditions: [], Actions: [{ Type: 'forward', TargetGroupArn: group, Order: 1 }] }],
      },
    ],
    [
      'DescribeTargetGroups',
      () => elb.send(new DescribeTargetGroupsCommand({ LoadBalancerArn: alb })),
      { TargetGroups: [{ TargetGroupArn: group, Protocol: 'HTTP', ProtocolVersion: 'HTTP2', HealthCheckEnabled: true }] },
    ],
    [
      'DescribeTargetGroupAttributes',
      () => elb.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group })),
      { Attributes: expect.arrayContaining([{ Key: 'stickiness.enabled', Value: 'false' }]) },
    ],
    [
      'DescribeTargetHealth',
      () => elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: group })),
      { TargetHealthDescriptions: [{ Target: { Port: 80 }, TargetHealth: { State: 'healthy' } }, {}] },
    ],
    [
      'DescribeTags',
      () => elb.send(new DescribeTagsCommand({ ResourceArns: [alb, group] })),
      { TagDescriptions: [{ ResourceArn: alb, Tags: [{ Key: 'Environment', Value: 'test' }, { Key: 'Application' }] }, { Tags: [] }] },
    ],
    [
      'DescribeSSLPolicies',
      () => elb.send(new DescribeSSLPoliciesCommand({ Names: ['ELBSecurityPolicy-2016-08'], LoadBalancerType: 'application' })),
      { SslPolicies: [{ SslProtocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] }] },
    ],
    [
      'DescribeTrustStores',
      () => estate.send(new DescribeTrustStoresCommand({})),
      { TrustStores: [{ Name: 'staff', NumberOfCaCertificates: 1 }] },
    ],
    [
      'DescribeTrustStoreAssociations',
      async () => {
        const { TrustStores = [] } = await estate.send(new DescribeTrustStoresCommand({}));
        return estate.send(new DescribeTrustStoreAssociationsCommand({ TrustStoreArn: TrustStores[0]?.TrustStoreArn }));
      },
      { TrustStoreAssociations: [{ ResourceArn: listenerArn(virginia, 'desk', 8443) }] },
    ],
    [
      'DescribeCapacityReservation',
      () => elb.send(new DescribeCapacityReservationCommand({ LoadBalancerArn: alb })),
      { CapacityReservationState: [] },
    ],
  ]);
});

describe('refusals', () => {
  const manyArns = Array.from({ length: 21 }, () => alb);
  test.each([
    ['LoadBalancerNotFoundException', () => elb.send(new DescribeLoadBalancersCommand({ Names: ['nobody'] }))],
    ['ListenerNotFoundException', () => elb.send(new DescribeRulesCommand({ ListenerArn: `${https}0` }))],
    ['TargetGroupNotFoundException', () => elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: `${group}0` }))],
    ['SSLPolicyNotFoundException', () => elb.send(new DescribeSSLPoliciesCommand({ Names: ['none'] }))],
    ['ValidationError', () => elb.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: manyArns }))],
    ['ValidationError', () => elb.send(new DescribeTagsCommand({ ResourceArns: manyArns }))],
    ['ValidationError', () => elb.send(new DescribeTargetGroupsCommand({ PageSize: 401 }))],
    ['ValidationError', () => elb.send(new DescribeTargetGroupsCommand({ Marker: 'made up' }))],
  ])('%s', async (name, call) => {
    await expect(call()).rejects.toMatchObject({ name });
  });
});
