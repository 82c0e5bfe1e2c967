import { regexAnswer } from '@/lib/facts/match/regular-expression';
import { countedMatch, patternTokens, type Token, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';
import type { HeaderPattern } from '@/lib/inventory/listener';
import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';

import type { TestAnswer } from './text-test';

/** What a rule holds a header against: one that matches is enough. */
export interface HeaderPatterns {
  values: readonly HeaderPattern[];
  expressions: readonly HeaderPattern[];
}

/** Holds the values of a header against a rule's patterns. */
export function answerToHeader({ values, expressions }: HeaderPatterns, sent: readonly (string | SecretValue | null)[]): TestAnswer {
  const answers = sent.flatMap((value) => [
    ...values.map((pattern) => valueMeets(pattern, value)),
    ...expressions.map((expression) => valueMeetsExpression(expression, value)),
  ]);
  return answers.includes('yes') ? 'yes' : answers.includes('open') ? 'open' : 'no';
}

/** A header value against a pattern; secrets are told apart by what was decided while gathering. */
function valueMeets(pattern: HeaderPattern, value: string | SecretValue | null): TestAnswer {
  if (typeof pattern !== 'string') return secretMeets(pattern, value);
  if (/^\*+$/.test(pattern)) return 'yes';
  if (typeof value !== 'string') return 'open';
  return countedMatch(valueTokens(pattern), value.toLowerCase()).matches ? 'yes' : 'no';
}

const split = new Map<string, readonly Token[]>();
const MOST_SPLIT = 10_000;

function valueTokens(pattern: string): readonly Token[] {
  if (split.size > MOST_SPLIT) split.clear();
  const known = split.get(pattern) ?? patternTokens(pattern, VALUE_SYNTAX);
  split.set(pattern, known);
  return known;
}

function valueMeetsExpression(expression: HeaderPattern, value: string | SecretValue | null): TestAnswer {
  if (typeof expression !== 'string') return secretMeets(expression, value);
  return typeof value === 'string' ? regexAnswer(expression, value) : 'open';
}

/** Which origin headers a secret pattern matches was decided while gathering. A value that a viewer sends cannot be compared with it. */
function secretMeets({ fingerprint, wildcard, matches }: SecretPattern, value: string | SecretValue | null): TestAnswer {
  if (value === null || typeof value === 'string') return 'open';
  return matches.includes(value.fingerprint) || (!wildcard && fingerprint === value.fingerprint) ? 'yes' : 'no';
}
