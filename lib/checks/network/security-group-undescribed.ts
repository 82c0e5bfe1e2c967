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
    const own = described ? [] : [{ resource: id, path: 'SecurityGroups[].Description', value: '' }];
    const bare = isUnknown(rules) ? [] : rules.filter((rule) => !rule.described);
    const [first, ...others] = [
      ...own,
      ...bare.map((rule) => ({ resource: id, path: `SecurityGroupRules[${rule.id}].Description`, value: null })),
    ];
    if (first !== undefined) return fail({ group: id, name, rules: bare.length }, first, ...others);
    return isUnknown(rules) ? unknown(rules) : PASS;
  },
});
