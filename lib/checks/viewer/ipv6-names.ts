import type { Chain, Entry } from '@/lib/chain/chain';
import { hostName, loadBalancerName } from '@/lib/chain/host-name';
import type { Evidence } from '@/lib/inventory/evidence';
import type { HostedZone } from '@/lib/inventory/surroundings';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { leadsOf } from '../subjects/dns-names';
import { hiddenListing } from '../subjects/hidden-listing';

/** A way in, and whether it answers over IPv6. */
interface Ipv6Door {
  /** AWS's own name for it. */
  name: string;
  ipv6: boolean;
  evidence: Evidence;
}

/** A name of a way in, with its zone. `right`: its records have IPv6 exactly where the way in has it. */
interface DoorName {
  host: string;
  zone: HostedZone;
  right: boolean;
}

/** The door of an entry; null where it was not found. */
export function ipv6Door(chain: Chain, entry: Entry): Fact<Ipv6Door | null> {
  if (entry.tenant !== null) return connectionDoor(chain, entry.tenant.connectionGroupId);
  const distribution = chain.index.distribution.get(entry.component.id);
  if (distribution !== undefined) {
    const { id, ipv6Enabled: value, domainName } = distribution;
    if (isUnknown(value)) return value;
    return {
      name: hostName(domainName),
      ipv6: value === true,
      evidence: { resource: id, path: 'DistributionConfig.IsIPV6Enabled', value },
    };
  }
  const loadBalancer = chain.index.loadBalancer.get(entry.component.id);
  if (loadBalancer === undefined) return null;
  const { arn, dnsName, ipAddressType: value } = loadBalancer;
  if (isUnknown(value)) return value;
  if (isUnknown(dnsName)) return dnsName;
  return { name: loadBalancerName(dnsName), ipv6: value !== 'ipv4', evidence: { resource: arn, path: 'IpAddressType', value } };
}

/** Tenants come in by a connection group: that which they name, or the default one. */
function connectionDoor(chain: Chain, groupId: string | null): Fact<Ipv6Door | null> {
  const group = chain.inventory.connectionGroups.find(({ id, isDefault }) => (groupId === null ? isDefault : id === groupId));
  if (group === undefined) {
    const gap = hiddenListing(chain, 'connection-group', 'global');
    return gap === null ? null : { $unknown: gap };
  }
  const { id, routingEndpoint, ipv6Enabled: value } = group;
  // Its default is true.
  return { name: hostName(routingEndpoint), ipv6: value !== false, evidence: { resource: id, path: 'ConnectionGroup.Ipv6Enabled', value } };
}

/** Names in Route 53 that lead to a door by address records; those that lead there by names alone need no record for IPv6. */
export function namesOfDoor(chain: Chain, entry: Entry, { name, ipv6 }: Ipv6Door): (DoorName | Unknown)[] {
  const isDoor = (target: string): boolean => loadBalancerName(target) === name;
  const known = entry.hosts
    .filter((host) => !isDoor(host))
    .flatMap((host): (DoorName | Unknown)[] => {
      const leads = leadsOf(chain, host, isDoor);
      if (isUnknown(leads)) return [leads];
      if (leads === null || !(leads.ipv4 || leads.ipv6)) return [];
      return [{ host, zone: leads.zone, right: leads.byName || leads.ipv6 === ipv6 }];
    });
  return [...known, ...hiddenNames(chain, entry)];
}

/** What hides names of a way in: those of a distribution stand in its aliases, those of a load balancer are found by their records. */
function hiddenNames({ inventory, index }: Chain, { kind, component, tenant }: Entry): Unknown[] {
  if (kind === 'load-balancer') return inventory.hostedZones.map(({ recordSets }) => recordSets).filter(isUnknown);
  const aliases = tenant === null ? index.distribution.get(component.id)?.aliases : undefined;
  return isUnknown(aliases) ? [aliases] : [];
}
