import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { messagesOf } from './catalogue';
import { LOCALES } from './locale';

/** Every pattern of a catalogue by its path. */
function patterns(node: unknown, path = ''): [path: string, pattern: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => patterns(child, path === '' ? key : `${path}.${key}`));
}

/** Names of the arguments of a pattern, wherever they stand inside it. */
function argumentsOf(pattern: string): string[] {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst(), (key, value: unknown) => {
    // Elements with a type other than 0 (literal) and 7 (#) name an argument: https://formatjs.github.io/docs/icu-messageformat-parser
    if (typeof value === 'object' && value !== null && 'type' in value && 'value' in value && value.type !== 0 && value.type !== 7) {
      names.add(String(value.value));
    }
    return key === 'location' ? undefined : value;
  });
  return [...names].sort();
}

const english = patterns(messagesOf('en'));
const japanese = new Map(patterns(messagesOf('ja')));

describe('the catalogue', () => {
  it('has patterns that can be read, in every language', () => {
    const broken = LOCALES.flatMap((locale) =>
      patterns(messagesOf(locale)).filter(([, pattern]) => {
        try {
          return argumentsOf(pattern).some((name) => name === '');
        } catch {
          return true;
        }
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names the same arguments in both languages', () => {
    const different = english.flatMap(([path, pattern]) => {
      const told = [argumentsOf(pattern), argumentsOf(japanese.get(path) ?? '')];
      return JSON.stringify(told[0]) === JSON.stringify(told[1]) ? [] : [[path, ...told]];
    });
    expect(different).toEqual([]);
  });

  it('has no sentence that is empty in one language only', () => {
    expect(english.filter(([path, pattern]) => (pattern === '') !== (japanese.get(path) === '')).map(([path]) => path)).toEqual([]);
  });
});
