import type { Chain } from '@/lib/chain/chain';
import type { Vpc } from '@/lib/inventory/network';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { lookupOf } from '@/lib/trace/walk/lookup';

/** The VPC that a target group is for, which is also its load balancer's; null where it was not read. */
export function vpcOfTargets(chain: Chain, { vpcId, region }: TargetGroup): Vpc | null {
  const vpc = typeof vpcId === 'string' ? lookupOf(chain).vpc.get(vpcId) : undefined;
  return vpc?.region === region ? vpc : null;
}
