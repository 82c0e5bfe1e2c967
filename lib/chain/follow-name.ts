import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { RecordSet } from '@/lib/inventory/surroundings';

import { hostName, loadBalancerName } from './host-name';
import type { NameTable } from './name-table';

/** Where following a name ended. Nothing at all where names only lead back to each other. */
export interface NameEnds {
  loadBalancers: readonly LoadBalancer[];
  /** Names and addresses at the end that no record leads on from: what is behind them is not in Route 53. */
  others: readonly string[];
  /** The name is a load balancer's own. */
  direct: boolean;
  /** There are more names on the way than resolvers follow. */
  tooLong: boolean;
  evidence: readonly Evidence[];
}

/** Resolvers give up on chains about this long. */
const MOST_STEPS = 16;

/** Follows aliases and CNAMEs from a host name; several record sets of one name (weighted, latency, failover) are all followed. */
export function followName({ loadBalancers }: NameTable, sets: NameTable['publicSets'], host: string): NameEnds {
  const own = loadBalancers.get(loadBalancerName(host));
  if (own !== undefined) return { loadBalancers: [own], others: [], direct: true, tooLong: false, evidence: [] };
  const evidence: Evidence[] = [];
  const found = new Map<string, LoadBalancer>();
  const others = new Set<string>();
  const seen = new Set<string>();
  let ahead: readonly string[] = [hostName(host)];
  for (let step = 0; ahead.length > 0 && step < MOST_STEPS; step += 1) {
    const next = new Set<string>();
    for (const name of ahead) {
      if (seen.has(name)) continue;
      seen.add(name);
      const records = setsFor(sets, name);
      if (records.length === 0) others.add(name);
      for (const set of records) {
        evidence.push({ resource: set.hostedZoneId, path: `ResourceRecordSets[${set.name} ${set.type}]`, value: set.targets });
        for (const target of set.targets) {
          const loadBalancer = loadBalancers.get(loadBalancerName(target));
          if (loadBalancer !== undefined) found.set(loadBalancer.arn, loadBalancer);
          else if (leadsOn(set)) next.add(hostName(target));
          else others.add(target);
        }
      }
    }
    ahead = [...next];
  }
  return { loadBalancers: [...found.values()], others: [...others], direct: false, tooLong: ahead.length > 0, evidence };
}

function leadsOn(set: RecordSet): boolean {
  return set.alias || set.type === 'CNAME';
}

/** A wildcard record answers names that have none of their own (RFC 4592). */
function setsFor(sets: NameTable['publicSets'], name: string): readonly RecordSet[] {
  const own = sets.get(name);
  if (own !== undefined) return own;
  const labels = name.split('.');
  for (let cut = 1; cut < labels.length - 1; cut += 1) {
    const wild = sets.get(`*.${labels.slice(cut).join('.')}`);
    if (wild !== undefined) return wild;
  }
  return [];
}
