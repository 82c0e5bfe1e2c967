import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { AppError } from '@/lib/errors';
import { Inventory } from '@/lib/inventory/inventory';
import type { ScanStore } from '@/lib/store/scan-table';

import type { EventLog } from './event-log';
import { readScan, sharedKey, type ToldScan, writeScan } from './scan-record';
import { requestKey, type ScanRequest } from './scan-request';
import type { ScanSession, ScanSessions, StartedBy } from './scan-sessions';
import { freshState, type ScanState } from './scan-state';
import { tellScan } from './tell-scan';

/** How often the store is asked how a scan of another server stands. Milliseconds. */
const ASK_MS = 500;

const unzip = promisify(gunzip);

/** A scan, wherever it runs. */
export interface FollowedScan {
  state: ScanState;
  log: Pick<EventLog, 'after' | 'listen'>;
  /** What is known of the account so far; null while nothing is. */
  partialInventory(): Promise<Inventory | null>;
}

/** The scans of all servers that share a store. Throws AppError `storage-…` where that is needed and away. */
export interface Scans {
  /** Starts a scan, or joins the one that already runs for the same request. Throws AppError `scan-limit`. */
  start(request: ScanRequest, by: StartedBy): Promise<{ id: string; participant: string }>;
  /** The scan as it stands now; null for one that nobody knows, or no longer. */
  find(id: string): Promise<FollowedScan | null>;
  /** One participant cancels; the scan ends when it was the last one. Throws AppError `not-found`. */
  leave(id: string, participant: string): Promise<void>;
  /** Waits until the scan has ended or `ms` have passed. Throws AppError `not-found`. */
  settled(id: string, ms: number): Promise<ScanState>;
}

interface ScansParts {
  sessions: ScanSessions;
  store(): Promise<ScanStore>;
  now(): number;
  newId(): string;
}

/** Scans of this process are followed directly, those of others by what the store tells. */
export function createScans({ sessions, store, now, newId }: ScansParts): Scans {
  async function find(id: string): Promise<FollowedScan | null> {
    const own = sessions.find(id);
    return own === null ? findElsewhere(await store(), id) : followOwn(own);
  }
  return {
    find,
    async start(request, by) {
      const scans = await store();
      const [wished, participant] = [newId(), newId()];
      const fresh = writeScan({ state: freshState(wished, request, now()), events: [] });
      const id = await scans.claim(wished, sharedKey(requestKey(request)), fresh);
      await scans.join(id, participant);
      if (id === wished) await startHere(sessions, scans, { id, request, by });
      return { id, participant };
    },
    async leave(id, participant) {
      const left = await (await store()).leave(id, participant);
      if (left === 'unknown') throw new AppError('not-found');
      if (left === 'cancelled') sessions.cancel(id);
    },
    async settled(id, ms) {
      const until = now() + ms;
      await Promise.race([sessions.find(id)?.ended, delay(ms, undefined, { ref: false })]);
      for (;;) {
        const found = await find(id);
        if (found === null) throw new AppError('not-found');
        if (found.state.status !== 'running' || now() >= until) return found.state;
        await delay(Math.min(ASK_MS, until - now()));
      }
    },
  };
}

/** A scan that cannot start is no longer in the way of the next one. */
async function startHere(
  sessions: ScanSessions,
  scans: ScanStore,
  { id, request, by }: { id: string; request: ScanRequest; by: StartedBy },
): Promise<void> {
  try {
    void tellScan(sessions.start(id, request, by), scans, () => sessions.cancel(id));
  } catch (error) {
    await scans.beat(id, { ended: true });
    throw error;
  }
}

function followOwn({ state, log, latest }: ScanSession): FollowedScan {
  return { state, log, partialInventory: () => Promise.resolve(latest()) };
}

async function findElsewhere(scans: ScanStore, id: string): Promise<FollowedScan | null> {
  const ask = async (): Promise<ToldScan | null> => {
    const record = await scans.find(id);
    return record === null ? null : readScan(record);
  };
  const first = await ask();
  if (first === null) return null;
  let { events } = first;
  return {
    state: first.state,
    log: {
      after: (seen) => events.filter((logged) => logged.id > seen),
      listen(listener) {
        // While the store is away, nothing new is told.
        const timer = setInterval(() => {
          void ask().then(
            (told) => {
              events = told?.events ?? events;
              listener();
            },
            () => undefined,
          );
        }, ASK_MS);
        return () => clearInterval(timer);
      },
    },
    async partialInventory() {
      const picture = await scans.pictureOf(id);
      return picture === null ? null : (Inventory.safeParse(JSON.parse((await unzip(picture)).toString('utf8'))).data ?? null);
    },
  };
}
