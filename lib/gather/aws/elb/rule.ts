import type { Rule as SdkRule, RuleCondition as SdkRuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { ListenerRule, RuleCondition, Transform } from '@/lib/inventory/listener';
import type { Fact } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import { type Missing } from '../answers/present';
import { concealHeaderPatterns, type HeaderSecrets } from '../secrets/conceal-header-patterns';
import { toActions } from './action';

/** A header condition with its values in clear. It lives inside the scan only, until all origins' headers are known. */
interface OpenHeaderCondition {
  field: 'open-http-header';
  name: string;
  values: readonly string[];
  regexValues: readonly string[];
}

/** A rule before its header values are replaced. */
export type OpenRule = Omit<ListenerRule, 'conditions'> & { conditions: Fact<(RuleCondition | OpenHeaderCondition)[]> };

/** A listed rule; null when it has no ARN. */
export function toRule(rule: Loose<SdkRule>, missing: Missing): OpenRule | null {
  const arn = rule.RuleArn;
  if (arn === undefined) return null;
  const isDefault = rule.IsDefault === true || rule.Priority === 'default';
  const priority = Number.parseInt(rule.Priority ?? '', 10);
  return {
    arn,
    priority: isDefault || Number.isNaN(priority) ? null : priority,
    conditions: rule.Conditions === undefined && !isDefault ? missing() : (rule.Conditions ?? []).map(toCondition),
    actions: rule.Actions === undefined ? missing() : toActions(rule.Actions, missing),
    transforms: (rule.Transforms ?? []).map(toTransform),
  };
}

/** Rules in the order in which they are evaluated: by priority, the default rule last. */
export function inEvaluationOrder<R extends Pick<ListenerRule, 'priority' | 'arn'>>(rules: readonly R[]): R[] {
  return [...rules].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || (a.arn < b.arn ? -1 : 1));
}

/** The rule as it may be kept: header values replaced, and which origins' values they match decided. */
export function concealRule(rule: OpenRule, secrets: HeaderSecrets): ListenerRule {
  const { conditions } = rule;
  return {
    ...rule,
    conditions: Array.isArray(conditions) ? conditions.map((condition) => concealCondition(condition, secrets)) : conditions,
  };
}

function concealCondition(condition: RuleCondition | OpenHeaderCondition, secrets: HeaderSecrets): RuleCondition {
  if (condition.field !== 'open-http-header') return condition;
  const patterns = concealHeaderPatterns(condition, secrets);
  return patterns === null ? { field: 'other', name: 'http-header' } : { field: 'http-header', name: condition.name, ...patterns };
}

/** The plain values of a condition stand in its own configuration, those of the two oldest kinds also outside it. */
function toCondition(condition: Loose<SdkRuleCondition>): RuleCondition | OpenHeaderCondition {
  const field = (condition.Field ?? '').toLowerCase();
  const outer = { values: [...(condition.Values ?? [])].sort(), regexValues: [...(condition.RegexValues ?? [])].sort() };
  switch (field) {
    case 'host-header':
      return { field, ...valuesOf(condition.HostHeaderConfig, outer) };
    case 'path-pattern':
      return { field, ...valuesOf(condition.PathPatternConfig, outer) };
    case 'http-header':
      return {
        field: 'open-http-header',
        name: condition.HttpHeaderConfig?.HttpHeaderName ?? '',
        ...valuesOf(condition.HttpHeaderConfig, outer),
      };
    case 'http-request-method':
      return { field, values: valuesOf(condition.HttpRequestMethodConfig, outer).values };
    case 'source-ip':
      return { field, values: valuesOf(condition.SourceIpConfig, outer).values };
    case 'query-string': {
      const pairs = (condition.QueryStringConfig?.Values ?? []).map(({ Key: key, Value: value }) => ({
        key: key ?? null,
        value: value ?? '',
      }));
      return { field, values: pairs.sort((a, b) => (`${a.key ?? ''}=${a.value}` < `${b.key ?? ''}=${b.value}` ? -1 : 1)) };
    }
    default:
      return { field: 'other', name: field };
  }
}

interface PatternValues {
  values: string[];
  regexValues: string[];
}

function valuesOf(config: Loose<{ Values?: string[]; RegexValues?: string[] }> | undefined, outer: PatternValues): PatternValues {
  const values = [...(config?.Values ?? [])].sort();
  const regexValues = [...(config?.RegexValues ?? [])].sort();
  return { values: values.length > 0 ? values : outer.values, regexValues: regexValues.length > 0 ? regexValues : outer.regexValues };
}

function toTransform(transform: Loose<NonNullable<SdkRule['Transforms']>[number]>): Transform {
  const rewrites = [...(transform.HostHeaderRewriteConfig?.Rewrites ?? []), ...(transform.UrlRewriteConfig?.Rewrites ?? [])];
  return {
    type: (transform.Type ?? '').toLowerCase(),
    rewrites: rewrites.map(({ Regex: regex, Replace: replace }) => ({ regex: regex ?? '', replace: replace ?? '' })),
  };
}
