import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Contribution } from './contribution';

/** Which member of AWS's answer a fact is made of. A fact that is not here may not be unknown. */
const MEMBERS: Readonly<Record<string, string>> = {
  grpcEnabled: 'GrpcConfig',
  allowedMethods: 'AllowedMethods',
  httpVersion: 'HttpVersion',
  ipv6Enabled: 'IsIPV6Enabled',
  viewerCertificate: 'ViewerCertificate',
  defaultCacheBehavior: 'DefaultCacheBehavior',
  origins: 'Origins',
  enabled: 'Enabled',
  rules: 'Rules',
  defaultAction: 'DefaultAction',
  metricsEnabled: 'CloudWatchMetricsEnabled',
  protocolVersion: 'ProtocolVersion',
  targetType: 'TargetType',
  loadBalancerArns: 'LoadBalancerArns',
  protocol: 'Protocol',
  port: 'Port',
  ipAddressType: 'IpAddressType',
  sslPolicy: 'SslPolicy',
  scheme: 'Scheme',
  dnsName: 'DNSName',
  subnets: 'AvailabilityZones',
  securityGroups: 'SecurityGroups',
  loadBalancers: 'loadBalancers',
  desiredCount: 'desiredCount',
  containers: 'containerDefinitions',
  status: 'Status',
  type: 'Type',
};

/** Reasons that stand for something that a record names and the file does not hold. */
const NOT_THERE = new Set(['deleted-during-scan', 'service-error', 'unsupported']);

/** Facts that are unknown although the recorded resource tells them, as `path: gap`. */
export function wronglyUnknown(inventory: Inventory, contributions: readonly Contribution[]): string[] {
  const records = contributions
    .flatMap(({ region, cloudFront }) => Object.values({ ...region, ...cloudFront }).flat())
    .map((record) => JSON.stringify(record));
  const recorded = new Set(contributions.flatMap(({ expected }) => expected.map(({ id }) => id)));
  const gaps = new Map(inventory.gaps.map((gap) => [gap.id, gap]));
  return unknownsIn(inventory, []).flatMap(({ path, gap: id }) => {
    const gap = gaps.get(id);
    const member = MEMBERS[path.at(-1) ?? ''];
    const resource = gap?.resource ?? '';
    const own = records.filter((record) => record.includes(`"${resource}"`));
    const absent = member !== undefined && own.length > 0 && own.some((record) => lacks(record, member));
    const expected =
      gap?.reason === 'malformed-answer' ? absent : NOT_THERE.has(gap?.reason ?? '') && (!recorded.has(resource) || renamed(resource, own));
    // IAM is not among the services that are read.
    if (gap?.action === 'iam:GetServerCertificate') return [];
    if (gap?.action === 'wafv2:ListWebACLs' && records.some((record) => record.includes('"webAcl"') && !record.includes('/webacl/')))
      return [];
    return expected ? [] : [`${path.join('.')}: ${gap?.reason ?? 'no gap'} ${id}`];
  });
}

/** Not there, empty, or not in each of several behaviours. */
function lacks(record: string, member: string): boolean {
  const count = (name: string) => record.split(`"${name}":`).length - 1;
  return count(member) === 0 || record.includes(`"${member}":{}`) || count('TargetOriginId') > count(member);
}

/** Records edited by hand, whose ARN names another web ACL than their name and id do. */
function renamed(arn: string, own: readonly string[]): boolean {
  const [id = '', name = ''] = arn.split('/').reverse();
  return arn.includes(':wafv2:') && !own.some((record) => record.includes(`"Id":"${id}"`) && record.includes(`"Name":"${name}"`));
}

function unknownsIn(value: unknown, path: readonly string[]): { path: readonly string[]; gap: string }[] {
  if (isUnknown(value)) return [{ path, gap: value.$unknown }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unknownsIn(item, [...path, key]));
}
