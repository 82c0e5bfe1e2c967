import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { coversPort } from '@/lib/trace/network/security-groups';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { Scene } from '../scene';
import { originsUsing } from './origins-using';

/**
 * Whether nobody can connect to a port of a load balancer: its security groups have no rule at all that lets somebody in there, and no
 * distribution is set to use it. False where a group was not read, and where the load balancer has none, which lets everybody in.
 */
export function nobodyConnects(scene: Pick<Scene, 'chain'>, loadBalancer: LoadBalancer, port: number): boolean {
  const { securityGroups } = loadBalancer;
  if (isUnknown(securityGroups) || securityGroups.length === 0) return false;
  if (originsUsing(scene, loadBalancer, port, 'http').length > 0 || originsUsing(scene, loadBalancer, port, 'https').length > 0)
    return false;
  const groups = lookupOf(scene.chain).securityGroup;
  return securityGroups.every((id) => {
    const rules = groups.get(id)?.rules;
    return rules !== undefined && !isUnknown(rules) && !rules.some((rule) => !rule.egress && coversPort(rule, port));
  });
}
