import { setMaxListeners } from 'node:events';

import type { GapReason } from '@/lib/inventory/gap';
import type { Unknown } from '@/lib/inventory/unknown';

import type { Call } from './call';
import type { GapLedger } from './gap-ledger';

/** What keeps calls from being sent: the scan has ended, a Region is not enabled, the endpoint does not know an action. */
export interface Barriers {
  /** Aborts when the scan has to end. */
  readonly signal: AbortSignal;
  /** Ends the scan: the first reason counts. */
  halt(reason: GapReason, code?: string): void;
  /** The Region refuses everything; gives the mark of its one gap. */
  disableRegion(region: string): Unknown;
  /** The endpoint does not know the call's action in its Region, for what the call is about. */
  lack(call: Call<unknown>, code: string): void;
  /** The mark for a call that need not be sent; null when it may be. `lastCode` is what its last try was answered. */
  before(call: Call<unknown>, lastCode: string | null): Unknown | null;
}

export function barriers(ledger: GapLedger): Barriers {
  const stop = new AbortController();
  // Every call under way listens.
  setMaxListeners(0, stop.signal);
  const disabledRegions = new Map<string, Unknown>();
  const lacking = new Map<string, string>();
  let halted: { reason: GapReason; code: string | null } | null = null;

  return {
    signal: stop.signal,
    halt: (reason, code) => {
      if (halted !== null) return;
      halted = { reason, code: code ?? null };
      stop.abort();
    },
    disableRegion: (region) => {
      // Which answer told it first may differ from scan to scan, so the gap names no code.
      const mark = ledger.add({
        action: 'ec2:DescribeRegions',
        region,
        kind: 'region',
        resource: null,
        reason: 'region-disabled',
        code: null,
      });
      disabledRegions.set(region, mark);
      return mark;
    },
    lack: (call, code) => {
      lacking.set(lackOf(call), code);
    },
    before: (call, lastCode) => {
      const { action, region, kind, resource } = call;
      if (halted !== null) {
        const code = halted.reason === 'deadline' ? lastCode : halted.code;
        return ledger.add({ action, region, kind, resource, reason: halted.reason, code });
      }
      const code = lacking.get(lackOf(call));
      if (code !== undefined) return ledger.add({ action, region, kind, resource, reason: 'unsupported', code });
      return disabledRegions.get(region) ?? null;
    },
  };
}

/** Two listings of load balancers share an action; an endpoint may know one of them only. */
function lackOf({ action, region, kind }: Call<unknown>): string {
  return `${action}|${region}|${kind}`;
}
