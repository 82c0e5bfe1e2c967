import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import { isEveryPort, type PortRange, portsAmong, portsOf, without } from '../subjects/rule-ports';
import { areTasksPorts, openPortsVerdict } from './open-ports-verdict';
import { ADMIN_PORTS, RISKY_PORTS, WEB_PORTS } from './risky-ports';
import { saidOfTasks } from './said-of-tasks';

/** Ports that are not the web's. What other checks find is left to them. */
export function unusualRanges(rule: SecurityGroupRule): PortRange[] {
  const range = portsOf(rule);
  if (range === null || isEveryPort(range) || portsAmong(rule, [...ADMIN_PORTS, ...RISKY_PORTS]).length > 0) return [];
  const web = rule.protocol === 'tcp' || rule.protocol === '6' ? WEB_PORTS : [];
  return without(
    range,
    web.map((port) => ({ from: port, to: port })),
  );
}

export const unusualPortOpen = defineCheck({
  id: 'unusual-port-open',
  severity: 'high',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: (subject, scene) => openPortsVerdict(subject, scene, unusualRanges),
  adjust(subject, scene, { severity = 'high' }) {
    const ofTasks = subject.users.loadBalancers.length === 0 || areTasksPorts(subject, scene, unusualRanges);
    return ofTasks ? saidOfTasks(subject, scene, severity) : null;
  },
});
