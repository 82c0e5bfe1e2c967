import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { hostName, loadBalancerName } from './host-name';

type RecordSets = ReadonlyMap<string, readonly RecordSet[]>;

/** Names and what they lead to, as Route 53, Elastic Load Balancing and ECS tell it. */
export interface NameTable {
  loadBalancers: ReadonlyMap<string, LoadBalancer>;
  /** What everybody on the internet is answered, CloudFront too. */
  publicSets: RecordSets;
  /** What only the zones' own VPCs are answered. */
  privateSets: RecordSets;
  /** Public zones, with the gap of one whose records could not be read. */
  zones: readonly { name: string; gap: string | null }[];
  /** The gap of a load balancer whose own name could not be read, by region: any name there may be its. */
  namelessIn: ReadonlyMap<string, string>;
}

export function nameTable(inventory: Inventory): NameTable {
  const loadBalancers = new Map<string, LoadBalancer>();
  const namelessIn = new Map<string, string>();
  for (const loadBalancer of inventory.loadBalancers) {
    const { dnsName, region } = loadBalancer;
    if (isUnknown(dnsName)) namelessIn.set(region, dnsName.$unknown);
    else loadBalancers.set(loadBalancerName(dnsName), loadBalancer);
  }
  addManagedNames(loadBalancers, inventory);
  const sets = { public: new Map<string, RecordSet[]>(), private: new Map<string, RecordSet[]>() };
  for (const zone of inventory.hostedZones) {
    const own = zone.private ? sets.private : sets.public;
    for (const set of isUnknown(zone.recordSets) ? [] : zone.recordSets) {
      const name = hostName(set.name);
      const known = own.get(name);
      if (known === undefined) own.set(name, [set]);
      else known.push(set);
    }
  }
  const zones = inventory.hostedZones
    .filter((zone) => !zone.private)
    .map((zone) => ({ name: hostName(zone.name), gap: isUnknown(zone.recordSets) ? zone.recordSets.$unknown : null }));
  return { loadBalancers, publicSets: sets.public, privateSets: sets.private, zones, namelessIn };
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
