import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { hiddenUsers } from '../subjects/hidden-users';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { type PortRange, portsOf, rangeText, without } from '../subjects/rule-ports';
import type { Users } from '../subjects/surroundings';
import { listenerPorts, taskPorts } from '../subjects/used-ports';
import { NOT_APPLICABLE, unknown } from '../verdict';

/** Ports that somebody is let in on and that nobody listens on. */
export function unusedPorts(ports: readonly PortRange[]): RuleQuestion {
  const unused = (rule: SecurityGroupRule): string[] => {
    const range = portsOf(rule);
    return range === null ? [] : without(range, ports).map(rangeText);
  };
  return { whose: 'anybody', wrong: unused };
}

export const unusedPortOpen = defineCheck({
  id: 'unused-port-open',
  severity: 'medium',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  evaluate({ group, users }, scene) {
    const { chain } = scene;
    if (isBorneByOthers(scene, group, users)) return NOT_APPLICABLE;
    const listeners = listenerPorts(users);
    const tasks = taskPorts(chain, users);
    const verdict = rulesVerdict(chain, group, unusedPorts([...listeners.ports, ...tasks.ports]));
    const hidden = [...listeners.hidden, ...tasks.hidden, ...hiddenUsers(chain, group.region)];
    return verdict.status === 'fail' && hidden.length > 0 ? unknown(...hidden) : verdict;
  },
});

/**
 * Whether something bears the group that is neither one of the load balancers nor one of the tasks that were looked at: which ports it
 * uses is not read. Load balancers write their name and id into the descriptions of their interfaces.
 * https://repost.aws/knowledge-center/elb-find-load-balancer-ip
 */
function isBorneByOthers({ chain, surroundings }: Scene, { id: group }: SecurityGroup, { loadBalancers }: Users): boolean {
  const names = new Set(loadBalancers.map(({ arn }) => `ELB ${arn.slice(arn.indexOf('loadbalancer/') + 'loadbalancer/'.length)}`));
  return chain.inventory.networkInterfaces.some(
    ({ id, securityGroups, description }) =>
      securityGroups.includes(group) && !names.has(description) && surroundings.networkInterface(id).services.length === 0,
  );
}
