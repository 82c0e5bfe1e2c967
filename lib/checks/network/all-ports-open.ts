import { defineCheck } from '../check';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { isEveryPort, portsOf } from '../subjects/rule-ports';

export const ALL_PORTS_OPEN: RuleQuestion = {
  whose: 'world',
  wrong(rule) {
    const ports = portsOf(rule);
    return ports !== null && isEveryPort(ports) ? [rule.protocol === '-1' ? 'TCP, UDP, ICMP' : rule.protocol.toUpperCase()] : [];
  },
};

export const allPortsOpen = defineCheck({
  id: 'all-ports-open',
  severity: 'critical',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: ({ group }, { chain }) => rulesVerdict(chain, group, ALL_PORTS_OPEN),
});
