import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    ['members sorted', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['nested members sorted, lists kept in order', { z: [{ y: 1, x: 2 }, 3] }, '{"z":[{"x":2,"y":1},3]}'],
    // RFC 8785 §3.2.3: by UTF-16 code units, so a surrogate pair comes before U+FB33.
    [
      'UTF-16 order',
      { '\ufb33': 1, '\ud83d\ude02': 2, '\u20ac': 3, '\r': 4, '1': 5 },
      '{"\\r":4,"1":5,"\u20ac":3,"\ud83d\ude02":2,"\ufb33":1}',
    ],
    ['no white space', { a: [1, 2] }, '{"a":[1,2]}'],
    ['numbers as ECMAScript writes them', [1e21, 0.000001, 1e-7, -0, 333333333.3333333], '[1e+21,0.000001,1e-7,0,333333333.3333333]'],
    ['control characters', '\u0000\b\t\n\f\r"\\\u007f', '"\\u0000\\b\\t\\n\\f\\r\\"\\\\\u007f"'],
    ['other characters stay', '/é日本', '"/é日本"'],
    ['lone surrogate escaped', '\ud800', '"\\ud800"'],
    ['null, booleans', [null, true, false], '[null,true,false]'],
    ['absent members left out', { a: undefined, b: null }, '{"b":null}'],
    ['absent items null, as JSON.stringify does', [undefined, 1], '[null,1]'],
    ['empty', [{}, [], ''], '[{},[],""]'],
    ['a member called __proto__', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([Number.NaN, Infinity, 1n, Symbol('x'), () => 1, undefined])('refuses what JSON has no form for: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
