import type { Chain } from '@/lib/chain/chain';
import { networkInterfaces } from '@/lib/chain/network-interfaces';
import type { NetworkInterface, SecurityGroup } from '@/lib/inventory/network';

import type { Scene } from '../scene';
import type { SubjectByKind } from '../subjects/subject';

/**
 * Whether something bears the group that is neither one of the load balancers nor one of the tasks that were looked at: which ports it
 * uses is not read. Load balancers write their name and id into the descriptions of their interfaces.
 * https://repost.aws/knowledge-center/elb-find-load-balancer-ip
 */
export function isBorneByOthers({ chain, surroundings }: Scene, { group, users }: SubjectByKind['security-group']): boolean {
  const names = new Set(users.loadBalancers.map(({ arn }) => `ELB ${arn.slice(arn.indexOf('loadbalancer/') + 'loadbalancer/'.length)}`));
  return bearersOf(chain, group).some(
    ({ id, description }) => !names.has(description) && surroundings.networkInterface(id).services.length === 0,
  );
}

/** The network interfaces that bear a group. */
export function bearersOf({ inventory }: Chain, { id }: SecurityGroup): readonly NetworkInterface[] {
  return networkInterfaces(inventory).bySecurityGroup.get(id) ?? [];
}
