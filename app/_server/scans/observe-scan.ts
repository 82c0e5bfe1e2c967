import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Inventory } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';

import type { EventLog } from './event-log';
import type { ScanState } from './scan-state';

/** Linking what is known so far may take this share of the scan's time at most, so that large accounts are not slowed down by watching. */
const PARTIAL_SHARE = 0.1;
const RETRIES_SHOWN = 20;

export interface ScanObservation {
  observer: GatherObserver;
  /** The inventory of the last partial chain. */
  latest(): Inventory | null;
}

/** Writes what a gathering tells into the scan's state and its event log. */
export function observeScan(
  state: ScanState,
  log: EventLog,
  tools: { now: () => number; summarize: (inventory: Inventory) => ChainSummary },
): ScanObservation {
  let latest: Inventory | null = null;
  let nextPartial = 0;
  let version = 0;
  const observer: GatherObserver = {
    tallies(tallies, secondsLeft) {
      state.tallies = tallies.map((tally) => ({ ...tally }));
      state.secondsLeft = secondsLeft;
      log.append({ type: 'tallies', tallies: state.tallies, secondsLeft });
    },
    retry(notice) {
      state.retries = [notice, ...state.retries].slice(0, RETRIES_SHOWN);
      log.append({ type: 'retry', notice });
    },
    gap(gap) {
      state.gaps = [...state.gaps, gap];
      log.append({ type: 'gap', gap });
    },
    partial(snapshot) {
      const begin = tools.now();
      if (begin < nextPartial) return;
      latest = snapshot();
      version += 1;
      state.partial = { version, ...tools.summarize(latest) };
      const end = tools.now();
      nextPartial = end + (end - begin) / PARTIAL_SHARE;
      log.append({ type: 'partial', partial: state.partial });
    },
  };
  return { observer, latest: () => latest };
}
