import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';
import { inAddressRange } from '@/lib/trace/match/address-range';

import type { Scene } from '../scene';
import { vpcOfTargets } from './vpc-of-targets';

/**
 * The VPC whose Encryption Controls enforce encryption between a load balancer and all targets of a group; null unless that is proven.
 * Targets may be addresses outside the VPC, and then they are beyond its control.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html
 */
export function encryptedVpc({ chain }: Pick<Scene, 'chain'>, targetGroup: TargetGroup): string | null {
  const vpc = vpcOfTargets(chain, targetGroup);
  const { targets } = targetGroup;
  if (vpc === null || isUnknown(targets) || isUnknown(vpc.encryptionControl)) return null;
  const { mode, state } = vpc.encryptionControl ?? {};
  if (mode !== 'enforce' || state !== 'available') return null;
  const blocks = [...vpc.cidrBlocks, ...vpc.ipv6CidrBlocks];
  const inside = targets.every(({ id }) => id.startsWith('i-') || blocks.some((block) => inAddressRange(id, block)));
  return inside ? vpc.id : null;
}
