import { describe, expect, it } from 'vitest';

import { OverviewQuery, overviewHref } from './overview-query';

describe('OverviewQuery', () => {
  it.each([
    [{}, { q: '', severity: null, page: 1, snapshot: '', sample: '' }],
    [
      { q: ['a', 'b'], severity: 'critical', page: '2' },
      { q: 'a', severity: 'critical', page: 2 },
    ],
    [
      { q: '  a  ', severity: 'worst', page: '-1' },
      { q: 'a', severity: null, page: 1 },
    ],
    [{ page: '1e3' }, { page: 1000 }],
    [
      { page: 'NaN', q: 'x'.repeat(300) },
      { page: 1, q: '' },
    ],
  ])('reads %j', (query, expected) => {
    expect(OverviewQuery.parse(query)).toMatchObject(expected);
  });

  it('leaves out of the URL what is not set', () => {
    expect(overviewHref({})).toBe('/');
    expect(overviewHref({ snapshot: 'abc', q: 'a&b', severity: null, page: 1 })).toBe('/?snapshot=abc&q=a%26b');
    expect(overviewHref({ page: 2 })).toBe('/?page=2');
  });
});
