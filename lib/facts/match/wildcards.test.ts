import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countedMatch, matchesWildcards, patternTokens, type PatternSyntax } from './wildcards';

const PLAIN: PatternSyntax = { caseSensitive: true, escapes: false };

/** The textbook table: whether the first i tokens match the first j characters. */
function oracle(pattern: string, text: string): boolean {
  const table = Array.from({ length: pattern.length + 1 }, () => new Array<boolean>(text.length + 1).fill(false));
  table[0]![0] = true;
  for (let i = 1; i <= pattern.length; i += 1) {
    for (let j = 0; j <= text.length; j += 1) {
      const token = pattern.charAt(i - 1);
      if (token === '*') table[i]![j] = table[i - 1]![j]! || (j > 0 && table[i]![j - 1]!);
      else table[i]![j] = j > 0 && table[i - 1]![j - 1]! && (token === '?' || token === text.charAt(j - 1));
    }
  }
  return table[pattern.length]![text.length]!;
}

describe('matchesWildcards', () => {
  it.each<[pattern: string, text: string, syntax: Partial<PatternSyntax>, matches: boolean]>([
    ['', '', {}, true],
    ['', 'a', {}, false],
    ['*', '', {}, true],
    ['*', 'anything/at/all', {}, true],
    ['?', '', {}, false],
    ['?', 'a', {}, true],
    ['a*c', 'abbbc', {}, true],
    ['a*c', 'ac', {}, true],
    ['a*c', 'abcd', {}, false],
    ['*.jpg', '/images/cat.jpg', {}, true],
    ['*.jpg', '/images/cat.jpeg', {}, false],
    ['a??.jpg', 'ab1.jpg', {}, true],
    ['a??.jpg', 'ab.jpg', {}, false],
    ['*a*b*', 'xxaxxbxx', {}, true],
    ['**', 'x', {}, true],
    ['API', 'api', {}, false],
    ['API', 'api', { caseSensitive: false }, true],
    ['Ä*', 'äb', { caseSensitive: false }, true],
    ['a\\*b', 'a*b', { escapes: true }, true],
    ['a\\*b', 'axb', { escapes: true }, false],
    ['a\\?', 'a?', { escapes: true }, true],
    ['a\\?', 'ax', { escapes: true }, false],
    ['a\\\\', 'a\\', { escapes: true }, true],
    ['a\\', 'a\\', { escapes: true }, true],
    ['a\\*b', 'a\\xxb', { escapes: false }, true],
    ['.+', 'ab', {}, false],
  ])('%s on %s %o is %s', (pattern, text, syntax, matches) => {
    expect(matchesWildcards(pattern, text, { ...PLAIN, ...syntax })).toBe(matches);
  });

  it('agrees with the table of all prefixes', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 12 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(matchesWildcards(one, other, PLAIN)).toBe(oracle(one, other));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['many stars that almost match', '*a'.repeat(60) + 'b', 'a'.repeat(4000)],
    ['stars and single characters', '*?'.repeat(40) + 'b', 'a'.repeat(4000)],
    ['a long literal after a star', `*${'a'.repeat(100)}b`, 'a'.repeat(4000)],
  ])('takes at most tokens × characters steps: %s', (_, pattern, text) => {
    const tokens = patternTokens(pattern, PLAIN);
    const { matches, steps } = countedMatch(tokens, text);
    expect(matches).toBe(false);
    expect(steps).toBeLessThanOrEqual((tokens.length + 1) * (text.length + 1));
  });
});
