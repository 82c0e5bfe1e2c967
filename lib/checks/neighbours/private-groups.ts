import type { SecurityGroupRule } from '@/lib/inventory/network';
import type { AwsvpcConfiguration } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import { isPrivateRange } from '@/lib/trace/match/address-range';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { Scene } from '../scene';

/**
 * The security groups of tasks, by id, where all of them let in other groups and private addresses only: nobody on the internet opens a
 * connection to the tasks, whatever addresses they have. Null unless that is certain.
 */
export function privateGroups({ chain }: Pick<Scene, 'chain'>, networks: readonly AwsvpcConfiguration[]): readonly string[] | null {
  // Without one the VPC's default group applies, which is not named.
  if (networks.some(({ securityGroups }) => securityGroups.length === 0)) return null;
  const ids = [...new Set(networks.flatMap(({ securityGroups }) => securityGroups))];
  const groups = lookupOf(chain).securityGroup;
  const closed = ids.every((id) => {
    const own = groups.get(id)?.rules;
    return own !== undefined && !isUnknown(own) && own.every((rule) => rule.egress || fromInside(rule));
  });
  return closed ? ids : null;
}

function fromInside({ cidrIpv4, cidrIpv6, referencedGroupId }: SecurityGroupRule): boolean {
  if (typeof referencedGroupId === 'string') return true;
  const range = cidrIpv4 ?? cidrIpv6;
  return typeof range === 'string' && isPrivateRange(range);
}
