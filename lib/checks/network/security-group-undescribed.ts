import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const securityGroupUndescribed = defineCheck({
  id: 'security-group-undescribed',
  severity: 'info',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html',
  evaluate({ group: { id, name, described, rules } }) {
    const own = described === false ? [{ resource: id, path: 'SecurityGroups[].Description', value: '' }] : [];
    const bare = isUnknown(rules) ? [] : rules.filter((rule) => rule.described === false);
    const [first, ...others] = [
      ...own,
      ...bare.map((rule) => ({ resource: id, path: `SecurityGroupRules[${rule.id}].Description`, value: null })),
    ];
    if (first !== undefined) return fail({ group: id, name, rules: bare.length }, first, ...others);
    const open = [described, ...(isUnknown(rules) ? [rules] : rules.map((rule) => rule.described))].filter(isUnknown);
    return open.length > 0 ? unknown(...open) : PASS;
  },
});
