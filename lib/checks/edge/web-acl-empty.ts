import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const webAclEmpty = defineCheck({
  id: 'web-acl-empty',
  severity: 'medium',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html',
  evaluate({ webAcl: { arn, name, rules } }) {
    if (isUnknown(rules)) return unknown(rules);
    return rules.length > 0 ? PASS : fail({ webAcl: name }, { resource: arn, path: 'Rules', value: [] });
  },
});
