import type { Gap } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

/** Calls of one AWS service in one region. `known` grows while lists are read; `done` never passes it. */
export interface CallTally {
  service: string;
  region: string;
  known: number;
  done: number;
  /** Calls that were put back in the queue because AWS throttled them. */
  throttled: number;
  /** Calls that were tried again after a failure that may pass. */
  retried: number;
  /** Calls that ended as a gap. */
  failed: number;
}

/** One call that is tried again, and why. */
export interface RetryNotice {
  action: string;
  region: string;
  code: string;
  attempt: number;
  /** Milliseconds until the next try. */
  waitMs: number;
}

/** What a gathering tells while it runs. Every method returns at once. */
export interface GatherObserver {
  /** Sorted by service and region; called at most a few times a second. */
  tallies(tallies: readonly CallTally[], secondsLeft: number | null): void;
  retry(notice: RetryNotice): void;
  gap(gap: Gap): void;
  /** The inventory as far as it is known; `snapshot` builds it when called. Called at most about once a second. */
  partial(snapshot: () => Inventory): void;
}
