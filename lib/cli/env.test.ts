import { describe, expect, it } from 'vitest';

import { localeOf } from './command-line';
import { readEnv } from './env';

describe('readEnv', () => {
  it('has defaults', () => {
    expect(readEnv({})).toEqual({ locale: 'en', color: true, debug: false, fingerprintKey: null, folder: '.hoplens', endpoint: null });
  });

  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', HOPLENS_LANG: 'en' }, 'en'],
    [{ HOPLENS_LANG: 'nonsense', LANG: 'ja_JP' }, 'ja'],
  ])('%j speaks %s', (variables, locale) => {
    expect(readEnv(variables).locale).toBe(locale);
  });

  it.each([
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm-256color' }, true],
  ])('%j: colour %s', (variables, color) => {
    expect(readEnv(variables).color).toBe(color);
  });

  it.each([
    [{ HOPLENS_DEBUG: '1' }, true],
    [{ HOPLENS_DEBUG: '0' }, false],
    [{ HOPLENS_DEBUG: '' }, false],
  ])('%j: debug %s', (variables, debug) => {
    expect(readEnv(variables).debug).toBe(debug);
  });
});

describe('localeOf', () => {
  const env = readEnv({ LANG: 'ja_JP.UTF-8' });
  it.each([
    [['scan'], 'ja'],
    [['scan', '--lang', 'en'], 'en'],
    [['--lang=en', 'scan'], 'en'],
    [['scan', '--lang'], 'ja'],
    [['scan', '--lang', 'fr'], 'ja'],
  ] as const)('%j speaks %s', (args, locale) => {
    expect(localeOf(args, env)).toBe(locale);
  });
});
