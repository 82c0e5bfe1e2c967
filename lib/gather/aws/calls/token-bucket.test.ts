import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Clock } from './clock';
import { priorityQueue } from './priority-queue';
import { tokenBucket } from './token-bucket';

/** A clock that a test moves on. */
function handClock() {
  let now = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: () => Promise.resolve(),
    idle: (ms) => new Promise((wake) => sleepers.push({ at: now + ms, wake })),
  };
  const advance = async (ms: number) => {
    const until = now + ms;
    for (;;) {
      const [next] = sleepers.toSorted((a, b) => a.at - b.at);
      if (next === undefined || next.at > until) break;
      sleepers = sleepers.filter((sleeper) => sleeper !== next);
      now = Math.max(now, next.at);
      next.wake();
      await Promise.resolve();
      await Promise.resolve();
    }
    now = until;
  };
  return { clock, advance };
}

function granted(bucket: ReturnType<typeof tokenBucket>, count: number, priority = 0) {
  const order: number[] = [];
  const tickets = Array.from({ length: count }, (_, index) => {
    const ticket = bucket.queue(priority);
    void ticket.granted.then((yes) => yes && order.push(index));
    return ticket;
  });
  return { order, tickets };
}

describe('tokenBucket', () => {
  it('gives nine tenths of the burst at once, then a little less than the rate', async () => {
    const { clock, advance } = handClock();
    const { order } = granted(tokenBucket({ burst: 40, refillPerSecond: 10 }, clock), 100);
    await Promise.resolve();
    expect(order).toHaveLength(36);
    await advance(1_000);
    expect(order).toHaveLength(45);
    await advance(1_000);
    expect(order).toHaveLength(55);
  });

  it('pauses once for calls throttled together, and longer each time in a row', async () => {
    const { clock, advance } = handClock();
    const bucket = tokenBucket({ burst: 40, refillPerSecond: 10 }, clock);
    await advance(10);
    bucket.drain(10);
    const first = bucket.wait(0);
    bucket.drain(5);
    expect(bucket.wait(0)).toBe(first);
    await advance(10);
    bucket.drain(20);
    expect(bucket.wait(0)).toBeGreaterThan(first * 1.5);
  });

  it('serves by priority, then in order, and skips those who left', async () => {
    const { clock, advance } = handClock();
    const bucket = tokenBucket({ burst: 1, refillPerSecond: 10 }, clock);
    const order: string[] = [];
    const queue = (name: string, priority: number) => {
      const ticket = bucket.queue(priority);
      void ticket.granted.then((yes) => order.push(yes ? name : `${name} left`));
      return ticket;
    };
    queue('first', 5);
    queue('late', 9);
    queue('second', 2);
    queue('gone', 1).cancel();
    queue('third', 2);
    await advance(1_000);
    expect(order).toEqual(['first', 'gone left', 'second', 'third', 'late']);
  });
});

it('the queue gives what sorting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (priorities) => {
      const queue = priorityQueue<number>();
      priorities.forEach((priority, index) => {
        queue.add(priority, index);
      });
      const taken: (number | undefined)[] = [];
      while (queue.size > 0) taken.push(queue.take());
      const expected = priorities
        .map((priority, index) => ({ priority, index }))
        .sort((a, b) => a.priority - b.priority || a.index - b.index);
      expect(taken).toEqual(expected.map(({ index }) => index));
    }),
  );
});
