import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import type { RuleQuestion } from '../subjects/open-to-world';
import { type PortRange, portsAmong } from '../subjects/rule-ports';
import { openPorts, openPortsVerdict } from './open-ports-verdict';
import { ADMIN_PORTS } from './risky-ports';
import { saidByAllPorts } from './said-by-all-ports';

const adminRanges = (rule: SecurityGroupRule): PortRange[] => portsAmong(rule, ADMIN_PORTS);

export const ADMIN_PORT_OPEN: RuleQuestion = openPorts(adminRanges);

export const adminPortOpen = defineCheck({
  id: 'admin-port-open',
  severity: 'high',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: (subject, scene) => openPortsVerdict(subject, scene, adminRanges),
  adjust: (subject, scene) => saidByAllPorts(subject, scene, ADMIN_PORT_OPEN),
});
