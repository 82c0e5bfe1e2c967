import type { Evidence } from '@/lib/inventory/evidence';
import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { hostName, loadBalancerName } from './host-name';

/** Names and what they lead to, as Route 53 and Elastic Load Balancing tell it. */
export interface NameTable {
  loadBalancers: ReadonlyMap<string, LoadBalancer>;
  /** Public zones before private ones; one name may have several sets (weighted, latency, failover). */
  recordSets: ReadonlyMap<string, readonly RecordSet[]>;
  /** Names of the zones that were read whole: a name inside one that has no record does not exist there. */
  zones: readonly { name: string; private: boolean; gap: string | null }[];
}

export function nameTable(inventory: Inventory): NameTable {
  const loadBalancers = new Map<string, LoadBalancer>();
  for (const loadBalancer of inventory.loadBalancers) {
    if (!isUnknown(loadBalancer.dnsName)) loadBalancers.set(loadBalancerName(loadBalancer.dnsName), loadBalancer);
  }
  addManagedNames(loadBalancers, inventory);
  const recordSets = new Map<string, RecordSet[]>();
  const zones = [...inventory.hostedZones].sort((a, b) => Number(a.private) - Number(b.private));
  for (const zone of zones) {
    if (isUnknown(zone.recordSets)) continue;
    for (const set of zone.recordSets) {
      const name = hostName(set.name);
      recordSets.set(name, [...(recordSets.get(name) ?? []), set]);
    }
  }
  return {
    loadBalancers,
    recordSets,
    zones: zones.map((zone) => ({
      name: hostName(zone.name),
      private: zone.private,
      gap: isUnknown(zone.recordSets) ? zone.recordSets.$unknown : null,
    })),
  };
}

/** Names that ECS itself gives to a service's way in (Express mode, ECS Gateway): each is a load balancer's. */
function addManagedNames(loadBalancers: Map<string, LoadBalancer>, inventory: Inventory): void {
  const byArn = new Map(inventory.loadBalancers.map((loadBalancer) => [loadBalancer.arn, loadBalancer]));
  for (const service of inventory.services) {
    for (const revision of isUnknown(service.revisions) ? [] : service.revisions) {
      for (const { endpoint, loadBalancerArn } of revision.managedIngress) {
        const loadBalancer = byArn.get(loadBalancerArn ?? '');
        const name = hostName((endpoint ?? '').replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));
        if (loadBalancer !== undefined && name !== '') loadBalancers.set(name, loadBalancer);
      }
    }
  }
}

/** Where following a name ended. */
export type NameEnd =
  | { kind: 'load-balancers'; found: readonly LoadBalancer[]; direct: boolean; evidence: readonly Evidence[] }
  /** The last name, which no record that was read leads on from. */
  | { kind: 'name'; name: string; evidence: readonly Evidence[] };

const MOST_RECORDS = 16;

/**
 * Follows aliases and CNAMEs from a host name to load balancers. Several sets of one name may lead to several.
 * A CNAME loop ends where it was entered.
 */
export function followName(table: NameTable, host: string): NameEnd {
  const start = loadBalancerName(host);
  const direct = table.loadBalancers.get(start);
  if (direct !== undefined) return { kind: 'load-balancers', found: [direct], direct: true, evidence: [] };
  const evidence: Evidence[] = [];
  const found = new Map<string, LoadBalancer>();
  const seen = new Set<string>();
  let ahead: readonly string[] = [hostName(host)];
  let last = hostName(host);
  while (ahead.length > 0 && seen.size < MOST_RECORDS) {
    const next: string[] = [];
    for (const name of ahead) {
      if (seen.has(name)) continue;
      seen.add(name);
      for (const set of setsFor(table, name)) {
        evidence.push({ resource: set.hostedZoneId, path: `ResourceRecordSets[${set.name} ${set.type}]`, value: set.targets });
        for (const target of set.targets) {
          const loadBalancer = table.loadBalancers.get(loadBalancerName(target));
          if (loadBalancer === undefined) next.push(hostName(target));
          else found.set(loadBalancer.arn, loadBalancer);
          last = hostName(target);
        }
      }
    }
    ahead = next;
  }
  if (found.size > 0) return { kind: 'load-balancers', found: [...found.values()], direct: false, evidence };
  return { kind: 'name', name: last, evidence };
}

/** Only records that can lead on count; a wildcard record answers names that have none of their own (RFC 4592). */
function setsFor(table: NameTable, name: string): readonly RecordSet[] {
  const leads = (set: RecordSet) => set.alias || set.type === 'CNAME';
  const own = table.recordSets.get(name);
  if (own !== undefined) return own.filter(leads);
  const labels = name.split('.');
  for (let cut = 1; cut < labels.length - 1; cut += 1) {
    const wild = table.recordSets.get(`*.${labels.slice(cut).join('.')}`);
    if (wild !== undefined) return wild.filter(leads);
  }
  return [];
}
