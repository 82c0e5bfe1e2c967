import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import { isBorneByOthers } from '../neighbours/borne-by-others';
import { hiddenUsers } from '../subjects/hidden-users';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { type PortRange, portsOf, without } from '../subjects/rule-ports';
import { listenerPorts, taskPorts } from '../subjects/used-ports';
import { NOT_APPLICABLE, unknown } from '../verdict';
import { saidByAllPorts } from './said-by-all-ports';

/** Ports that somebody is let in on and that nobody listens on. */
export function unusedPorts(ports: readonly PortRange[]): RuleQuestion {
  const unused = (rule: SecurityGroupRule): PortRange[] => {
    const range = portsOf(rule);
    return range === null ? [] : without(range, ports);
  };
  return { whose: 'anybody', wrong: unused };
}

export const unusedPortOpen = defineCheck({
  id: 'unused-port-open',
  severity: 'medium',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  evaluate(subject, scene) {
    const { group, users } = subject;
    const { chain } = scene;
    if (isBorneByOthers(scene, subject)) return NOT_APPLICABLE;
    const listeners = listenerPorts(users);
    const tasks = taskPorts(chain, users);
    const verdict = rulesVerdict(chain, group, unusedPorts([...listeners.ports, ...tasks.ports]));
    const hidden = [...listeners.hidden, ...tasks.hidden, ...hiddenUsers(chain, group.region)];
    return verdict.status === 'fail' && hidden.length > 0 ? unknown(...hidden) : verdict;
  },
  adjust(subject, scene) {
    const { users } = subject;
    return saidByAllPorts(subject, scene, unusedPorts([...listenerPorts(users).ports, ...taskPorts(scene.chain, users).ports]));
  },
});
