import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { expected, isAppError } from '@/lib/errors';

import { createRateLimits, type Limited, type RateLimits } from './rate-limits';

let limits: RateLimits;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-27T10:00:00Z') });
  limits = createRateLimits(60);
});
afterEach(() => vi.useRealTimers());

/** How many of so many are allowed. */
async function allowed(what: Limited, count: number, who: (index: number) => string): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => expected(() => limits.count(what, who(index)))));
  return answers.filter((answer) => !isAppError(answer)).length;
}

describe('limits in a minute', () => {
  it.each<[Limited, number]>([
    ['share-read', 60],
    ['bad-token', 10],
    ['sign-in', 10],
    ['ingest', 30],
    ['scan', 10],
  ])('%s: %i', async (what, most) => {
    expect(await allowed(what, 100, () => '203.0.113.7')).toBe(most);
    expect(await allowed(what, 1, () => '203.0.113.8')).toBe(1);
    vi.advanceTimersByTime(59_000);
    expect(await allowed(what, 1, () => '203.0.113.7')).toBe(0);
    vi.advanceTimersByTime(1_001);
    expect(await allowed(what, 100, () => '203.0.113.7')).toBe(most);
  });

  it('are counted apart', async () => {
    expect([await allowed('sign-in', 10, () => 'a'), await allowed('scan', 10, () => 'a')]).toEqual([10, 10]);
  });

  it('tell how long to wait', async () => {
    await allowed('sign-in', 10, () => 'a');
    vi.advanceTimersByTime(20_500);
    expect(await expected(() => limits.count('sign-in', 'a'))).toMatchObject({ code: 'too-many-requests', params: { seconds: 40 } });
  });

  it('can be asked without being counted', async () => {
    for (let times = 0; times < 50; times += 1) await limits.require('bad-token', 'a');
    await allowed('bad-token', 10, () => 'a');
    expect(await expected(() => limits.require('bad-token', 'a'))).toMatchObject({ code: 'too-many-requests' });
    expect(await expected(() => limits.require('bad-token', 'b'))).toBeUndefined();
  });
});

describe('whom they count', () => {
  it.each<[string, (index: number) => string, number]>([
    ['one IPv4 address', () => '203.0.113.7', 10],
    ['IPv4 addresses of one network', (index) => `203.0.113.${index}`, 50],
    ['IPv6 addresses of one network', (index) => `2001:db8:1:2::${index.toString(16)}`, 10],
    ['IPv6 addresses of one network, written at length', (index) => `2001:DB8:1:2:${index}:0:0:1`, 10],
    ['IPv6 addresses of many networks', (index) => `2001:db8:1:${index.toString(16)}::1`, 50],
    ['short IPv6 addresses of one network', (index) => `2001:db8::${index}`, 10],
    ['tokens', (index) => `token:${index}`, 50],
  ])('%s', async (_name, who, most) => {
    expect(await allowed('sign-in', 50, who)).toBe(most);
  });
});
