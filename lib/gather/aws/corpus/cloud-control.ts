import type { IpPermission } from '@aws-sdk/client-ec2';

import {
  cachePolicy,
  distributionConfig,
  distributions,
  originRequestPolicy,
  ownedDistribution,
  responseHeadersPolicy,
  vpcOrigin,
} from './cloudfront-answers';
import { type Contribution, within } from './contribution';
import { clusters, OWNER_CLUSTER, services, taskDefinitions } from './ecs-answers';
import { attributesOf, listeners, loadBalancers, rules, targetGroups } from './elb-answers';
import { prefixLists, securityGroups } from './network-answers';
import { webAcls } from './security-answers';
import { at, isRaw, itemsOf, textAt } from './shape';

/** How CloudFormation names members that the services' own APIs name otherwise, in any case of letters. */
const API_NAMES: Readonly<Record<string, string>> = {
  OriginCustomHeaders: 'CustomHeaders',
  IPV6Enabled: 'IsIPV6Enabled',
  LambdaFunctionARN: 'LambdaFunctionArn',
};

type Reader = (live: unknown, arn: string) => Contribution[];

const READERS: Readonly<Record<string, Reader>> = {
  'AWS::CloudFront::CachePolicy': (live) => [cachePolicy({ ...asRaw(live), CachePolicyConfig: at(live, 'CachePolicyConfig') })],
  'AWS::CloudFront::OriginRequestPolicy': (live) => [originRequestPolicy(live)],
  'AWS::CloudFront::ResponseHeadersPolicy': (live) => [responseHeadersPolicy(live)],
  'AWS::CloudFront::VpcOrigin': (live) => [vpcOrigin(live)],
  'AWS::CloudFront::Distribution': (live) => distribution(live),
  'AWS::EC2::PrefixList': (live) => prefixLists([live]),
  'AWS::EC2::SecurityGroup': (live) => securityGroup(live),
  'AWS::EC2::SecurityGroupIngress': (live) =>
    securityGroup({
      VpcId: 'vpc-recorded',
      GroupId: textAt(live, 'GroupId'),
      GroupName: textAt(live, 'GroupName'),
      SecurityGroupIngress: [live],
    }),
  'AWS::ECS::Cluster': (live) =>
    clusters([{ ...asRaw(live), clusterArn: at(live, 'Arn'), settings: at(live, 'ClusterSettings'), status: 'ACTIVE' }]),
  'AWS::ECS::Service': (live) => ecsService(live),
  'AWS::ECS::TaskDefinition': (live) => taskDefinitions([live]),
  'AWS::ElasticLoadBalancingV2::Listener': (live) => listeners([live]),
  'AWS::ElasticLoadBalancingV2::ListenerRule': (live) => rules([live]),
  'AWS::ElasticLoadBalancingV2::ListenerCertificate': (live) =>
    itemsOf(at(live, 'Certificates')).map((item) =>
      within({
        extraCertificates: [
          { listenerArn: textAt(live, 'ListenerArn') ?? '', certificate: { CertificateArn: textAt(item, 'CertificateArn') ?? '' } },
        ],
      }),
    ),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': (live, arn) => [
    ...loadBalancers([{ ...asRaw(live), AvailabilityZones: itemsOf(at(live, 'Subnets')).map((id) => ({ SubnetId: id })) }]),
    attributesOf(arn, at(live, 'LoadBalancerAttributes')),
  ],
  'AWS::ElasticLoadBalancingV2::TargetGroup': (live, arn) => [
    ...targetGroups([live]),
    attributesOf(arn, at(live, 'TargetGroupAttributes')),
    ...itemsOf(at(live, 'Targets')).map((target) =>
      within({ targets: [{ targetGroupArn: arn, health: { Target: { Id: textAt(target, 'Id'), Port: Number(at(target, 'Port')) } } }] }),
    ),
  ],
  'AWS::ElasticLoadBalancingV2::TrustStore': (live, arn) => [
    {
      region: {
        trustStores: [
          {
            TrustStoreArn: arn,
            Name: textAt(live, 'Name'),
            Status: 'ACTIVE',
            NumberOfCaCertificates: Number(at(live, 'NumberOfCaCertificates')),
          },
        ],
      },
      expected: [{ list: 'trustStores', id: arn }],
    },
  ],
  'AWS::WAFv2::WebACL': (live) => webAcls([live]),
};

/** A resource as CloudFormation's Cloud Control API tells it, with the type and physical id that the recorder noted. */
export function cloudControlResource(resource: unknown, live: unknown): Contribution[] {
  const reader = READERS[textAt(resource, 'resourceType') ?? ''];
  if (reader === undefined) throw new Error(`No reading for ${String(textAt(resource, 'resourceType'))}`);
  return reader(renamed(live), textAt(resource, 'physicalId') ?? '');
}

function distribution(live: unknown): Contribution[] {
  const config = at(live, 'DistributionConfig');
  const id = textAt(live, 'Id');
  if (id === undefined) return distributionConfig(config, 'nameless');
  const behavior = (value: unknown) => {
    const methods = at(value, 'AllowedMethods');
    return Array.isArray(methods)
      ? { ...asRaw(value), AllowedMethods: { Items: methods, CachedMethods: at(value, 'CachedMethods') } }
      : value;
  };
  const geo = at(at(config, 'Restrictions'), 'GeoRestriction');
  return distributions([
    {
      ...ownedDistribution(id, { CallerReference: '', Origins: undefined, DefaultCacheBehavior: undefined, Comment: '', Enabled: true }),
      DistributionConfig: {
        ...asRaw(config),
        DefaultCacheBehavior: behavior(at(config, 'DefaultCacheBehavior')),
        CacheBehaviors: itemsOf(at(config, 'CacheBehaviors')).map(behavior),
        ...(geo === undefined ? {} : { Restrictions: { GeoRestriction: { ...asRaw(geo), Items: itemsOf(at(geo, 'Locations')) } } }),
      },
    },
  ]);
}

function securityGroup(live: unknown): Contribution[] {
  return securityGroups([
    {
      ...asRaw(live),
      Description: at(live, 'GroupDescription'),
      IpPermissions: itemsOf(at(live, 'SecurityGroupIngress')).map(permission),
      IpPermissionsEgress: itemsOf(at(live, 'SecurityGroupEgress')).map(permission),
    },
  ]);
}

function permission(rule: unknown): IpPermission {
  const cidr = textAt(rule, 'CidrIp');
  const group = textAt(rule, 'SourceSecurityGroupId');
  const list = textAt(rule, 'SourcePrefixListId');
  return {
    ...{ IpProtocol: textAt(rule, 'IpProtocol'), FromPort: Number(at(rule, 'FromPort')), ToPort: Number(at(rule, 'ToPort')) },
    IpRanges: cidr === undefined ? [] : [{ CidrIp: cidr }],
    UserIdGroupPairs: group === undefined ? [] : [{ GroupId: group }],
    PrefixListIds: list === undefined ? [] : [{ PrefixListId: list }],
  };
}

function ecsService(live: unknown): Contribution[] {
  const arn = textAt(live, 'ServiceArn') ?? '';
  const cluster = textAt(live, 'Cluster');
  const clusterArn = cluster === undefined ? OWNER_CLUSTER : arn.replace(/:service\/([^/]+)\/.*$/, ':cluster/$1');
  return services([{ ...asRaw(live), clusterArn, status: 'ACTIVE' }]);
}

/** The value with CloudFormation's names replaced, at every depth. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isRaw(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [API_NAMES[name] ?? name, renamed(item)]));
}

function asRaw(value: unknown): Readonly<Record<string, unknown>> {
  return isRaw(value) ? value : {};
}
