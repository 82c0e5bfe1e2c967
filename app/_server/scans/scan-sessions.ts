import { AppError } from '@/lib/errors';
import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Inventory } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';

import type { Failure } from '../failure';
import { createEventLog, type EventLog } from './event-log';
import { observeScan, type ScanObservation } from './observe-scan';
import type { ScanRequest } from './scan-request';
import { freshState, type ScanState } from './scan-state';

/** Who started a scan. */
export interface StartedBy {
  id: string;
  name: string;
}

export interface ScanTools {
  /** Runs the scan to its end and stores the result; answers the snapshot's id. */
  run(request: ScanRequest, by: StartedBy, observer: GatherObserver, signal: AbortSignal): Promise<string>;
  summarize(inventory: Inventory): ChainSummary;
  toFailure(error: unknown): Failure;
  now(): number;
  limits: {
    /** Scans that may run at once. */
    running: number;
    /** Scans that are remembered, running ones included. */
    kept: number;
    /** Milliseconds that an ended scan is remembered. */
    keptFor: number;
  };
}

/** A scan of this process. */
export interface ScanSession {
  state: ScanState;
  log: EventLog;
  /** The inventory of the last partial chain. */
  latest(): Inventory | null;
  ended: Promise<void>;
}

export interface ScanSessions {
  /** Starts the scan. Throws AppError `scan-limit`. */
  start(id: string, request: ScanRequest, by: StartedBy): ScanSession;
  /** The scan as it stands now; null for one that is not, or no longer, of this process. */
  find(id: string): ScanSession | null;
  cancel(id: string): void;
}

interface Session extends ScanSession {
  by: StartedBy;
  observation: ScanObservation;
  abort: AbortController;
}

async function runToEnd(session: Session, tools: ScanTools): Promise<void> {
  const { state, log, abort } = session;
  try {
    const snapshotId = await tools.run(state.request, session.by, session.observation.observer, abort.signal);
    abort.signal.throwIfAborted();
    Object.assign(state, { status: 'done', snapshotId, endedAt: tools.now() });
    log.append({ type: 'done', snapshotId });
  } catch (error) {
    const failure = abort.signal.aborted ? tools.toFailure(new AppError('scan-cancelled')) : tools.toFailure(error);
    Object.assign(state, { status: failure.code === 'scan-cancelled' ? 'cancelled' : 'failed', failure, endedAt: tools.now() });
    log.append({ type: 'failed', failure });
  }
}

function openSession(id: string, request: ScanRequest, by: StartedBy, tools: ScanTools): Session {
  const state = freshState(id, request, tools.now());
  const log = createEventLog();
  const observation = observeScan(state, log, tools);
  const abort = new AbortController();
  const session = { by, state, log, observation, latest: observation.latest, abort, ended: Promise.resolve() };
  session.ended = runToEnd(session, tools);
  return session;
}

/** Scans that run or ran lately, in this process. */
export function createScanSessions(tools: ScanTools): ScanSessions {
  const sessions = new Map<string, Session>();

  function forget(): void {
    const ended = [...sessions.values()].filter(({ state }) => state.endedAt !== null);
    const surplus = sessions.size - tools.limits.kept;
    ended.forEach(({ state }, oldest) => {
      if (oldest < surplus || (state.endedAt ?? 0) + tools.limits.keptFor < tools.now()) sessions.delete(state.id);
    });
  }

  return {
    start(id, request, by) {
      const running = [...sessions.values()].filter(({ state }) => state.status === 'running');
      if (running.length >= tools.limits.running) throw new AppError('scan-limit');
      const session = openSession(id, request, by, tools);
      sessions.set(id, session);
      forget();
      return session;
    },
    find(id) {
      forget();
      return sessions.get(id) ?? null;
    },
    cancel(id) {
      sessions.get(id)?.abort.abort(new AppError('scan-cancelled'));
    },
  };
}
