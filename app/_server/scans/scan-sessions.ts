import { AppError } from '@/lib/errors';
import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Inventory } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';

import type { Failure } from '../failure';
import { createEventLog, type EventLog } from './event-log';
import { observeScan, type ScanObservation } from './observe-scan';
import { requestKey, type ScanRequest } from './scan-request';
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
  newId(): string;
  limits: {
    /** Scans that may run at once. */
    running: number;
    /** Scans that are remembered, running ones included. */
    kept: number;
    /** Milliseconds that an ended scan is remembered. */
    keptFor: number;
  };
}

export interface ScanSessions {
  /** Starts a scan, or joins the one that already runs for the same request. Throws AppError `scan-limit`. */
  start(request: ScanRequest, by: StartedBy): { id: string; participant: string };
  has(id: string): boolean;
  /** The scan as it stands now. Throws AppError `not-found`. */
  find(id: string): { state: ScanState; log: EventLog; partialInventory: () => Inventory | null };
  /** One participant cancels; the scan ends when it was the last one. Throws AppError `not-found`. */
  leave(id: string, participant: string): void;
  /** Waits until the scan has ended or `ms` have passed. */
  settled(id: string, ms: number): Promise<ScanState>;
}

interface Session {
  key: string;
  by: StartedBy;
  state: ScanState;
  log: EventLog;
  observation: ScanObservation;
  members: Set<string>;
  abort: AbortController;
  ended: Promise<void>;
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

function openSession(request: ScanRequest, by: StartedBy, tools: ScanTools): Session {
  const state = freshState(tools.newId(), request, tools.now());
  const log = createEventLog();
  const session: Session = {
    key: requestKey(request),
    by,
    state,
    log,
    observation: observeScan(state, log, tools),
    members: new Set(),
    abort: new AbortController(),
    ended: Promise.resolve(),
  };
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

  function get(id: string): Session {
    forget();
    const session = sessions.get(id);
    if (session === undefined) throw new AppError('not-found');
    return session;
  }

  function running(): Session[] {
    return [...sessions.values()].filter(({ state }) => state.status === 'running');
  }

  function join(session: Session): { id: string; participant: string } {
    const participant = tools.newId();
    session.members.add(participant);
    session.state.participants = session.members.size;
    return { id: session.state.id, participant };
  }

  return {
    start(request, by) {
      const key = requestKey(request);
      const shared = running().find((session) => session.key === key && !session.abort.signal.aborted);
      if (shared !== undefined) return join(shared);
      if (running().length >= tools.limits.running) throw new AppError('scan-limit');
      const session = openSession(request, by, tools);
      sessions.set(session.state.id, session);
      forget();
      return join(session);
    },
    has(id) {
      forget();
      return sessions.has(id);
    },
    find(id) {
      const { state, log, observation } = get(id);
      return { state, log, partialInventory: observation.latest };
    },
    leave(id, participant) {
      const session = get(id);
      if (!session.members.delete(participant)) throw new AppError('not-found');
      session.state.participants = session.members.size;
      if (session.members.size === 0) session.abort.abort(new AppError('scan-cancelled'));
    },
    async settled(id, ms) {
      const session = get(id);
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([session.ended, new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))]);
      clearTimeout(timer);
      return session.state;
    },
  };
}
