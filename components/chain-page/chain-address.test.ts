import { describe, expect, it } from 'vitest';

import { readAddress, writeAddress, type ChainAddress } from './chain-address';

const PLAIN: ChainAddress = { entry: null, select: null, request: null, view: 'picture', collapsed: null };

describe('the address of a chain', () => {
  it.each<[string, ChainAddress]>([
    ['?', PLAIN],
    ['?entry=E1', { ...PLAIN, entry: 'E1' }],
    ['?view=table', { ...PLAIN, view: 'table' }],
    ['?collapsed=', { ...PLAIN, collapsed: [] }],
    ['?collapsed=a&collapsed=b', { ...PLAIN, collapsed: ['a', 'b'] }],
    ['?entry=E1&select=origin%3AE1%2Falb&request=E1%230', { ...PLAIN, entry: 'E1', select: 'origin:E1/alb', request: 'E1#0' }],
  ])('%s', (query, address) => {
    expect(readAddress(new URLSearchParams(query))).toEqual(address);
    expect(writeAddress(address)).toBe(query);
  });

  it.each(['?view=sideways&entry=', '?lang=ja&select=', '?request='])('takes %s for the plain page', (query) => {
    expect(readAddress(new URLSearchParams(query))).toEqual(PLAIN);
  });
});
