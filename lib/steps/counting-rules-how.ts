import type { WebAcl, WebAclRule } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { lines } from './quote';
import type { Step } from './step';
import { webAclHow, webAclRulesPart } from './web-acl-how';

/** How rules of a web ACL that only count come to block: single ones block, those of groups do what the group says. */
export function countingRulesHow(webAcl: WebAcl): Step['how'] {
  const rules = isUnknown(webAcl.rules) ? [] : webAcl.rules;
  const counting = rules.filter(({ action, countedRules }) => action === 'count' || action === 'override-count' || countedRules.length > 0);
  return webAclHow(webAcl, webAclRulesPart(counting.map((rule) => ({ name: rule.name, part: partOf(rule) }))));
}

function partOf({ action, statement, countedRules }: WebAclRule) {
  if (action === 'count') {
    return {
      filter: '.Action = {Block: {}}',
      cloudFormation: lines('Action:', '  Block: {}'),
      terraform: lines('action {', '  block {}', '}'),
    };
  }
  const group = `.Statement.${statement}`;
  const kept = `${group}.RuleActionOverrides = [${group}.RuleActionOverrides[]? | select(.ActionToUse.Count | not)] | del(${group}.ExcludedRules)`;
  const overrides = countedRules.length === 0 ? null : `# without overrides to Count: ${countedRules.join(', ')}`;
  return {
    filter: `.OverrideAction = {None: {}}${countedRules.length === 0 ? '' : ` | ${kept} | del(${group}.RuleActionOverrides | select(. == []))`}`,
    cloudFormation: lines('OverrideAction:', '  None: {}', overrides),
    terraform: lines('override_action {', '  none {}', '}', overrides),
  };
}
