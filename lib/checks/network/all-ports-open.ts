import { defineCheck } from '../check';
import { insideOnly } from '../neighbours/inside-only';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { isEveryPort, portsOf } from '../subjects/rule-ports';

export const ALL_PORTS_OPEN: RuleQuestion = {
  whose: 'world',
  wrong(rule) {
    const ports = portsOf(rule);
    if (ports === null || !isEveryPort(ports)) return [];
    return rule.protocol === '-1' ? ['TCP', 'UDP', 'ICMP'] : [rule.protocol.toUpperCase()];
  },
};

export const allPortsOpen = defineCheck({
  id: 'all-ports-open',
  severity: 'critical',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate(subject, scene) {
    const verdict = rulesVerdict(scene.chain, subject.group, ALL_PORTS_OPEN);
    return verdict.status === 'fail' && insideOnly(scene, subject) ? { ...verdict, severity: 'medium' } : verdict;
  },
});
