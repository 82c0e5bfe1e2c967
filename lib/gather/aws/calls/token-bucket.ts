import type { Clock } from './clock';
import type { Limit } from './limits';
import { priorityQueue } from './priority-queue';

/** A place in the queue for a token. `granted` resolves false when it was cancelled. */
export interface Ticket {
  granted: Promise<boolean>;
  cancel: () => void;
}

/** One of AWS's request rate limits, shared by every scan of the process that uses the account. */
export interface TokenBucket {
  /** Smaller priorities first, equal ones in order. */
  queue(priority: number): Ticket;
  /** AWS throttled a call that was sent at `sentAt`: somebody else uses the limit too, so wait before the next. */
  drain(sentAt: number): void;
  /** AWS took a call: the next throttle starts with a short wait again. */
  accepted(): void;
  /** Milliseconds until `calls` more calls could have been sent. */
  wait(calls: number): number;
}

// Measured against a bucket of 40 and 10 per second: the whole of it gives 30 throttles, these shares none to two.
const BURST_SHARE = 0.9;
const REFILL_SHARE = 0.98;
/** Answers take unequally long, so calls that leave evenly arrive in bunches: small limits need more than a share in reserve. */
const SPARE_TOKENS = 2;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;

interface Waiter extends Ticket {
  settle: (granted: boolean) => void;
  settled: boolean;
}

/** A bucket that starts full. */
export function tokenBucket(limit: Limit, clock: Clock): TokenBucket {
  const level = tokenLevel(limit, clock);
  const waiters = priorityQueue<Waiter>();
  let drainedAt = -Infinity;
  let throttlesInARow = 0;
  let waking = false;

  const serve = () => {
    while (waiters.size > 0 && level.wait(1) === 0) {
      const waiter = waiters.take();
      if (waiter === undefined || waiter.settled) continue;
      level.add(-1);
      waiter.settle(true);
    }
    if (waiters.size === 0 || waking) return;
    waking = true;
    // A scan that waits for its turn keeps the process alive by its deadline; one that has ended must not.
    void clock.idle(level.wait(1)).then(() => {
      waking = false;
      serve();
    });
  };

  return {
    queue: (priority) => {
      const waiter = waiterFor();
      waiters.add(priority, waiter);
      serve();
      return waiter;
    },
    drain: (sentAt) => {
      // Calls that were under way together are throttled together: one pause for all of them.
      if (sentAt < drainedAt) return;
      drainedAt = clock.now();
      level.pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** throttlesInARow));
      throttlesInARow += 1;
    },
    accepted: () => {
      throttlesInARow = 0;
    },
    wait: level.wait,
  };
}

/** The tokens there are; below zero after a throttle. */
function tokenLevel(limit: Limit, clock: Clock) {
  const burst = Math.max(1, Math.min(Math.floor(limit.burst * BURST_SHARE), limit.burst - SPARE_TOKENS));
  const perMs = (limit.refillPerSecond * REFILL_SHARE) / 1000;
  let tokens = burst;
  let refilledAt = clock.now();
  const refill = () => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + (now - refilledAt) * perMs);
    refilledAt = now;
  };
  return {
    add: (count: number) => {
      tokens += count;
    },
    pause: (ms: number) => {
      refill();
      tokens = Math.min(tokens, 0) - ms * perMs;
    },
    wait: (calls: number) => {
      refill();
      return Math.max(0, (calls - tokens) / perMs);
    },
  };
}

function waiterFor(): Waiter {
  const waiter: Waiter = { granted: Promise.resolve(false), settled: false, settle: () => undefined, cancel: () => undefined };
  waiter.granted = new Promise<boolean>((resolve) => {
    waiter.settle = (outcome) => {
      waiter.settled = true;
      resolve(outcome);
    };
    waiter.cancel = () => {
      waiter.settle(false);
    };
  });
  return waiter;
}
