import type { Evidence } from '@/lib/inventory/evidence';
import type { WebAclRule } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** Actions that can keep a request out. What rules of a group do is their own: `override-none` lets them. */
const BLOCKING = ['block', 'captcha', 'challenge', 'override-none'];

export const webAclCountsOnly = defineCheck({
  id: 'web-acl-counts-only',
  severity: 'medium',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html',
  evaluate({ webAcl: { arn, name, rules, defaultAction } }) {
    if (isUnknown(rules)) return unknown(rules);
    if (rules.length === 0) return NOT_APPLICABLE;
    const counted = rules.flatMap((rule) => countedIn(rule, arn));
    const [first, ...others] = counted;
    if (first === undefined) return PASS;
    const blocking = rules.some(({ action }) => BLOCKING.includes(action));
    if (!blocking && isUnknown(defaultAction)) return unknown(defaultAction);
    const mild = blocking || defaultAction === 'block';
    const names = named(counted.map((one) => one.name));
    const params = { webAcl: name, rules: names, count: names.length, blocking: mild ? 'some' : 'none' };
    const failure = fail(params, first.evidence, ...others.map(({ evidence }) => evidence));
    return mild ? { ...failure, severity: 'low' } : failure;
  },
});

/** The rule, or rules of its group, that only count. */
function countedIn({ name, action, statement, countedRules }: WebAclRule, resource: string): { name: string; evidence: Evidence }[] {
  const path = `Rules[${name}]`;
  if (action === 'count') return [{ name, evidence: { resource, path: `${path}.Action`, value: 'Count' } }];
  if (action === 'override-count') return [{ name, evidence: { resource, path: `${path}.OverrideAction`, value: 'Count' } }];
  return countedRules.map((rule) => ({
    name: `${name}/${rule}`,
    evidence: { resource, path: `${path}.Statement.${statement}.RuleActionOverrides[${rule}].ActionToUse`, value: 'Count' },
  }));
}
