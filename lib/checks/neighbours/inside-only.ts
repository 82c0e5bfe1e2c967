import type { Chain } from '@/lib/chain/chain';
import type { SecurityGroup } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { Scene } from '../scene';
import { hiddenUsers } from '../subjects/hidden-users';
import type { SubjectByKind } from '../subjects/subject';
import { networksOf } from '../subjects/surroundings';
import { bearersOf } from './borne-by-others';

/**
 * Whether everything that bears a security group has private addresses only: everybody in its rules is the rest of the network then.
 * False where something that bears it may not have been read.
 */
export function insideOnly({ chain }: Pick<Scene, 'chain'>, { group, users }: SubjectByKind['security-group']): boolean {
  const { loadBalancers, services } = users;
  return (
    hiddenUsers(chain, group.region).length === 0 &&
    !admitsIpv6(chain, group) &&
    loadBalancers.every(({ scheme }) => scheme === 'internal') &&
    services.flatMap(networksOf).every(({ assignPublicIp }) => !assignPublicIp) &&
    bearersOf(chain, group).every(({ publicIp }) => publicIp === null)
  );
}

/** Whether a group may let in IPv6, whose addresses are not private: where its VPC has such addresses. */
export function admitsIpv6(chain: Chain, { rules, vpcId }: SecurityGroup): boolean {
  const vpc = typeof vpcId === 'string' ? lookupOf(chain).vpc.get(vpcId) : undefined;
  if (vpc?.ipv6CidrBlocks.length === 0) return false;
  return isUnknown(rules) || rules.some(({ egress, cidrIpv6 }) => !egress && cidrIpv6 !== null);
}
