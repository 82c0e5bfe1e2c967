import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import type { Evidence } from '@/lib/inventory/evidence';
import { isUnknown } from '@/lib/inventory/unknown';

import type { OriginTarget } from './chain';
import { hostName, regionOfLoadBalancerName } from './host-name';
import { followName, type NameTable } from './name-table';
import type { OriginContext } from './origin-links';
import { originServiceOf } from './origin-service';
import type { Resolved } from './resolved';

/** Where a custom origin's host name leads: by Elastic Load Balancing's own names, then by Route 53. */
export function originTarget(context: OriginContext, domain: string, evidence: readonly Evidence[]): OriginTarget {
  const end = followName(context.names, domain);
  const proof = [...evidence, ...end.evidence];
  if (end.kind === 'name') return endOfName(context, end.name, proof);
  const [first, ...others] = end.found;
  if (first === undefined) return { kind: 'missing', evidence: proof };
  // Weighted or latency records may send CloudFront to any of them: which one is not for the configuration to tell.
  if (others.length > 0) return { kind: 'unknown', gap: unresolvedName(context, domain), evidence: proof };
  if (first.type !== 'application') return { kind: 'end', service: 'network-load-balancer', evidence: proof };
  return { kind: 'load-balancer', loadBalancer: first, by: end.direct ? 'dns-name' : 'record-set', evidence: proof };
}

function endOfName(context: OriginContext, last: string, evidence: readonly Evidence[]): OriginTarget {
  const region = regionOfLoadBalancerName(last);
  if (region !== null) return { ...absentLoadBalancer(context, last, region), evidence };
  const service = originServiceOf(last);
  if (service !== 'other') return { kind: 'end', service, evidence };
  const zone = zoneOf(context.names, last);
  if (zone === null) return endOrUnknown(context, evidence);
  if (zone.gap !== null) return { kind: 'unknown', gap: zone.gap, evidence };
  // The zone was read whole, but only for names that lead on: an address record may stand there.
  return { kind: 'end', service: 'other', evidence };
}

/** A name in nobody's zone may be a load balancer's only when the zones themselves could not be listed. */
function endOrUnknown({ coverage }: OriginContext, evidence: readonly Evidence[]): OriginTarget {
  const gap = coverage.hiding('hosted-zone', 'global') ?? coverage.hiding('hosted-zone', 'us-east-1');
  return gap === null ? { kind: 'end', service: 'other', evidence } : { kind: 'unknown', gap, evidence };
}

type Absent = { kind: 'missing' } | { kind: 'unknown'; gap: string };

/** A load balancer's own name that no load balancer answers to: gone, or in a place that was not read. */
function absentLoadBalancer({ coverage, inventory }: OriginContext, name: string, region: string): Absent {
  const gap = coverage.hiding('load-balancer', region);
  if (gap !== null) return { kind: 'unknown', gap };
  if (inventory.source.regions.includes(region))
    return isScoped(inventory.source.scope) ? notInScope(coverage, name, region) : { kind: 'missing' };
  const reason = 'region-not-scanned';
  return {
    kind: 'unknown',
    gap: coverage.add({ action: 'elasticloadbalancing:DescribeLoadBalancers', region, kind: 'load-balancer', resource: null, reason }),
  };
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

function zoneOf(names: NameTable, host: string): NameTable['zones'][number] | null {
  const name = hostName(host);
  const inside = names.zones.filter((zone) => name === zone.name || name.endsWith(`.${zone.name}`));
  return inside.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
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
