import type { Chain } from '@/lib/chain/chain';
import { hostName, loadBalancerName, regionOfLoadBalancerName } from '@/lib/chain/host-name';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { hiddenListing } from './hidden-listing';

/** A record of Route 53 that leads to a name of a load balancer or of CloudFront, and whether the account has it. */
interface LeadingRecord {
  record: RecordSet;
  /** Those of its targets that the account does not have; empty where it has all. */
  missing: readonly string[];
}

/** A name of CloudFront. */
export const CLOUDFRONT_NAME = /\.cloudfront\.(net|cn)$/;

/**
 * Every record that leads to a load balancer in a Region that was read, or to CloudFront; null where only a part of the account was read,
 * because then a name that was not found may well be there.
 */
export function leadingRecords(chain: Chain): (LeadingRecord | Unknown)[] | null {
  const { source, hostedZones } = chain.inventory;
  if (Object.values(source.scope).some((selection) => selection.length > 0)) return null;
  const gap = hiddenListing(chain, 'hosted-zone', 'global');
  const has = namesHeld(chain);
  const open = gap === null ? [] : [{ $unknown: gap }];
  const records = hostedZones.flatMap(({ recordSets }): readonly (RecordSet | Unknown)[] =>
    isUnknown(recordSets) ? [recordSets] : recordSets,
  );
  return [...open, ...records.flatMap((record) => (isUnknown(record) ? [record] : (leading(record, has) ?? [])))];
}

type Holder = (target: string) => Fact<boolean> | null;

function leading(record: RecordSet, has: Holder): LeadingRecord | Unknown | null {
  const held = record.targets.map((target) => [target, has(hostName(target))] as const);
  const missing = held.flatMap(([target, one]) => (one === false ? [hostName(target)] : []));
  if (missing.length > 0) return { record, missing };
  const unread = held.flatMap(([, one]) => (isUnknown(one) ? [one] : []));
  if (unread[0] !== undefined) return unread[0];
  return held.some(([, one]) => one === true) ? { record, missing } : null;
}

/** Whether the account has what a name stands for; null for a name of anything else, and in a Region that was not read. */
function namesHeld(chain: Chain): Holder {
  const { source, loadBalancers, classicLoadBalancers, distributions, connectionGroups } = chain.inventory;
  const names = new Set<string>();
  const nameless = new Map<string, Unknown>();
  for (const { dnsName, region } of [...loadBalancers, ...classicLoadBalancers]) {
    if (isUnknown(dnsName)) nameless.set(region, dnsName);
    else names.add(loadBalancerName(dnsName));
  }
  for (const { domainName } of distributions) names.add(hostName(domainName));
  for (const { routingEndpoint } of connectionGroups) names.add(hostName(routingEndpoint));
  const hiddenIn = (region: string): Unknown | null => {
    const kinds =
      region === 'global' ? (['distribution', 'connection-group'] as const) : (['load-balancer', 'classic-load-balancer'] as const);
    const gap = kinds.map((kind) => hiddenListing(chain, kind, region)).find((one) => one !== null);
    return gap === undefined ? (nameless.get(region) ?? null) : { $unknown: gap };
  };
  return (target) => {
    const region = CLOUDFRONT_NAME.test(target) ? 'global' : regionOfLoadBalancerName(target);
    if (region === null || (region !== 'global' && !source.regions.includes(region))) return null;
    return names.has(loadBalancerName(target)) || (hiddenIn(region) ?? false);
  };
}
