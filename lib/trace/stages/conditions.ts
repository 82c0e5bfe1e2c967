import type { HeaderPattern, RuleCondition } from '@/lib/inventory/listener';
import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';

import { type Answer, allOf, answerOf, anyOf } from '../answer';
import { inAddressRange, isEveryAddress } from '../match/address-range';
import { regexAnswer } from '@/lib/facts/match/regular-expression';
import { HOST_SYNTAX, matchesWildcards, PATH_SYNTAX, type PatternSyntax, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';
import type { DependsOn } from '../trace-types';
import type { Known } from '../walk/known';
import { dependsOn, type Walk } from '../walk/walk';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html

/** Whether a request meets every condition of a rule. */
export function meetsAll(walk: Walk, conditions: readonly RuleCondition[], rule: string): Answer {
  return allOf(conditions.map((condition) => meets(walk, condition, rule)));
}

function meets(walk: Walk, condition: RuleCondition, rule: string): Answer {
  const open: Answer = { unknown: [dependsOn('rule-condition-unknown', { rule, condition: conditionName(condition) })] };
  const { now, request } = walk;
  switch (condition.field) {
    case 'host-header':
      return textMeets(now.host, condition, HOST_SYNTAX, open);
    case 'path-pattern':
      return textMeets(now.path, condition, PATH_SYNTAX, open);
    case 'http-header':
      return headerMeets(walk, condition, open);
    case 'http-request-method':
      return answerOf(condition.values.includes(request.method));
    case 'query-string':
      return now.query.known ? answerOf(queryMeets(now.query.value, condition.values)) : hanging(now.query.because);
    case 'source-ip':
      return sourceMeets(walk, condition.values, { unknown: [dependsOn('source-ip', { rule })] });
    case 'other':
      return open;
  }
}

/** How sentences name a condition. */
export function conditionName(condition: RuleCondition): string {
  if (condition.field === 'http-header') return `http-header ${condition.name}`;
  return condition.field === 'other' ? condition.name : condition.field;
}

/** A condition as evidence: its field and what it looks for. A secret value is not shown, nor its fingerprint. */
export function conditionText(condition: RuleCondition): string {
  const name = conditionName(condition);
  if (condition.field === 'other') return name;
  const values =
    condition.field === 'query-string'
      ? condition.values.map(({ key, value }) => (key === null ? value : `${key}=${value}`))
      : condition.values;
  const expressions = 'regexValues' in condition ? condition.regexValues : [];
  return `${name}: ${[...values, ...expressions].map((value) => (typeof value === 'string' ? value : '•••')).join(' | ')}`;
}

function hanging(because: DependsOn): Answer {
  return { unknown: [because] };
}

interface Patterns {
  values: readonly string[];
  regexValues: readonly string[];
}

function textMeets(text: Known<string>, { values, regexValues }: Patterns, syntax: PatternSyntax, open: Answer): Answer {
  if (!text.known) return values.includes('*') ? 'yes' : hanging(text.because);
  return anyOf([
    ...values.map((pattern) => answerOf(matchesWildcards(pattern, text.value, syntax))),
    ...regexValues.map((expression) => regexMeets(expression, text.value, open)),
  ]);
}

function regexMeets(expression: string, text: string, open: Answer): Answer {
  const answer = regexAnswer(expression, text);
  return answer === 'open' ? open : answer;
}

function headerMeets({ now }: Walk, condition: Extract<RuleCondition, { field: 'http-header' }>, open: Answer): Answer {
  const state = now.header(condition.name.toLowerCase());
  if ('open' in state) return state.open === null ? open : hanging(state.open);
  return anyOf(
    state.values.flatMap((value) => [
      ...condition.values.map((pattern) => valueMeets(pattern, value, open)),
      ...condition.regexValues.map((expression) => valueMeetsRegex(expression, value, open)),
    ]),
  );
}

/** A header value against a pattern; secrets are told apart by what was decided while gathering. */
function valueMeets(pattern: HeaderPattern, value: string | SecretValue | null, open: Answer): Answer {
  if (typeof pattern !== 'string') return secretMeets(pattern, value, open);
  if (/^\*+$/.test(pattern)) return 'yes';
  return typeof value === 'string' ? answerOf(matchesWildcards(pattern, value, VALUE_SYNTAX)) : open;
}

function valueMeetsRegex(expression: HeaderPattern, value: string | SecretValue | null, open: Answer): Answer {
  if (typeof expression !== 'string') return secretMeets(expression, value, open);
  return typeof value === 'string' ? regexMeets(expression, value, open) : open;
}

/** Which origin headers a secret pattern matches was decided while gathering. A value that a viewer sends cannot be compared with it. */
function secretMeets({ fingerprint, wildcard, matches }: SecretPattern, value: string | SecretValue | null, open: Answer): Answer {
  if (value === null || typeof value === 'string') return open;
  return answerOf(matches.includes(value.fingerprint) || (!wildcard && fingerprint === value.fingerprint));
}

/** Keys and values are compared without case; a pattern without a key is looked for among the values of all. */
function queryMeets(query: string, patterns: readonly { key: string | null; value: string }[]): boolean {
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? { key: null, value: pair } : { key: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  return patterns.some((pattern) =>
    pairs.some(
      ({ key, value }) =>
        (pattern.key === null || (key !== null && matchesWildcards(pattern.key, key, VALUE_SYNTAX))) &&
        matchesWildcards(pattern.value, value, VALUE_SYNTAX),
    ),
  );
}

/** The address that connects: the viewer's own, or one of CloudFront's, which nobody can foresee. */
function sourceMeets({ now, request }: Walk, ranges: readonly string[], open: Answer): Answer {
  if (ranges.some(isEveryAddress)) return 'yes';
  if (now.peer !== 'viewer' || request.sourceIp === null) return open;
  const { sourceIp } = request;
  return answerOf(ranges.some((range) => inAddressRange(sourceIp, range)));
}
