import type { AccountPart } from '../../build/account-part';
import { fixedResponse, forward, whenPath } from '../../build/actions';
import { behavior, behaviorFor, CACHING_OPTIMIZED, customOrigin, distribution, originBase } from '../../build/distribution';
import { listenerArn, loadBalancer, loadBalancerArn } from '../../build/load-balancer';
import { targetGroup, targetGroupArn } from '../../build/target-group';
import { originThroughVpc } from '../../build/vpc-origin';
import { regionRecords } from '../../region-records';
import { DOMAIN, EDGE_CERTIFICATE, ESTATE_ACCOUNT, oregon } from './places';

const { network, place } = oregon;
const name = 'left-over';

/** Origins that are no load balancers, with a group that fails over from one to the other. */
const docs = distribution({
  accountId: ESTATE_ACCOUNT,
  name: 'docs',
  aliases: [`docs.${DOMAIN}`],
  certificateArn: EDGE_CERTIFICATE,
  origins: [
    {
      ...originBase('bucket', 'estate-docs.s3.us-east-1.amazonaws.com', {}),
      S3OriginConfig: { OriginAccessIdentity: '' },
      OriginAccessControlId: 'E2QWRUHAPOMQZL',
    },
    {
      ...originBase('bucket-copy', 'estate-docs-copy.s3.us-west-2.amazonaws.com', {}),
      S3OriginConfig: { OriginAccessIdentity: '' },
      OriginAccessControlId: 'E2QWRUHAPOMQZL',
    },
    customOrigin({ id: 'api', domain: 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', policy: 'https-only' }),
    customOrigin({ id: 'function', domain: 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.us-east-1.on.aws', policy: 'https-only' }),
    customOrigin({ id: 'elsewhere', domain: 'legacy.example.net', policy: 'match-viewer' }),
  ],
  behavior: behavior({ to: 'buckets', cachePolicy: CACHING_OPTIMIZED }),
  behaviors: [
    behaviorFor('/api/*', { to: 'api', viewers: 'https-only' }),
    behaviorFor('/render/*', { to: 'function' }),
    behaviorFor('/legacy/*', { to: 'elsewhere', viewers: 'allow-all' }),
  ],
  config: {
    DefaultRootObject: 'index.html',
    OriginGroups: {
      Quantity: 1,
      Items: [
        {
          Id: 'buckets',
          FailoverCriteria: { StatusCodes: { Quantity: 2, Items: [500, 503] } },
          Members: { Quantity: 2, Items: [{ OriginId: 'bucket' }, { OriginId: 'bucket-copy' }] },
        },
      ],
    },
    CustomErrorResponses: {
      Quantity: 1,
      Items: [{ ErrorCode: 404, ResponsePagePath: '/404.html', ResponseCode: '404', ErrorCachingMinTTL: 300 }],
    },
  },
});

/** References that lead nowhere: a deleted load balancer, a VPC origin that is gone, groups without targets, a deleted group. */
const lost = distribution({
  accountId: ESTATE_ACCOUNT,
  name,
  aliases: [],
  origins: [
    customOrigin({ id: 'deleted', domain: 'old-alb-1234567890.us-west-2.elb.amazonaws.com', policy: 'https-only' }),
    customOrigin({ id: 'left-over', domain: `${name}.${DOMAIN}`, policy: 'http-only' }),
    originThroughVpc('gone', 'gone.example.com', ESTATE_ACCOUNT, 'deleted-vpc-origin'),
  ],
  behavior: behavior({ to: 'deleted' }),
  behaviors: [behaviorFor('/left-over/*', { to: 'left-over' }), behaviorFor('/gone/*', { to: 'gone' })],
  config: { Enabled: true, HttpVersion: 'http1.1' },
});

const leftOver = loadBalancer({
  network,
  name,
  scheme: 'internet-facing',
  securityGroups: [oregon.openGroup],
  listeners: [
    {
      port: 80,
      protocol: 'HTTP',
      defaultActions: [fixedResponse(503, 'Moved')],
      rules: [
        { priority: 1, conditions: [whenPath('/empty/*')], actions: [forward(targetGroupArn(place, 'left-over-empty'))] },
        { priority: 2, conditions: [whenPath('/deleted/*')], actions: [forward(targetGroupArn(place, 'left-over-deleted'))] },
        { priority: 3, conditions: [whenPath('/manual/*')], actions: [forward(targetGroupArn(place, 'left-over-manual'))] },
      ],
    },
  ],
});

// An address that no task has: somebody registered it by hand, and it does not answer.
const manualTarget = {
  targetGroupArn: targetGroupArn(place, 'left-over-manual'),
  health: {
    Target: { Id: '10.17.200.9', Port: 8080, AvailabilityZone: 'us-west-2a' },
    HealthCheckPort: '8080',
    TargetHealth: { State: 'unhealthy' as const, Reason: 'Target.Timeout' as const, Description: 'Request timed out' },
  },
};

export const otherOrigins: AccountPart = {
  regions: {
    [place.region]: regionRecords(leftOver.part, {
      targetGroups: ['left-over-empty', 'left-over-manual'].map((group) =>
        targetGroup({
          place,
          name: group,
          vpcId: network.vpcId,
          port: 8080,
          protocolVersion: 'HTTP1',
          loadBalancerArns: [loadBalancerArn(place, name)],
        }),
      ),
      targets: [manualTarget],
      attributes: [{ arn: listenerArn(place, name, 80), values: { 'routing.http.response.server.enabled': 'false' } }],
    }),
  },
  cloudFront: {
    distributions: [docs, lost],
    originAccessControls: [
      {
        Id: 'E2QWRUHAPOMQZL',
        OriginAccessControlConfig: {
          Name: 'estate-buckets',
          Description: '',
          SigningProtocol: 'sigv4',
          SigningBehavior: 'always',
          OriginAccessControlOriginType: 's3',
        },
      },
    ],
  },
  records: {
    [DOMAIN]: [
      { Name: `docs.${DOMAIN}.`, Type: 'CNAME', TTL: 300, ResourceRecords: [{ Value: docs.DomainName }] },
      { Name: `${name}.${DOMAIN}.`, Type: 'CNAME', TTL: 300, ResourceRecords: [{ Value: leftOver.dnsName }] },
    ],
  },
};
