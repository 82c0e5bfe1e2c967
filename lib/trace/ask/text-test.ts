import { oncePer } from '@/lib/collections/once-per';
import { regexAnswer } from '@/lib/facts/match/regular-expression';
import { normalPath } from '@/lib/facts/match/normal-path';
import { countedMatch, HOST_SYNTAX, PATH_SYNTAX, patternTokens, type PatternSyntax, type Token } from '@/lib/facts/match/wildcards';

import { certificateCovers } from '../match/patterns';
import { hasPair, type QueryPair } from './query-pairs';

/** What a host, a path or a query is held against. */
export type TextTest =
  /**
   * One of the patterns with wildcards, or one of the regular expressions. A `behavior` is held against the normalised path; what a load
   * balancer normalises is documented nowhere, so a `path` that is not in normal form leaves open what the two forms answer differently.
   */
  | { kind: 'patterns'; syntax: 'host' | 'path' | 'behavior'; patterns: readonly string[]; expressions: readonly string[] }
  /** One of the names that certificates cover: a leading `*` stands for one label. */
  | { kind: 'certificate'; names: readonly string[] }
  /** One of these, to the letter. */
  | { kind: 'exactly'; texts: readonly string[] }
  /** A query with one of these pairs; a pattern without a key is looked for among the values of all. */
  | { kind: 'pairs'; pairs: readonly QueryPair[] };

/** Yes, no, or that AWS does not say. */
export type TestAnswer = 'yes' | 'no' | 'open';

/** Holds a text against a test. */
export function answerTo(test: TextTest, text: string): TestAnswer {
  switch (test.kind) {
    case 'patterns':
      return answerToForms(test, text);
    case 'certificate':
      return test.names.some((name) => certificateCovers(name, text)) ? 'yes' : 'no';
    case 'exactly':
      return test.texts.includes(text) ? 'yes' : 'no';
    case 'pairs':
      return hasPair(test.pairs, text) ? 'yes' : 'no';
  }
}

/** The syntax of the patterns of a test. */
export function syntaxOf({ syntax }: Extract<TextTest, { kind: 'patterns' }>): PatternSyntax {
  return syntax === 'host' ? HOST_SYNTAX : PATH_SYNTAX;
}

function answerToForms(test: Extract<TextTest, { kind: 'patterns' }>, text: string): TestAnswer {
  if (test.syntax === 'host') return answerToPatterns(test, text);
  const normal = normalPath(text);
  const answer = answerToPatterns(test, normal);
  return test.syntax === 'behavior' || normal === text || answerToPatterns(test, text) === answer ? answer : 'open';
}

function answerToPatterns(test: Extract<TextTest, { kind: 'patterns' }>, text: string): TestAnswer {
  const { caseSensitive } = syntaxOf(test);
  const compared = caseSensitive ? text : text.toLowerCase();
  if (tokensOf(test).some((tokens) => countedMatch(tokens, compared).matches)) return 'yes';
  let answer: TestAnswer = 'no';
  for (const expression of test.expressions) {
    const found = regexAnswer(expression, text);
    if (found === 'yes') return 'yes';
    if (found === 'open') answer = 'open';
  }
  return answer;
}

/** The patterns of a test, split once: the same rules are held against many requests. */
export const tokensOf = oncePer((test: Extract<TextTest, { kind: 'patterns' }>): readonly (readonly Token[])[] =>
  test.patterns.map((pattern) => patternTokens(pattern, syntaxOf(test))),
);

/** What a test looks for, as people write it; regular expressions stand between slashes. */
export function testTexts(test: TextTest): readonly string[] {
  switch (test.kind) {
    case 'patterns':
      return [...test.patterns, ...test.expressions.map((expression) => `/${expression}/`)];
    case 'certificate':
      return test.names;
    case 'exactly':
      return test.texts;
    case 'pairs':
      return test.pairs.map(({ key, value }) => (key === null ? value : `${key}=${value}`));
  }
}
