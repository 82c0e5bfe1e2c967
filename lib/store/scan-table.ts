import { bytesOf } from './bytes';
import type { StoreDatabase } from './open-database';

/** A scan as the server that runs it told of it last. */
export interface ScanRecord {
  id: string;
  /** JSON. */
  state: string;
  /** When that was. ISO 8601. */
  beatAt: string;
  ended: boolean;
  /** It has not ended, and nobody has told of it for so long that whoever ran it must be gone. */
  lost: boolean;
}

/** What the server that runs a scan tells of it; what is absent stays as it is. */
export interface ScanBeat {
  state?: string;
  picture?: Uint8Array;
  ended: boolean;
}

/** The scans that some server runs or ran lately, for all servers to tell of. */
export interface ScanStore {
  /** Begins a scan unless one for the same request runs; answers the id of the one that runs then. */
  claim(id: string, requestKey: string, state: string): Promise<string>;
  /** Writes down how a scan stands. */
  beat(id: string, beat: ScanBeat): Promise<{ cancelled: boolean; participants: number }>;
  find(id: string): Promise<ScanRecord | null>;
  pictureOf(id: string): Promise<Uint8Array | null>;
  join(id: string, participant: string): Promise<void>;
  /** Takes a participant away, and cancels the scan with the last one; `unknown` where there is no such participant. */
  leave(id: string, participant: string): Promise<'unknown' | 'left' | 'cancelled'>;
}

/** Running scans are told of every second; after so many milliseconds of silence one is lost. */
const LOST_MS = 20_000;
const KEPT_MS = 24 * 3_600_000;

const earlier = (at: string, ms: number): string => new Date(Date.parse(at) - ms).toISOString();

/** The scans of a store. */
export function scanTable(database: StoreDatabase): ScanStore {
  const { db, now } = database;
  return {
    claim: (id, requestKey, state) => claim(database, id, requestKey, state),
    async beat(id, { state, picture, ended }) {
      const at = await now();
      await db
        .updateTable('scan')
        .set({
          ...(state === undefined ? {} : { state_json: state }),
          ...(picture === undefined ? {} : { picture }),
          ...(ended ? { ended_at: at } : {}),
          beat_at: at,
        })
        .where('id', '=', id)
        .execute();
      const row = await db.selectFrom('scan').select('cancelled').where('id', '=', id).executeTakeFirst();
      const participants = await db.selectFrom('scan_participant').select('id').where('scan_id', '=', id).execute();
      return { cancelled: row?.cancelled === 1, participants: participants.length };
    },
    async find(id) {
      const at = await now();
      const row = await db.selectFrom('scan').select(['state_json', 'beat_at', 'ended_at']).where('id', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      const [ended, beatAt] = [row.ended_at !== null, row.beat_at];
      return { id, state: row.state_json, beatAt, ended, lost: !ended && beatAt < earlier(at, LOST_MS) };
    },
    async pictureOf(id) {
      const row = await db.selectFrom('scan').select('picture').where('id', '=', id).executeTakeFirst();
      return row === undefined || row.picture === null ? null : bytesOf(row.picture);
    },
    async join(id, participant) {
      await db.insertInto('scan_participant').values({ id: participant, scan_id: id }).execute();
    },
    leave: (id, participant) => leave(database, id, participant),
  };
}

async function claim(database: StoreDatabase, id: string, requestKey: string, state: string): Promise<string> {
  const { db, now } = database;
  const at = await now();
  await db.deleteFrom('scan').where('beat_at', '<', earlier(at, KEPT_MS)).execute();
  // One that is lost makes room.
  await db
    .updateTable('scan')
    .set({ cancelled: 1 })
    .where('request_key', '=', requestKey)
    .where('ended_at', 'is', null)
    .where('beat_at', '<', earlier(at, LOST_MS))
    .execute();
  const row = { id, request_key: requestKey, state_json: state, picture: null, cancelled: 0, beat_at: at, ended_at: null };
  const begun = await db
    .insertInto('scan')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((begun.numInsertedOrUpdatedRows ?? 0n) > 0n) return id;
  const other = await db
    .selectFrom('scan')
    .select('id')
    .where('request_key', '=', requestKey)
    .where('ended_at', 'is', null)
    .where('cancelled', '=', 0)
    .executeTakeFirst();
  // Ended just now: there is room again.
  return other === undefined ? claim(database, id, requestKey, state) : other.id;
}

async function leave({ db }: StoreDatabase, id: string, participant: string): Promise<'unknown' | 'left' | 'cancelled'> {
  const gone = await db.deleteFrom('scan_participant').where('id', '=', participant).where('scan_id', '=', id).executeTakeFirst();
  if (gone.numDeletedRows === 0n) return 'unknown';
  const cancelled = await db
    .updateTable('scan')
    .set({ cancelled: 1 })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('scan_participant').select('id').where('scan_id', '=', id))))
    .executeTakeFirst();
  return cancelled.numUpdatedRows > 0n ? 'cancelled' : 'left';
}
