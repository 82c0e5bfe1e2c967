import type { Subnet, Vpc } from '@/lib/inventory/network';

import type { Scene } from '../scene';

/** The subnets of a VPC in which load balancers, or tasks of services behind them, stand. */
export function usedSubnets({ chain, surroundings }: Scene, { id }: Vpc): Subnet[] {
  return chain.inventory.subnets.filter((subnet) => {
    const { loadBalancers, services } = surroundings.subnet(subnet.id);
    return subnet.vpcId === id && loadBalancers.length + services.length > 0;
  });
}
