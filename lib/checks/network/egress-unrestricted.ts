import { defineCheck } from '../check';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';

/** A new group lets everything out. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
export const EGRESS_UNRESTRICTED: RuleQuestion = {
  egress: true,
  whose: 'world',
  wrong: ({ protocol }) => (protocol === '-1' ? ['-1'] : []),
};

export const egressUnrestricted = defineCheck({
  id: 'egress-unrestricted',
  severity: 'info',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: ({ group }, { chain }) => rulesVerdict(chain, group, EGRESS_UNRESTRICTED),
});
