import { defineCheck } from '../check';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { portsAmong } from '../subjects/rule-ports';
import { ADMIN_PORTS } from './risky-ports';

export const ADMIN_PORT_OPEN: RuleQuestion = { whose: 'world', wrong: (rule) => portsAmong(rule, ADMIN_PORTS).map(String) };

export const adminPortOpen = defineCheck({
  id: 'admin-port-open',
  severity: 'high',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: ({ group }, { chain }) => rulesVerdict(chain, group, ADMIN_PORT_OPEN),
});
