import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

/** More than this many in one direction are hard to oversee. AWS's own quota begins at 60. */
const MOST_RULES = 50;

export const securityGroupCrowded = defineCheck({
  id: 'security-group-crowded',
  severity: 'info',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups',
  evaluate({ group: { id, name, rules } }) {
    if (isUnknown(rules)) return unknown(rules);
    const outbound = rules.filter(({ egress }) => egress).length;
    const inbound = rules.length - outbound;
    if (Math.max(inbound, outbound) <= MOST_RULES) return PASS;
    return fail({ group: id, name, inbound, outbound }, { resource: id, path: 'SecurityGroupRules[]', value: rules.length });
  },
});
