import { expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { RetryNotice } from '@/lib/progress';

import { createEventLog } from './event-log';
import { observeScan } from './observe-scan';
import { freshState } from './scan-state';

const SUMMARY = { entries: [], totalEntries: 0, counts: { distributions: 0, loadBalancers: 0, targetGroups: 0, services: 0 } };
const source = {
  kind: 'sample',
  name: 'x',
  accountId: null,
  partition: 'aws',
  regions: [],
  scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
};

function inventory(): Inventory {
  // Only handed on here, never read.
  return { schema: 'hoplens.inventory/2', source, gaps: [] } as unknown as Inventory;
}

function observed(costMs: number) {
  let clock = 0;
  let built = 0;
  const state = freshState('id', { kind: 'sample', sample: 'x' }, 0);
  const log = createEventLog();
  const { observer, latest } = observeScan(state, log, {
    now: () => clock,
    summarize: () => {
      clock += costMs;
      return SUMMARY;
    },
  });
  const partial = () => {
    observer.partial(() => {
      built += 1;
      return inventory();
    });
  };
  return { state, log, observer, latest, partial, built: () => built, pass: (ms: number) => (clock += ms) };
}

it('links what is known at most a tenth of the time', () => {
  const scan = observed(200);
  for (let second = 0; second < 60; second += 1) {
    scan.partial();
    scan.pass(1000);
  }
  // 200 ms each: not before 2 s after the last, so about every third second.
  expect(scan.built()).toBeGreaterThan(15);
  expect(scan.built()).toBeLessThan(32);
  expect(scan.state.partial?.version).toBe(scan.built());
});

it('tells of every partial chain when that costs nothing', () => {
  const scan = observed(0);
  expect(scan.latest()).toBeNull();
  for (let i = 0; i < 5; i += 1) scan.partial();
  expect(scan.state.partial?.version).toBe(5);
  expect(scan.latest()).not.toBeNull();
});

it('keeps tallies as they were told, and the newest retries first', () => {
  const scan = observed(0);
  const tally = { service: 'ecs', region: 'eu-west-1', known: 2, done: 1, throttled: 0, retried: 0, failed: 0 };
  scan.observer.tallies([tally], 3);
  tally.done = 2;
  expect(scan.state.tallies[0]?.done).toBe(1);
  for (let i = 0; i < 30; i += 1) {
    const notice: RetryNotice = { action: `a${String(i)}`, region: 'eu-west-1', code: 'Throttling', attempt: 1, waitMs: 1 };
    scan.observer.retry(notice);
  }
  expect(scan.state.retries).toHaveLength(20);
  expect(scan.state.retries[0]?.action).toBe('a29');
});
