import type { Inventory } from '@/lib/inventory/inventory';
import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Entry, OriginLink } from './chain';
import { followName } from './follow-name';
import { hostName, loadBalancerName } from './host-name';
import type { NameTable } from './name-table';

/** Every way in: distributions (by tenant where they are templates), and application load balancers by their own names. */
export function entriesOf(inventory: Inventory, names: NameTable, links: readonly OriginLink[]): Entry[] {
  const fronted = new Set(links.flatMap(({ target }) => (target.kind === 'load-balancer' ? [target.loadBalancer.arn] : [])));
  const hostsByLoadBalancer = recordNames(names);
  return [
    ...inventory.distributions.filter(({ staging }) => !staging).flatMap((distribution) => distributionEntries(inventory, distribution)),
    ...inventory.loadBalancers
      .filter(({ type }) => type === 'application')
      .filter(({ arn, scheme }) => !fronted.has(arn) || scheme !== 'internal')
      .map((loadBalancer) => loadBalancerEntry(loadBalancer, hostsByLoadBalancer.get(loadBalancer.arn) ?? [], fronted)),
  ];
}

function distributionEntries(inventory: Inventory, distribution: Distribution): Entry[] {
  const own = hostName(distribution.domainName);
  if (distribution.connectionMode === 'tenant-only') {
    return inventory.distributionTenants
      .filter(({ distributionId }) => distributionId === distribution.id)
      .map((tenant) => ({
        id: `${distribution.id}@${tenant.id}`,
        kind: 'distribution',
        component: { kind: 'distribution', id: distribution.id, name: own },
        hosts: tenant.domains.length > 0 ? tenant.domains.map(hostName) : [own],
        tenant,
        enabled: tenant.enabled && isEnabled(distribution.enabled),
        fronted: false,
      }));
  }
  const aliases = isUnknown(distribution.aliases) ? [] : distribution.aliases.map(hostName);
  return [
    {
      id: distribution.id,
      kind: 'distribution',
      component: { kind: 'distribution', id: distribution.id, name: aliases[0] ?? own },
      hosts: [...aliases, own],
      tenant: null,
      enabled: isEnabled(distribution.enabled),
      fronted: false,
    },
  ];
}

/** Whether it is disabled could not be read: then it is taken for a way in. */
function isEnabled(enabled: Fact<boolean>): boolean {
  return isUnknown(enabled) || enabled;
}

function loadBalancerEntry(loadBalancer: LoadBalancer, records: readonly string[], fronted: ReadonlySet<string>): Entry {
  const own = isUnknown(loadBalancer.dnsName) ? loadBalancer.name : loadBalancerName(loadBalancer.dnsName);
  return {
    id: loadBalancer.arn,
    kind: 'load-balancer',
    component: { kind: 'load-balancer', id: loadBalancer.arn, name: loadBalancer.name },
    hosts: [...records.filter((name) => name !== own), own],
    tenant: null,
    enabled: true,
    fronted: fronted.has(loadBalancer.arn),
  };
}

/** Names in Route 53 by the load balancer that they lead to, sorted; names inside VPCs too. */
function recordNames(names: NameTable): ReadonlyMap<string, readonly string[]> {
  const byLoadBalancer = new Map<string, Set<string>>();
  for (const sets of [names.publicSets, names.privateSets]) {
    for (const name of sets.keys()) {
      for (const { arn } of followName(names, sets, name).loadBalancers) {
        const known = byLoadBalancer.get(arn);
        if (known === undefined) byLoadBalancer.set(arn, new Set([name]));
        else known.add(name);
      }
    }
  }
  return new Map([...byLoadBalancer].map(([arn, found]) => [arn, [...found].sort()]));
}
