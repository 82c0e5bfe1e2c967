import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import { type PortRange, portsAmong } from '../subjects/rule-ports';
import { openPortsVerdict } from './open-ports-verdict';
import { RISKY_PORTS } from './risky-ports';

export const riskyRanges = (rule: SecurityGroupRule): PortRange[] =>
  portsAmong(rule, RISKY_PORTS).map((port) => ({ from: port, to: port }));

export const highRiskPortOpen = defineCheck({
  id: 'high-risk-port-open',
  severity: 'critical',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: (subject, { chain }) => openPortsVerdict(subject, chain, riskyRanges),
});
