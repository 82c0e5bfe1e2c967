import type { Chain } from '@/lib/chain/chain';
import type { NetworkAcl, NetworkInterface, SecurityGroup, Subnet, Vpc } from '@/lib/inventory/network';

// What stands round the chain, by id.

export function securityGroupBy({ inventory }: Chain, id: string): SecurityGroup | undefined {
  return inventory.securityGroups.find((group) => group.id === id);
}

export function subnetBy({ inventory }: Chain, id: string): Subnet | undefined {
  return inventory.subnets.find((subnet) => subnet.id === id);
}

export function vpcBy({ inventory }: Chain, id: string): Vpc | undefined {
  return inventory.vpcs.find((vpc) => vpc.id === id);
}

export function networkAclBy({ inventory }: Chain, id: string): NetworkAcl | undefined {
  return inventory.networkAcls.find((acl) => acl.id === id);
}

export function networkInterfaceBy({ inventory }: Chain, id: string): NetworkInterface | undefined {
  return inventory.networkInterfaces.find((card) => card.id === id);
}
