import type { Rule, Statement } from '@aws-sdk/client-wafv2';

import type { WebAclRule } from '@/lib/inventory/surroundings';

import type { Loose } from '../answers/loose';
import { type Missing, present } from '../answers/present';

/** A rule of a web ACL. What its statement looks for is left behind. */
export function toWebAclRule(rule: Loose<Rule>, missing: Missing): WebAclRule {
  const statement: Loose<Statement> = rule.Statement ?? {};
  return {
    name: rule.Name ?? '',
    priority: rule.Priority ?? 0,
    action: actionOf(rule),
    statement: Object.entries(statement).find(([, value]) => value !== undefined)?.[0] ?? '',
    matchesAll: matchesAll(statement),
    matchesAbsence: matchesAbsence(statement),
    forwardedIpHeader: forwardedIpHeaderOf(statement),
    metricsEnabled: present(rule.VisibilityConfig?.CloudWatchMetricsEnabled, missing),
    ruleGroup: ruleGroupOf(statement),
    countedRules: countedRulesOf(statement),
    rateKey: statement.RateBasedStatement?.AggregateKeyType ?? null,
    inspectsBody: inspectsBody(statement),
  };
}

function actionOf(rule: Loose<Rule>): string {
  const action = Object.entries(rule.Action ?? {}).find(([, value]) => value !== undefined)?.[0];
  if (action !== undefined) return action.toLowerCase();
  const override = Object.entries(rule.OverrideAction ?? {}).find(([, value]) => value !== undefined)?.[0];
  return `override-${(override ?? 'none').toLowerCase()}`;
}

/** Every path begins with a slash, and every request is at least zero bytes long: the two ways to say "all" that WAF's own examples use. */
function matchesAll(statement: Loose<Statement>): boolean {
  const bytes = statement.ByteMatchStatement;
  if (bytes?.FieldToMatch?.UriPath !== undefined && bytes.PositionalConstraint === 'STARTS_WITH') {
    return bytes.SearchString !== undefined && Buffer.from(bytes.SearchString).toString('utf8') === '/';
  }
  const size = statement.SizeConstraintStatement;
  return size?.ComparisonOperator === 'GE' && size.Size === 0;
}

/** What narrows a rate or a rule group decides only what these look at. */
function matchesAbsence({ NotStatement: not, AndStatement: and, OrStatement: or }: Loose<Statement>): boolean {
  return not !== undefined || [...(and?.Statements ?? []), ...(or?.Statements ?? [])].some(matchesAbsence);
}

function forwardedIpHeaderOf(statement: Loose<Statement>): string | null {
  const header =
    statement.RateBasedStatement?.ForwardedIPConfig?.HeaderName ??
    statement.GeoMatchStatement?.ForwardedIPConfig?.HeaderName ??
    statement.IPSetReferenceStatement?.IPSetForwardedIPConfig?.HeaderName ??
    statement.AsnMatchStatement?.ForwardedIPConfig?.HeaderName;
  return header ?? null;
}

function ruleGroupOf({ ManagedRuleGroupStatement: managed, RuleGroupReferenceStatement: own }: Loose<Statement>): string | null {
  if (managed?.Name !== undefined) return `${managed.VendorName ?? ''}/${managed.Name}`;
  return own?.ARN ?? null;
}

/** Overrides say it, or exclusions, which are their older form: https://docs.aws.amazon.com/waf/latest/APIReference/API_ExcludedRule.html */
function countedRulesOf({ ManagedRuleGroupStatement: managed, RuleGroupReferenceStatement: own }: Loose<Statement>): string[] {
  const { RuleActionOverrides: overrides = [], ExcludedRules: excluded = [] } = managed ?? own ?? {};
  const counted = [...overrides.filter(({ ActionToUse: action }) => action?.Count !== undefined), ...excluded];
  return [...new Set(counted.flatMap(({ Name: name }) => name ?? []))].sort();
}

function inspectsBody(statement: Loose<Statement>): boolean {
  const { ByteMatchStatement, RegexMatchStatement, RegexPatternSetReferenceStatement } = statement;
  const { SizeConstraintStatement, SqliMatchStatement, XssMatchStatement } = statement;
  const matches = [
    ...[ByteMatchStatement, RegexMatchStatement, RegexPatternSetReferenceStatement],
    ...[SizeConstraintStatement, SqliMatchStatement, XssMatchStatement],
  ];
  const fields = matches.flatMap((match) => match?.FieldToMatch ?? []);
  return fields.some(({ Body: body, JsonBody: json }) => body !== undefined || json !== undefined) || within(statement).some(inspectsBody);
}

/** The statements that a statement is made of or narrowed by. */
function within(statement: Loose<Statement>): Loose<Statement>[] {
  const { AndStatement: and, OrStatement: or, NotStatement: not, RateBasedStatement: rate, ManagedRuleGroupStatement: managed } = statement;
  const single = [not?.Statement, rate?.ScopeDownStatement, managed?.ScopeDownStatement].flatMap((inner) => inner ?? []);
  return [...(and?.Statements ?? []), ...(or?.Statements ?? []), ...single];
}
