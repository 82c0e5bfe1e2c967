import { describe, expect, it } from 'vitest';

import { concealHeaderPatterns } from './conceal-header-patterns';
import { concealWith } from './fingerprint';
import { headerVault } from './header-vault';

const conceal = concealWith(new Uint8Array([1, 2, 3]));
const SECRET = 'kR7vQ2mZx9LpW4sT8yBn3cHd';

function secretsOf(headers: readonly [string, string][], complete = true) {
  const vault = headerVault(conceal);
  for (const [name, value] of headers) vault.put(name, value);
  return { vault, conceal, complete };
}

const sent = conceal(SECRET).fingerprint;

describe('concealHeaderPatterns', () => {
  it.each([
    ['the value itself', SECRET, [sent], false],
    ['the value in other case', SECRET.toUpperCase(), [sent], false],
    ['a wildcard that matches', 'kr7v*', [sent], true],
    ['a wildcard that does not', 'zz*', [], true],
    ['an escaped wildcard', 'kR7v\\*', [], false],
    ['another value', 'something else entirely', [], false],
  ])('decides %s', (_, pattern, matches, wildcard) => {
    const concealed = concealHeaderPatterns(
      { name: 'x-origin-verify', values: [pattern], regexValues: [] },
      secretsOf([['X-Origin-Verify', SECRET]]),
    );
    expect(concealed?.values).toMatchObject([{ secret: true, matches, wildcard }]);
    expect(JSON.stringify(concealed).toLowerCase()).not.toContain(SECRET.toLowerCase());
  });

  it('gives equal values equal fingerprints and tells short ones', () => {
    const concealed = concealHeaderPatterns({ name: 'X-Key', values: ['abc', 'ABC'], regexValues: [] }, secretsOf([]));
    expect(concealed?.values).toEqual([
      { ...conceal('abc'), short: true, wildcard: false, matches: [] },
      { ...conceal('abc'), short: true, wildcard: false, matches: [] },
    ]);
  });

  it('keeps a standard header in clear only when all origins are known and none sends it', () => {
    const condition = { name: 'User-Agent', values: ['curl*'], regexValues: [] };
    expect(concealHeaderPatterns(condition, secretsOf([]))?.values).toEqual(['curl*']);
    expect(concealHeaderPatterns(condition, secretsOf([], false))?.values).toMatchObject([{ secret: true }]);
    expect(concealHeaderPatterns(condition, secretsOf([['user-agent', SECRET]]))?.values).toMatchObject([{ secret: true }]);
  });

  it.each([
    ['matches in every reading', `^${SECRET}$`, [sent]],
    ['matches in none', '^nothing$', []],
  ])('decides a regular expression that %s', (_, pattern, matches) => {
    const concealed = concealHeaderPatterns({ name: 'X-Key', values: [], regexValues: [pattern] }, secretsOf([['X-Key', SECRET]]));
    expect(concealed?.regexValues).toMatchObject([{ secret: true, matches }]);
  });

  it.each([['kR7v'], ['(?<=x)y'], [SECRET.toLowerCase()]])('does not guess about %s', (pattern) => {
    expect(concealHeaderPatterns({ name: 'X-Key', values: [], regexValues: [pattern] }, secretsOf([['X-Key', SECRET]]))).toBeNull();
  });
});
