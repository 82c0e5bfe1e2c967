import { describe, expect, it } from 'vitest';

import { regexAnswer } from './regular-expression';

describe('regexAnswer', () => {
  it.each([
    ['/api/v[0-9]+', '/api/v2', 'yes'],
    ['^/api/v[0-9]+$', '/api/v2', 'yes'],
    ['/api/v[0-9]+', '/shop', 'no'],
    ['/api', '/v1/api/x', 'open'],
    ['/API', '/api', 'open'],
    ['[', '/api', 'open'],
    ['(?=x)', 'x', 'open'],
    ['a'.repeat(129), 'a', 'open'],
    ['a'.repeat(128), 'b', 'no'],
  ])('%s on %s is %s', (expression, text, answer) => {
    expect(regexAnswer(expression, text)).toBe(answer);
  });

  it('stays linear on an expression that makes backtracking engines explode', () => {
    expect(regexAnswer('(a|a)*(a|a)*(a|a)*b', 'a'.repeat(5000))).toBe('no');
  });
});
