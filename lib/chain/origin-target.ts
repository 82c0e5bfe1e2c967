import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import type { Evidence } from '@/lib/inventory/evidence';
import { isUnknown } from '@/lib/inventory/unknown';

import type { OriginService, OriginTarget } from './chain';
import { followName } from './follow-name';
import { regionOfLoadBalancerName } from './host-name';
import type { OriginContext } from './origin-links';
import { originServiceOf } from './origin-service';
import type { Resolved } from './resolved';

/**
 * Where a custom origin's host name leads: by Elastic Load Balancing's own names, then by Route 53's public zones, which is all that
 * CloudFront is answered from. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
 */
export function originTarget(context: OriginContext, domain: string, proof: readonly Evidence[]): OriginTarget {
  const ends = followName(context.names, context.names.publicSets, domain);
  const evidence = [...proof, ...ends.evidence];
  const [first, ...more] = ends.loadBalancers;
  const [other, ...others] = ends.others;
  // Weighted or latency records may send CloudFront to any of several ends: which one is not for the configuration to tell.
  if (ends.tooLong || more.length > 0 || others.length > 0 || (first !== undefined && other !== undefined)) {
    return { kind: 'unknown', gap: unresolvedName(context, domain), evidence };
  }
  if (other !== undefined) return { ...endOfName(context, other), evidence };
  // Names that only lead back to each other: no resolver gives an address.
  if (first === undefined) return { kind: 'missing', evidence };
  if (first.type !== 'application') return { kind: 'end', service: 'network-load-balancer', evidence };
  return { kind: 'load-balancer', loadBalancer: first, by: ends.direct ? 'dns-name' : 'record-set', evidence };
}

type Nameless = Absent | { kind: 'end'; service: OriginService };

/** A name that no record leads on from. */
function endOfName(context: OriginContext, name: string): Nameless {
  const region = regionOfLoadBalancerName(name);
  if (region !== null) return absentLoadBalancer(context, name, region);
  const service = originServiceOf(name);
  if (service !== 'other') return { kind: 'end', service };
  const gap = zoneGap(context, name);
  if (gap !== null) return { kind: 'unknown', gap };
  // Only a private zone knows it: nobody outside its VPCs is answered, or somebody else's public zone answers them.
  if (context.names.privateSets.has(name)) return { kind: 'unknown', gap: unresolvedName(context, name) };
  return { kind: 'end', service: 'other' };
}

/** What hides the records of the zone that the name lies in; zones that could not be listed hide every name outside the known ones. */
function zoneGap({ names, coverage }: OriginContext, name: string): string | null {
  const inside = names.zones.filter((zone) => name === zone.name || name.endsWith(`.${zone.name}`));
  const nearest = inside.sort((a, b) => b.name.length - a.name.length)[0];
  if (nearest !== undefined) return nearest.gap;
  return coverage.hiding('hosted-zone', 'global') ?? coverage.hiding('hosted-zone', 'us-east-1');
}

type Absent = { kind: 'missing' } | { kind: 'unknown'; gap: string };

/**
 * A load balancer's own name that no load balancer answers to. It is gone, or it is one that the listing does not show: a Classic Load
 * Balancer, or another account's.
 */
function absentLoadBalancer({ coverage, inventory, names }: OriginContext, name: string, region: string): Absent {
  const gap = coverage.hiding('load-balancer', region) ?? names.namelessIn.get(region) ?? null;
  if (gap !== null) return { kind: 'unknown', gap };
  const { regions, scope } = inventory.source;
  if (regions.includes(region)) return isScoped(scope) ? notInScope(coverage, name, region) : { kind: 'missing' };
  const action = 'elasticloadbalancing:DescribeLoadBalancers';
  return { kind: 'unknown', gap: coverage.add({ action, region, kind: 'load-balancer', resource: null, reason: 'region-not-scanned' }) };
}

function notInScope(coverage: OriginContext['coverage'], name: string, region: string): Absent {
  const action = 'elasticloadbalancing:DescribeLoadBalancers';
  return { kind: 'unknown', gap: coverage.add({ action, region, kind: 'load-balancer', resource: name, reason: 'unresolved' }) };
}

function isScoped(scope: OriginContext['inventory']['source']['scope']): boolean {
  return Object.values(scope).some((selection) => selection.length > 0);
}

function unresolvedName({ coverage }: OriginContext, domain: string): string {
  return coverage.add({
    action: 'route53:ListResourceRecordSets',
    region: 'global',
    kind: 'record-set',
    resource: domain,
    reason: 'unresolved',
  });
}

/** Where a VPC origin leads: exactly, by the ARN it names. */
export function vpcOriginTarget(
  context: OriginContext,
  distribution: Distribution,
  originId: string,
  use: NonNullable<Origin['vpc']>,
  vpcOrigin: Resolved<VpcOrigin>,
): OriginTarget {
  const evidence: Evidence[] = [
    {
      resource: distribution.arn,
      path: `Origins.Items[${originId}].VpcOriginConfig.VpcOriginId`,
      value: isUnknown(use.vpcOriginId) ? null : use.vpcOriginId,
    },
  ];
  if (!vpcOrigin.known) return { kind: 'unknown', gap: vpcOrigin.gap, evidence };
  const { endpointArn, arn } = vpcOrigin.value;
  if (isUnknown(endpointArn)) return { kind: 'unknown', gap: endpointArn.$unknown, evidence };
  evidence.push({ resource: arn, path: 'VpcOriginEndpointConfig.Arn', value: endpointArn });
  const loadBalancer = context.loadBalancers.get(endpointArn);
  if (loadBalancer?.type === 'application') return { kind: 'load-balancer', loadBalancer, by: 'vpc-origin', evidence };
  if (endpointArn.includes(':loadbalancer/net/')) return { kind: 'end', service: 'network-load-balancer', evidence };
  if (endpointArn.includes(':instance/')) return { kind: 'end', service: 'ec2', evidence };
  return { ...absentEndpoint(context, endpointArn), evidence };
}

function absentEndpoint(context: OriginContext, endpointArn: string): Absent {
  const [, , , region = '', account = ''] = endpointArn.split(':');
  const { accountId } = context.inventory.source;
  if (accountId !== null && account !== '' && account !== accountId) {
    const action = 'elasticloadbalancing:DescribeLoadBalancers';
    return {
      kind: 'unknown',
      gap: context.coverage.add({ action, region, kind: 'load-balancer', resource: endpointArn, reason: 'other-account' }),
    };
  }
  return absentLoadBalancer(context, endpointArn, region);
}
