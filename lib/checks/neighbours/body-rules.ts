import type { WebAclRule } from '@/lib/inventory/surroundings';

/** Groups of AWS's own that have rules for the body. https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html */
const BODY_GROUPS = ['Common', 'KnownBadInputs', 'SQLi', 'PHP', 'Unix', 'Windows'].map((name) => `AWS/AWSManagedRules${name}RuleSet`);

/** Rules that look at the body. Rules inside own groups, and those of other vendors, are not read. */
export function bodyRules(rules: readonly WebAclRule[]): WebAclRule[] {
  return rules.filter(({ inspectsBody, ruleGroup }) => inspectsBody || (ruleGroup !== null && BODY_GROUPS.includes(ruleGroup)));
}

/** AWS's common rule set with its rule that blocks bodies of more than 8 KB in force. */
export function refusesLargeBodies({ ruleGroup, action, countedRules }: WebAclRule): boolean {
  return ruleGroup === 'AWS/AWSManagedRulesCommonRuleSet' && action === 'override-none' && !countedRules.includes('SizeRestrictions_BODY');
}
