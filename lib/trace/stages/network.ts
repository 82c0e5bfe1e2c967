import type { SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';

import { inAddressRange, isEveryAddress } from '../match/address-range';
import type { DependsOn, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { dependsOn, end, hang, type Next, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';

/** What the security groups of a load balancer say about a port. */
export type Admission =
  | { kind: 'unread'; gap: string | null; resource: string }
  | { kind: 'read'; groups: readonly string[]; rules: readonly SecurityGroupRule[] };

/** The rules of a load balancer's security groups that let something in on a port. */
export function admissionOf(
  { context: { lookup } }: Pick<Walk, 'context'>,
  { loadBalancer, port }: Pick<Approach, 'loadBalancer' | 'port'>,
): Admission {
  const { securityGroups } = loadBalancer;
  if (isUnknown(securityGroups)) return { kind: 'unread', gap: securityGroups.$unknown, resource: loadBalancer.arn };
  const rules: SecurityGroupRule[] = [];
  for (const id of securityGroups) {
    const group = lookup.securityGroup.get(id);
    if (group === undefined) return { kind: 'unread', gap: lookup.listingGap('security-group'), resource: id };
    if (isUnknown(group.rules)) return { kind: 'unread', gap: group.rules.$unknown, resource: id };
    rules.push(...group.rules.filter((rule) => !rule.egress && coversPort(rule, port)));
  }
  return { kind: 'read', groups: securityGroups, rules };
}

/** Null ports mean all of them, as `-1` does. */
function coversPort({ protocol, fromPort, toPort }: SecurityGroupRule, port: number): boolean {
  if (protocol === '-1') return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  return fromPort === null || toPort === null || fromPort === -1 || (fromPort <= port && port <= toPort);
}

/** Ends the way only where the security groups say so for certain. */
export function passNetwork(walk: Walk, approach: Approach, next: Next): Trace {
  const admission = admissionOf(walk, approach);
  if (admission.kind === 'unread') {
    const { gap, resource } = admission;
    return next(
      hang(walk, gap === null ? unreadDependence('ec2:DescribeSecurityGroupRules', resource) : gapDependence(walk.context.chain, gap)),
    );
  }
  // A load balancer without security groups lets everything in.
  if (admission.groups.length === 0) return next(walk);
  if (approach.link !== null) return admission.rules.length > 0 ? next(walk) : blockedOrigin(walk, approach, admission.groups);
  return passViewer(walk, approach, admission, next);
}

function blockedOrigin(walk: Walk, approach: Approach, groups: readonly string[]): Trace {
  const { loadBalancer, port, to } = approach;
  return end(connectApproach(walk, approach, null), {
    by: 'edge',
    status: 504,
    reason: 'origin-network-blocked',
    params: { loadBalancer: loadBalancer.name, port },
    at: to,
    evidence: evidence(loadBalancer.arn, 'SecurityGroups', [...groups]),
  });
}

/** Viewers come from the internet: a rule for another group, or for CloudFront's addresses, is none for them. */
function passViewer(walk: Walk, approach: Approach, { groups, rules }: Extract<Admission, { kind: 'read' }>, next: Next): Trace {
  const { loadBalancer, port, to } = approach;
  const ranges: string[] = [];
  for (const rule of rules) {
    const admitted = admittedRanges(walk, rule);
    if ('unread' in admitted) return next(hang(walk, admitted.unread));
    ranges.push(...admitted.ranges);
  }
  const { sourceIp } = walk.request;
  const block = (): Trace =>
    end(connectApproach(walk, approach, null), {
      by: 'nobody',
      status: null,
      reason: 'viewer-network-blocked',
      params: { loadBalancer: loadBalancer.name, port },
      at: to,
      evidence: evidence(loadBalancer.arn, 'SecurityGroups', [...groups]),
    });
  if (ranges.some((range) => isEveryAddress(range))) return next(walk);
  if (sourceIp !== null) return ranges.some((range) => inAddressRange(sourceIp, range)) ? next(walk) : block();
  if (ranges.length === 0) return block();
  // People inside the network come from the ranges that are let in.
  if (loadBalancer.scheme === 'internal') return next(walk);
  return forkOnChance(walk, [dependsOn('viewer-address', { loadBalancer: loadBalancer.name })], block, [() => next(walk)]);
}

/** The address ranges that a rule lets in, those of a prefix list included. CloudFront's own list lets no viewer in. */
function admittedRanges({ context: { chain, lookup } }: Walk, rule: SecurityGroupRule): { ranges: string[] } | { unread: DependsOn } {
  const { cidrIpv4, cidrIpv6, prefixListId } = rule;
  if (isUnknown(cidrIpv4)) return { unread: gapDependence(chain, cidrIpv4.$unknown) };
  if (isUnknown(cidrIpv6)) return { unread: gapDependence(chain, cidrIpv6.$unknown) };
  if (isUnknown(prefixListId)) return { unread: gapDependence(chain, prefixListId.$unknown) };
  const ranges = [cidrIpv4, cidrIpv6].filter((cidr) => cidr !== null);
  if (prefixListId === null) return { ranges };
  const list = lookup.prefixList.get(prefixListId);
  if (list === undefined) return { unread: unreadDependence('ec2:DescribeManagedPrefixLists', prefixListId) };
  if (list.name.includes('.cloudfront.')) return { ranges };
  return isUnknown(list.entries) ? { unread: gapDependence(chain, list.entries.$unknown) } : { ranges: [...ranges, ...list.entries] };
}
