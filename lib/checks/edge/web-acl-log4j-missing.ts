import type { WebAclRule } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

const GROUP = 'AWS/AWSManagedRulesKnownBadInputsRuleSet';

export const webAclLog4jMissing = defineCheck({
  id: 'web-acl-log4j-missing',
  severity: 'low',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
  evaluate({ webAcl: { arn, name, rules } }) {
    if (isUnknown(rules)) return unknown(rules);
    if (rules.length === 0) return NOT_APPLICABLE;
    const asked = beforeAllowed(rules);
    if (asked.some(inForce)) return PASS;
    const own = asked.filter(({ ruleGroup }) => ruleGroup?.startsWith('arn:') === true);
    return fail(
      { webAcl: name, own: own.length },
      { resource: arn, path: 'Rules[].Statement.ManagedRuleGroupStatement.Name', value: rules.flatMap(({ ruleGroup }) => ruleGroup ?? []) },
    );
  },
});

/** Rules up to the first that lets everything in: what comes after it is never asked. */
function beforeAllowed(rules: readonly WebAclRule[]): WebAclRule[] {
  const ordered = [...rules].sort((a, b) => a.priority - b.priority);
  const end = ordered.findIndex(({ matchesAll, action }) => matchesAll && action === 'allow');
  return end === -1 ? ordered : ordered.slice(0, end);
}

/** The group has rules Log4JRCE_BODY, _HEADER, _QUERYSTRING and _URIPATH. */
function inForce({ ruleGroup, action, countedRules }: WebAclRule): boolean {
  return ruleGroup === GROUP && action === 'override-none' && !countedRules.some((rule) => rule.startsWith('Log4JRCE'));
}
