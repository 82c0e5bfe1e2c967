import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Gap } from '@/lib/inventory/gap';
import type { CallTally, RetryNotice } from '@/lib/progress';

import type { Failure } from '../failure';
import type { ScanRequest } from './scan-request';

export type ScanStatus = 'running' | 'done' | 'failed' | 'cancelled';

/** The chain as far as it is known. `version` grows; it names the picture that `GET /api/scans/ID/partial` answers. */
export type PartialChain = ChainSummary & { version: number };

/** What a scan tells whoever follows it. Every event but `retry` and `gap` replaces the one of its type before. */
export type ScanEvent =
  | { type: 'tallies'; tallies: readonly CallTally[]; secondsLeft: number | null }
  | { type: 'retry'; notice: RetryNotice }
  | { type: 'gap'; gap: Gap }
  | { type: 'partial'; partial: PartialChain }
  | { type: 'done'; snapshotId: string }
  | { type: 'failed'; failure: Failure };

/** A scan as it stands. Times in milliseconds since 1970. */
export interface ScanState {
  id: string;
  request: ScanRequest;
  status: ScanStatus;
  startedAt: number;
  endedAt: number | null;
  participants: number;
  tallies: readonly CallTally[];
  secondsLeft: number | null;
  /** Newest first, the last few only. */
  retries: readonly RetryNotice[];
  gaps: readonly Gap[];
  partial: PartialChain | null;
  snapshotId: string | null;
  failure: Failure | null;
}

/** A scan that has just begun. */
export function freshState(id: string, request: ScanRequest, startedAt: number): ScanState {
  const progress = { tallies: [], secondsLeft: null, retries: [], gaps: [], partial: null };
  return { id, request, status: 'running', startedAt, endedAt: null, participants: 0, snapshotId: null, failure: null, ...progress };
}
