import type { LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing';
import { type AccountPart, mergeParts } from '../../build/account-part';
import { distributionArn } from '../../build/distribution';
import { loadBalancerArn } from '../../build/load-balancer';
import { arnOf, cloudFrontId, CREATED, ec2Id } from '../../build/place';
import { sampleAccount } from '../../build/sample-account';
import { webAcl } from '../../build/web-acl';
import type { Fault } from '../../faults/fault';
import { bridgeTasks } from './bridge-tasks';
import { deployments } from './deployments';
import { managedIngress } from './managed-ingress';
import { networkLoadBalancers } from './network-load-balancers';
import { otherOrigins } from './other-origins';
import { edgeWebAcl, ESTATE_ACCOUNT, ireland, oregon, tokyo, virginia } from './places';
import { redirectLoops } from './redirect-loops';
import { stagedRelease } from './staged-release';
import { storefronts } from './storefronts';
import { tenants } from './tenants';

/** What is left of the time before application load balancers. */
const legacy: LoadBalancerDescription = {
  LoadBalancerName: 'legacy-www',
  DNSName: 'legacy-www-1234567890.us-east-1.elb.amazonaws.com',
  Scheme: 'internet-facing',
  VPCId: virginia.network.vpcId,
  Subnets: virginia.network.publicSubnets,
  SecurityGroups: [virginia.openGroup],
  ListenerDescriptions: [443, 80].map((port) => ({
    Listener: { Protocol: port === 443 ? 'HTTPS' : 'HTTP', LoadBalancerPort: port, InstanceProtocol: 'HTTP', InstancePort: 80 },
    PolicyNames: [],
  })),
  Instances: [],
  CreatedTime: CREATED,
};

/** What is there before the first system: networks, clusters, certificates, web ACLs, log deliveries, threat detection. */
const ground: AccountPart = {
  regions: {
    'us-east-1': { ...virginia.part, ...edgeWebAcl, ...logDeliveries(), inspectorEnabled: true, classicLoadBalancers: [legacy] },
    'us-west-2': oregon.part,
    'eu-west-1': {
      ...ireland.part,
      encryptionControls: [
        {
          VpcId: ireland.network.vpcId,
          VpcEncryptionControlId: ec2Id('vpcec', ireland.place, 'estate'),
          Mode: 'enforce',
          State: 'available',
        },
      ],
    },
    'ap-northeast-1': {
      ...tokyo.part,
      ...webAcl({
        place: tokyo.place,
        name: 'stores-regional',
        scope: 'REGIONAL',
        resources: [loadBalancerArn(tokyo.place, 'stores-jp-2')],
      }),
      detectors: [{ id: '12abc34d567e8fa901bc2d34e56789f0', detector: detector() }],
    },
  },
};

/** What the reviewer's role may not read. */
const denied: Fault[] = [
  { kind: 'deny', service: 'shield' },
  { kind: 'deny', service: 'inspector2' },
  { kind: 'deny', service: 'guardduty', region: 'us-west-2' },
  { kind: 'deny', service: 'wafv2', operation: 'GetWebACLForResource', region: 'eu-west-1' },
  { kind: 'deny', service: 'elasticloadbalancing', operation: 'DescribeTargetHealth', region: 'us-west-2' },
  { kind: 'deny', service: 'ec2', operation: 'DescribeNetworkAcls' },
];

/** A bit of everything: dozens of chains in four regions, of many teams and several years. */
export const estate = sampleAccount({
  name: 'estate',
  accountId: ESTATE_ACCOUNT,
  faults: denied,
  ...mergeParts([
    ground,
    ...storefronts,
    ...[deployments, managedIngress, otherOrigins, tenants, networkLoadBalancers, bridgeTasks, redirectLoops, stagedRelease],
  ]),
});

function detector() {
  return {
    CreatedAt: CREATED.toISOString(),
    ServiceRole: `arn:aws:iam::${ESTATE_ACCOUNT}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
    Status: 'ENABLED' as const,
    Features: [
      {
        ...{ Name: 'RUNTIME_MONITORING' as const, Status: 'ENABLED' as const, UpdatedAt: CREATED },
        AdditionalConfiguration: [{ Name: 'ECS_FARGATE_AGENT_MANAGEMENT' as const, Status: 'ENABLED' as const, UpdatedAt: CREATED }],
      },
    ],
  };
}

/** CloudFront's newer access logs: a delivery from the distribution to a bucket, invisible in the distribution itself. */
function logDeliveries() {
  const { place } = virginia;
  const source = 'catalog-us-logs';
  const destination = arnOf('logs', place, 'delivery-destination:estate-logs');
  return {
    deliverySources: [
      {
        ...{ name: source, arn: arnOf('logs', place, `delivery-source:${source}`), service: 'cloudfront', logType: 'ACCESS_LOGS' },
        resourceArns: [distributionArn(ESTATE_ACCOUNT, cloudFrontId(ESTATE_ACCOUNT, 'catalog-us'))],
      },
    ],
    deliveryDestinations: [
      {
        ...{ name: 'estate-logs', arn: destination, deliveryDestinationType: 'S3' as const, outputFormat: 'json' as const },
        deliveryDestinationConfiguration: { destinationResourceArn: 'arn:aws:s3:::estate-logs' },
      },
    ],
    deliveries: [
      {
        ...{ id: 'Ab1Cd2Ef3Gh4Ij5K', arn: arnOf('logs', place, 'delivery:Ab1Cd2Ef3Gh4Ij5K'), deliverySourceName: source },
        ...{ deliveryDestinationArn: destination, deliveryDestinationType: 'S3' as const },
      },
    ],
  };
}
