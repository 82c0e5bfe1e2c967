import { defineCheck } from '../check';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { portsOf } from '../subjects/rule-ports';
import { saidByAllPorts } from './said-by-all-ports';

/** Who comes from another group is known, whatever it connects to. */
export const PORT_RANGE_OPEN: RuleQuestion = {
  whose: 'addresses',
  wrong(rule) {
    const ports = portsOf(rule);
    return ports === null || ports.from === ports.to ? [] : [ports];
  },
};

export const portRangeOpen = defineCheck({
  id: 'port-range-open',
  severity: 'info',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: ({ group }, { chain }) => rulesVerdict(chain, group, PORT_RANGE_OPEN),
  adjust: (subject, scene) => saidByAllPorts(subject, scene, PORT_RANGE_OPEN),
});
