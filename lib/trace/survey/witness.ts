import type { HeaderPattern } from '@/lib/inventory/listener';

import { HOST_SYNTAX, matchesWildcards, PATH_SYNTAX, type PatternSyntax, patternTokens, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';

import type { TextSource } from '../ask/question';
import { solveText, type TextWish } from '../explore/solve-text';
import { PATHS } from '../explore/text-spaces';
import { typedHost } from '../typed-host';

/** A text that a pattern matches, as people would write it: `/api/*` is `/api/`, `/*.png` is `/x.png`. */
export function typicalText(pattern: string, syntax: PatternSyntax = PATH_SYNTAX): string {
  const tokens = patternTokens(pattern, { ...syntax, caseSensitive: true });
  return tokens
    .map((token, index) => (token.kind === 'text' ? token.character : token.kind === 'many' && index === tokens.length - 1 ? '' : 'x'))
    .join('');
}

/**
 * A host that one of the patterns matches: one of the names that people type, or one that a wildcard among them answers to.
 * Null where the patterns are for other people's names.
 */
export function hostWitness(patterns: readonly string[], hosts: readonly string[]): string | null {
  for (const host of hosts) {
    if (patterns.some((pattern) => matchesWildcards(pattern, typedHost(host), HOST_SYNTAX))) return typedHost(host);
    const under = host.startsWith('*.') ? patterns.map((pattern) => typicalText(pattern, HOST_SYNTAX).toLowerCase()) : [];
    const typed = under.find((name) => name.endsWith(host.slice(1)));
    if (typed !== undefined) return typed;
  }
  return null;
}

/** The host that a pattern is for, whoever's it is. */
export function patternHost(patterns: readonly string[]): string | null {
  const [first] = patterns;
  return first === undefined ? null : typicalText(first, HOST_SYNTAX).toLowerCase();
}

/** A path that matches one of the patterns once the origin path stands before it, null for none. */
export function pathWitness(patterns: readonly string[], leading: string, originPath: string): string | null {
  const wishes = [matching(patterns, { before: originPath, after: '' }), matching([leading], { before: '', after: '' })];
  const found = solveText(wishes, PATHS, () => true);
  return typeof found === 'string' ? null : found.text;
}

function matching(patterns: readonly string[], source: TextSource): TextWish {
  return { test: { kind: 'patterns', syntax: 'path', patterns, expressions: [] }, answer: 'yes', source };
}

/** GET where it is among them, else the first. */
export function methodWitness(methods: readonly string[]): string {
  return methods.includes('GET') ? 'GET' : (methods[0] ?? 'GET');
}

/** A header value that one of the patterns matches; null where all are secret, which nobody can write. */
export function headerWitness(patterns: readonly HeaderPattern[]): string | null {
  const open = patterns.find((pattern) => typeof pattern === 'string');
  return typeof open === 'string' ? typicalText(open, VALUE_SYNTAX) : null;
}

/** A query with one more parameter, which one of the patterns matches. */
export function queryWitness(query: string, patterns: readonly { key: string | null; value: string }[]): string {
  const [first] = patterns;
  if (first === undefined) return query;
  const value = typicalText(first.value, VALUE_SYNTAX);
  const pair = first.key === null ? value : `${typicalText(first.key, VALUE_SYNTAX)}=${value}`;
  return query === '' ? pair : `${query}&${pair}`;
}
