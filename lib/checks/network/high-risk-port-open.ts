import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import { type PortRange, portsAmong } from '../subjects/rule-ports';
import { NOT_APPLICABLE } from '../verdict';
import { areTasksPorts, openPorts, openPortsVerdict } from './open-ports-verdict';
import { RISKY_PORTS } from './risky-ports';
import { saidByAllPorts } from './said-by-all-ports';
import { saidOfTasks } from './said-of-tasks';
import { taskOpenToWorld, taskOpenVerdict } from './task-open-to-world';

export const riskyRanges = (rule: SecurityGroupRule): PortRange[] => portsAmong(rule, RISKY_PORTS);

export const highRiskPortOpen = defineCheck({
  id: 'high-risk-port-open',
  severity: 'critical',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate(subject, scene) {
    const verdict = openPortsVerdict(subject, scene, riskyRanges);
    // What tasks take requests on is an application, and no database.
    const theirs = areTasksPorts(subject, scene, riskyRanges) ? taskOpenVerdict(subject, scene.chain) : NOT_APPLICABLE;
    const application = verdict.status === 'fail' && theirs.status === 'fail';
    return application ? { ...verdict, severity: theirs.severity ?? taskOpenToWorld.severity } : verdict;
  },
  adjust(subject, scene, { severity = 'critical' }) {
    const all = saidByAllPorts(subject, scene, openPorts(riskyRanges));
    return all ?? (areTasksPorts(subject, scene, riskyRanges) ? saidOfTasks(subject, scene, severity) : null);
  },
});
