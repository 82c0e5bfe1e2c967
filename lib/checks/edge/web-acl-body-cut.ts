import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { bodyRules, refusesLargeBodies } from '../neighbours/body-rules';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** The most that AWS WAF looks at, and its default, at CloudFront. */
const [MOST, DEFAULT] = ['KB_64', 'KB_16'];

export const webAclBodyCut = defineCheck({
  id: 'web-acl-body-cut',
  severity: 'info',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html',
  evaluate({ webAcl: { arn, name, scope, rules, bodyInspectionLimit } }) {
    if (isUnknown(rules)) return unknown(rules);
    const looking = bodyRules(rules);
    if (looking.length === 0) return NOT_APPLICABLE;
    // Before load balancers it is fixed.
    const limit = scope === 'REGIONAL' ? 'KB_8' : (bodyInspectionLimit ?? DEFAULT);
    if (limit === MOST) return PASS;
    return fail(
      { webAcl: name, rules: named(looking.map((rule) => rule.name)), count: looking.length, limit: Number(limit.slice('KB_'.length)) },
      { resource: arn, path: 'AssociationConfig.RequestBody.CLOUDFRONT.DefaultSizeInspectionLimit', value: bodyInspectionLimit },
    );
  },
  adjust({ webAcl: { rules } }) {
    // The group may be narrowed to some requests, which is not read: it speaks for its own rules only.
    const alone = !isUnknown(rules) && bodyRules(rules).every(refusesLargeBodies);
    return alone ? adjusted('covered', 'done-otherwise', { setting: 'SizeRestrictions_BODY' }) : null;
  },
});
