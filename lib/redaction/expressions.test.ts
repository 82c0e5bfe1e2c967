import { expect, it } from 'vitest';

import { redactExpression, redactReplacement } from './expressions';

const shouted = (pattern: string): string => pattern.toUpperCase();

it.each([
  ['^/next/(.*)$', '^/NEXT/(.*)$'],
  ['^/a\\.b/.+', '^/A\\.B/.+'],
  ['/shop/', '/SHOP/'],
  ['^/(a|b)$', null],
  ['^/v[0-9]+/', null],
  ['^/a.b$', null],
])('the expression %s is %s', (text, expected) => {
  const made = redactExpression(text, shouted);
  expect(typeof made === 'string' ? made : null).toBe(expected);
});

it.each([
  ['/v2/$1', '/V2/$1'],
  ['$1.shop', '$1.SHOP'],
  ['/a?b=$1', null],
])('the replacement %s is %s', (text, expected) => {
  const made = redactReplacement(text, shouted);
  expect(typeof made === 'string' ? made : null).toBe(expected);
});
