import type { Inventory } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';

import type { Clock } from './calls/clock';
import type { Tallies } from './calls/tallies';

/** Tells an observer how far the scan is, no more often than it can use. */
export interface ProgressReporter {
  /** Something happened that may be told. */
  touch(): void;
  /** The scan has ended: everything is told. */
  end(): void;
}

const TALLY_EVERY_MS = 250;
const PARTIAL_EVERY_MS = 1_000;
/** A picture that takes long to build is asked for less often, so that scanning goes on. */
const PARTIAL_SHARE = 0.05;

export function progressReporter(
  observer: GatherObserver | undefined,
  clock: Clock,
  tallies: Tallies,
  secondsLeft: () => number | null,
  build: () => Inventory,
): ProgressReporter {
  let tallyAt = -Infinity;
  let partialAt = clock.now() + PARTIAL_EVERY_MS;
  if (observer === undefined) return { touch: () => undefined, end: () => undefined };
  const snapshot = () => {
    const started = clock.now();
    const inventory = build();
    partialAt = Math.max(partialAt, clock.now() + (clock.now() - started) / PARTIAL_SHARE);
    return inventory;
  };
  return {
    touch: () => {
      const now = clock.now();
      if (now >= tallyAt) {
        tallyAt = now + TALLY_EVERY_MS;
        observer.tallies(tallies.list(), secondsLeft());
      }
      if (now >= partialAt) {
        partialAt = now + PARTIAL_EVERY_MS;
        observer.partial(snapshot);
      }
    },
    end: () => {
      observer.tallies(tallies.list(), 0);
    },
  };
}
