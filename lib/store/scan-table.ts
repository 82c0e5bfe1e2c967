import type { StoreDatabase } from './open-database';

/** A scan as the replica that runs it told of it last. */
export interface ScanRecord {
  id: string;
  requestKey: string;
  /** JSON. */
  state: string;
  cancelled: boolean;
  /** Null while it runs. ISO 8601. */
  endedAt: string | null;
  /** Nobody has told of it for so long that whoever ran it must be gone. */
  lost: boolean;
}

export interface ScanStore {
  /** Writes down how a scan stands; answers whether somebody cancelled it. */
  beat(scan: { id: string; requestKey: string; state: string; ended: boolean }): Promise<{ cancelled: boolean }>;
  find(id: string): Promise<ScanRecord | null>;
  /** The running scan for the same request; null where there is none. */
  running(requestKey: string): Promise<ScanRecord | null>;
  cancel(id: string): Promise<void>;
}

/** Running scans are told of every second; after so many milliseconds of silence one is lost. */
const LOST_MS = 20_000;
const KEPT_MS = 24 * 3_600_000;

const earlier = (at: string, ms: number): string => new Date(Date.parse(at) - ms).toISOString();

/** The scans of a store. */
export function scanTable({ db, now }: StoreDatabase): ScanStore {
  const record = (
    row: { id: string; request_key: string; state_json: string; cancelled: number; beat_at: string; ended_at: string | null },
    at: string,
  ) => ({
    id: row.id,
    requestKey: row.request_key,
    state: row.state_json,
    cancelled: row.cancelled !== 0,
    endedAt: row.ended_at,
    lost: row.ended_at === null && row.beat_at < earlier(at, LOST_MS),
  });
  return {
    async beat({ id, requestKey, state, ended }) {
      const at = await now();
      const change = { state_json: state, beat_at: at, ended_at: ended ? at : null };
      await db
        .insertInto('scan')
        .values({ id, request_key: requestKey, cancelled: 0, ...change })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
        .execute();
      if (ended) await db.deleteFrom('scan').where('beat_at', '<', earlier(at, KEPT_MS)).execute();
      const row = await db.selectFrom('scan').select('cancelled').where('id', '=', id).executeTakeFirst();
      return { cancelled: row?.cancelled === 1 };
    },
    async find(id) {
      const row = await db.selectFrom('scan').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : record(row, await now());
    },
    async running(requestKey) {
      const at = await now();
      const row = await db
        .selectFrom('scan')
        .selectAll()
        .where('request_key', '=', requestKey)
        .where('ended_at', 'is', null)
        .where('cancelled', '=', 0)
        .where('beat_at', '>=', earlier(at, LOST_MS))
        .executeTakeFirst();
      return row === undefined ? null : record(row, at);
    },
    async cancel(id) {
      await db.updateTable('scan').set({ cancelled: 1 }).where('id', '=', id).execute();
    },
  };
}
