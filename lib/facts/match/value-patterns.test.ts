import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasWildcards, matchesWildcards, VALUE_SYNTAX } from './wildcards';

describe('patterns of header and query values', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'ABC', true],
    ['abc', 'abcd', false],
    ['a*', 'a', true],
    ['a*c', 'abbbc', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a\\*c', 'a*c', true],
    ['a\\*c', 'abc', false],
    ['a\\?', 'a?', true],
    ['a\\\\b', 'a\\b', true],
    ['a\\b', 'a\\b', true],
    ['*b*c', 'abxbc', true],
    ['a*b', 'a*b*c', false],
  ])('%s against %s is %s', (pattern, value, expected) => {
    expect(matchesWildcards(pattern, value, VALUE_SYNTAX)).toBe(expected);
  });

  it('agrees with a regular expression made of the same pattern', () => {
    const alphabet = fc.constantFrom('a', 'B', '*', '?', '.', '\\');
    const text = fc.array(alphabet, { maxLength: 12 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, text, (pattern, value) => {
        expect(matchesWildcards(pattern, value, VALUE_SYNTAX)).toBe(oracle(pattern).test(value));
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['plain', false],
  ['a*', true],
  ['a?', true],
  ['a\\*', false],
  ['a\\\\*', true],
])('hasWildcards(%s) is %s', (pattern, expected) => {
  expect(hasWildcards(pattern, VALUE_SYNTAX)).toBe(expected);
});

function oracle(pattern: string): RegExp {
  const source = pattern.replace(
    /\\([*?\\])|([*?])|([\s\S])/g,
    (_, escaped: string | undefined, wild: string | undefined, plain: string | undefined) => {
      if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  return new RegExp(`^${source}$`, 'i');
}
