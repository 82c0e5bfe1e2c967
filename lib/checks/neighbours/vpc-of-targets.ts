import type { Chain } from '@/lib/chain/chain';
import type { Vpc } from '@/lib/inventory/network';
import type { TargetGroup } from '@/lib/inventory/target-group';

/** The VPC that a target group is for, which is also its load balancer's; null where it was not read. */
export function vpcOfTargets({ inventory }: Chain, { vpcId, region }: TargetGroup): Vpc | null {
  return inventory.vpcs.find((vpc) => vpc.id === vpcId && vpc.region === region) ?? null;
}
