import { forward, redirectToHttps } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { ALL_METHODS, behavior, customOrigin, distribution, distributionDomain, SECURITY_HEADERS } from '../build/distribution';
import { cluster, fargateService } from '../build/fargate-service';
import { aliasToDistribution, aliasToLoadBalancer, hostedZone } from '../build/hosted-zone';
import { loadBalancer, loadBalancerArn } from '../build/load-balancer';
import { network } from '../build/network';
import type { Place } from '../build/place';
import { sampleAccount } from '../build/sample-account';
import { securityGroup, securityGroupId } from '../build/security-group';
import { targetGroup, targetGroupArn } from '../build/target-group';
import { webAcl, webAclArn } from '../build/web-acl';
import { regionRecords } from '../region-records';
import { SECRETS } from './sample-secrets';

/**
 * The story that started Hoplens. A team turned on HTTP/2 everywhere: for viewers, on the target group, in nginx.
 * CloudFront takes it from browsers, speaks HTTP/1.1 to its origin all the same, and the target group answers 464 to every page.
 */
const accountId = '111122223333';
const tokyo: Place = { accountId, region: 'ap-northeast-1' };
const virginia: Place = { accountId, region: 'us-east-1' };

const viewerName = 'www.example.com';
// A name of their own for the load balancer, so that the certificate CloudFront checks is valid.
const originName = 'origin.example.com';

const vpc = network({ place: tokyo, name: 'test', prefix: '10.0' });

const albGroup = securityGroup({
  network: vpc,
  name: 'test-alb',
  ingress: [
    { port: 443, from: { cidr: '0.0.0.0/0' } },
    { port: 80, from: { cidr: '0.0.0.0/0' } },
  ],
});
const taskGroup = securityGroup({
  network: vpc,
  name: 'test-nginx',
  ingress: [{ port: 80, from: { group: securityGroupId(vpc, 'test-alb') } }],
});

const nginxTargets = targetGroup({
  place: tokyo,
  name: 'test-tg',
  vpcId: vpc.vpcId,
  port: 80,
  protocol: 'HTTP',
  protocolVersion: 'HTTP2',
  loadBalancerArns: [loadBalancerArn(tokyo, 'test-alb')],
});

const alb = loadBalancer({
  network: vpc,
  name: 'test-alb',
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(vpc, 'test-alb')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [certificateArn(tokyo, originName)],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
      defaultActions: [forward(targetGroupArn(tokyo, 'test-tg'))],
    },
    { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
  ],
  tags: { Environment: 'test', Application: 'shop' },
});

const nginx = fargateService({
  network: vpc,
  cluster: 'test-cluster',
  name: 'test-nginx',
  securityGroups: [securityGroupId(vpc, 'test-nginx')],
  container: {
    name: 'nginx',
    image: `${accountId}.dkr.ecr.ap-northeast-1.amazonaws.com/test-nginx:1.29-http2`,
    port: 80,
    environment: [
      { name: 'SITE_NAME', value: viewerName },
      { name: 'DATABASE_PASSWORD', value: SECRETS.articleDatabasePassword },
      { name: 'SESSION_KEY', value: SECRETS.articleSessionKey },
    ],
  },
  loadBalancers: [{ targetGroupArn: targetGroupArn(tokyo, 'test-tg'), containerName: 'nginx', containerPort: 80 }],
  firstAddress: 24,
});

const site = distribution({
  accountId,
  name: 'test-site',
  aliases: [viewerName],
  certificateArn: certificateArn(virginia, viewerName),
  origins: [customOrigin({ id: 'test-alb', domain: originName, policy: 'https-only' })],
  behavior: behavior({ to: 'test-alb', methods: ALL_METHODS, other: { ResponseHeadersPolicyId: SECURITY_HEADERS } }),
  config: { HttpVersion: 'http2and3', WebACLId: webAclArn(virginia, 'test-edge', 'CLOUDFRONT') },
});

export const article = sampleAccount({
  name: 'article',
  accountId,
  regions: {
    'ap-northeast-1': regionRecords(
      vpc.part,
      { securityGroups: [albGroup, taskGroup], targetGroups: [nginxTargets], certificates: [certificate(tokyo, originName)] },
      { tags: [{ arn: certificateArn(tokyo, originName), values: { Application: 'shop' } }] },
      alb.part,
      cluster(tokyo, 'test-cluster'),
      nginx.part,
    ),
    'us-east-1': regionRecords(
      { certificates: [certificate(virginia, viewerName)] },
      webAcl({ place: virginia, name: 'test-edge', scope: 'CLOUDFRONT' }),
    ),
  },
  cloudFront: { distributions: [site], tags: { [site.ARN ?? '']: { Environment: 'test', Application: 'shop' } } },
  hostedZones: [
    hostedZone('example.com', [
      aliasToDistribution(viewerName, distributionDomain(accountId, 'test-site')),
      aliasToLoadBalancer(originName, alb),
    ]),
  ],
});
