import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkAcl, NetworkInterface, PrefixList, RouteTable, SecurityGroup, Subnet, Vpc } from '@/lib/inventory/network';

/** What deciding about connections looks up. */
export interface NetworkLookup {
  securityGroup: ReadonlyMap<string, SecurityGroup>;
  prefixList: ReadonlyMap<string, PrefixList>;
  subnet: ReadonlyMap<string, Subnet>;
  subnetsOf: (vpcId: string) => readonly Subnet[];
  vpc: ReadonlyMap<string, Vpc>;
  /** By subnet. */
  networkAcl: ReadonlyMap<string, NetworkAcl>;
  /** Of a subnet: its own, else the main one of its VPC; null where neither was read. */
  routeTable: (subnetId: string) => RouteTable | null;
  /** Of an instance, or of a private address in a VPC; null where none was read. */
  networkInterface: (instanceOrAddress: string, vpcId: string | null) => NetworkInterface | null;
}

/** Built once for each chain; linear in the inventory's size. */
export function networkLookup(inventory: Inventory): NetworkLookup {
  const { subnets, routeTables, networkInterfaces } = inventory;
  const subnet = new Map(subnets.map((one) => [one.id, one]));
  const ofVpc = new Map<string, Subnet[]>();
  for (const one of subnets) ofVpc.set(one.vpcId, [...(ofVpc.get(one.vpcId) ?? []), one]);
  const tables = new Map(routeTables.flatMap((table) => table.subnetIds.map((id) => [id, table])));
  const main = new Map(routeTables.filter((table) => table.main).map((table) => [table.vpcId, table]));
  const cards = new Map<string, NetworkInterface>();
  for (const card of networkInterfaces) {
    for (const address of card.privateIps) cards.set(`${card.vpcId ?? ''}|${address}`, card);
    if (card.instanceId !== null && !cards.has(card.instanceId)) cards.set(card.instanceId, card);
  }
  return {
    securityGroup: new Map(inventory.securityGroups.map((group) => [group.id, group])),
    prefixList: new Map(inventory.prefixLists.map((list) => [list.id, list])),
    subnet,
    subnetsOf: (vpcId) => ofVpc.get(vpcId) ?? [],
    vpc: new Map(inventory.vpcs.map((vpc) => [vpc.id, vpc])),
    networkAcl: new Map(inventory.networkAcls.flatMap((acl) => acl.subnetIds.map((id) => [id, acl]))),
    routeTable: (id) => tables.get(id) ?? main.get(subnet.get(id)?.vpcId ?? '') ?? null,
    networkInterface: (id, vpcId) => cards.get(id) ?? cards.get(`${vpcId ?? ''}|${id}`) ?? null,
  };
}
