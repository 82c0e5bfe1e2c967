import { describe, expect, it } from 'vitest';

import { patternArguments } from '@/lib/testing/pattern-arguments';

import { messagesOf } from './catalogue';
import { LOCALES } from './locale';

/** Every pattern of a catalogue by its path. */
function patterns(node: unknown, path = ''): [path: string, pattern: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => patterns(child, path === '' ? key : `${path}.${key}`));
}

const english = patterns(messagesOf('en'));
const japanese = new Map(patterns(messagesOf('ja')));

describe('the catalogue', () => {
  it('has patterns that can be read, in every language', () => {
    const broken = LOCALES.flatMap((locale) =>
      patterns(messagesOf(locale)).filter(([, pattern]) => {
        try {
          return patternArguments(pattern).some((name) => name === '');
        } catch {
          return true;
        }
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names the same arguments in both languages', () => {
    const different = english.flatMap(([path, pattern]) => {
      const told = [patternArguments(pattern), patternArguments(japanese.get(path) ?? '')];
      return JSON.stringify(told[0]) === JSON.stringify(told[1]) ? [] : [[path, ...told]];
    });
    expect(different).toEqual([]);
  });

  it('has no sentence that is empty in one language only', () => {
    expect(english.filter(([path, pattern]) => (pattern === '') !== (japanese.get(path) === '')).map(([path]) => path)).toEqual([]);
  });
});
