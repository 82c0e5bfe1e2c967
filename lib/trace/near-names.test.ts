import { describe, expect, it } from 'vitest';

import { nearNames } from './near-names';

describe('nearNames', () => {
  it.each<[wrong: string, names: readonly string[], listed: string]>([
    ['web', [], '-'],
    ['wbe', ['api', 'web', 'web-2'], 'web, api, web-2'],
    ['shop', ['orders', 'eu-shop-web', 'shop2'], 'shop2, eu-shop-web, orders'],
    ['WEB', ['api', 'web'], 'web, api'],
    ['x', ['a', 'a'], 'a'],
    ['', ['a'], 'a'],
    ['x'.repeat(10_000), ['y'.repeat(10_000)], 'y'.repeat(10_000)],
  ])('%s of %j: %s', (wrong, names, listed) => {
    expect(nearNames(wrong, names)).toBe(listed);
  });

  it('lists ten at most', () => {
    const names = Array.from({ length: 30 }, (_, at) => `n${String(at)}`);
    expect(nearNames('n', names).split(', ')).toHaveLength(10);
  });
});
