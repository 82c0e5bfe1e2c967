import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { Inventory } from '@/lib/inventory/inventory';
import type { CallTally, GatherObserver, RetryNotice } from '@/lib/progress';
import { generateAccount } from '@/lib/sample/accounts/generate-account';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { gatherSample } from '@/lib/testing/gather-sample';

import { scaledClock } from './calls/clock';

/** Time runs so much faster; what the machine itself takes then counts for more, so single throttles are no failure here. */
const SCALE = 20;
const account = generateAccount({ chains: 12 });
const access = { regions: ['us-east-1'] };

let endpoint: SampleEndpoint;
/** How many calls a whole scan makes. */
let wholeScan = 0;
beforeAll(async () => {
  endpoint = await startSampleEndpoint({ accounts: [account], buckets: { timeScale: SCALE }, latencyMs: 2 });
});
beforeEach(() => {
  endpoint.setFaults([]);
});
afterAll(() => endpoint.close());

const scan = (options: Parameters<typeof gatherSample>[2] = {}) =>
  gatherSample(endpoint, 'generated', { access, clock: scaledClock(SCALE), limits: {}, deadlineMs: 600_000, ...options }, [account]);

/** Notes everything that a scan tells. */
function recorder() {
  const tallies: CallTally[][] = [];
  const retries: RetryNotice[] = [];
  const partials: Inventory[] = [];
  const observer: GatherObserver = {
    tallies: (list) => tallies.push([...list]),
    retry: (notice) => retries.push(notice),
    gap: () => undefined,
    partial: (snapshot) => partials.push(snapshot()),
  };
  return { tallies, retries, partials, observer };
}

describe('limits', () => {
  it('are kept by two scans at once together, and no call is lost', { timeout: 30_000 }, async () => {
    const from = endpoint.calls.length;
    const [one, two] = await Promise.all([scan(), scan()]);
    const calls = endpoint.calls.slice(from);
    wholeScan = calls.length / 2;
    expect([one.gaps, two.gaps]).toEqual([[], []]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(calls.filter(({ throttled }) => throttled).length / calls.length).toBeLessThanOrEqual(0.1);
  });

  it('that others use up too cost time, never a call', { timeout: 30_000 }, async () => {
    endpoint.setFaults([{ kind: 'throttle', share: 0.3 }]);
    const { observer, retries } = recorder();
    const inventory = await scan({ observer });
    expect(inventory.gaps).toEqual([]);
    expect(inventory.targetGroups).toHaveLength(12);
    expect(retries.length).toBeGreaterThan(0);
    expect(retries[0]).toMatchObject({ code: expect.stringMatching(/Thrott|RequestLimit|TooMany/) });
  });
});

describe('a scan that ends early', () => {
  it('keeps what it read when it is cancelled', { timeout: 30_000 }, async () => {
    const from = endpoint.calls.length;
    const abort = new AbortController();
    const { observer } = recorder();
    const running = scan({
      signal: abort.signal,
      observer: { ...observer, tallies: () => endpoint.calls.length - from > 60 && abort.abort() },
    });
    const inventory = await running;
    expect(Inventory.safeParse(inventory).error).toBeUndefined();
    expect(inventory.loadBalancers).toHaveLength(12);
    expect(new Set(inventory.gaps.map(({ reason }) => reason))).toEqual(new Set(['cancelled']));
    // Calls that were on the wire then may still arrive; none is sent any more.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(endpoint.calls.length - from).toBeLessThan(wholeScan);
  });

  it('keeps what it read at its deadline', { timeout: 30_000 }, async () => {
    endpoint.setFaults([{ kind: 'throttle', operation: 'DescribeTargetHealth' }]);
    const inventory = await scan({ deadlineMs: 20_000 });
    expect(Inventory.safeParse(inventory).error).toBeUndefined();
    expect(inventory.services).toHaveLength(12);
    expect(new Set(inventory.gaps.map(({ reason }) => reason))).toEqual(new Set(['deadline']));
    const health = inventory.gaps.filter(({ action }) => action.endsWith('DescribeTargetHealth'));
    expect(health).toHaveLength(12);
    expect(health.some(({ code }) => code === 'Throttling')).toBe(true);
  });
});

describe('progress', () => {
  it('only grows, ends complete, and shows the chain before its details', { timeout: 30_000 }, async () => {
    const { observer, tallies, partials } = recorder();
    const inventory = await scan({ observer });
    const totals = tallies.map((list) => ({ known: sum(list, 'known'), done: sum(list, 'done') }));
    for (const [index, total] of totals.entries()) {
      const before = totals[index - 1] ?? { known: 0, done: 0 };
      expect(total.known).toBeGreaterThanOrEqual(before.known);
      expect(total.done).toBeGreaterThanOrEqual(before.done);
      expect(total.done).toBeLessThanOrEqual(total.known);
    }
    expect(totals.at(-1)?.done).toBe(totals.at(-1)?.known);
    expect(partials.length).toBeGreaterThan(0);
    for (const partial of partials) expect(Inventory.safeParse(partial).error).toBeUndefined();
    expect(JSON.stringify(inventory)).not.toContain('pending');
  });
});

function sum(tallies: readonly CallTally[], key: 'known' | 'done'): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}
