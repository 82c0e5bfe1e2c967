import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sharedText } from './shared-text';
import { countedMatch, patternTokens, type PatternSyntax } from '@/lib/facts/match/wildcards';

const PLAIN: PatternSyntax = { caseSensitive: true, escapes: false };
const common = (left: string, right: string): string | null => sharedText(patternTokens(left, PLAIN), patternTokens(right, PLAIN));

describe('sharedText', () => {
  it.each([
    ['/api/*', '*.json', '/api/.json'],
    ['/a*', '/b*', null],
    ['/a?c', '/*b*', '/abc'],
    ['*', '*', ''],
    ['/x', '/x', '/x'],
    ['/x', '/y', null],
  ])('%s and %s share %s', (left, right, text) => {
    expect(common(left, right)).toBe(text);
  });

  it('gives a text that both match, and finds one whenever a short one exists', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, pattern, text, (left, right, sample) => {
        const found = common(left, right);
        const both = (one: string): boolean => [left, right].every((side) => countedMatch(patternTokens(side, PLAIN), one).matches);
        if (found !== null) expect(both(found)).toBe(true);
        if (both(sample)) expect(found).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
