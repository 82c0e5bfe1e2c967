import type { Selectable } from 'kysely';

import type { ShareProfile } from '@/lib/shares/share-body';
import type { ShareBinding, SharePart } from '@/lib/shares/share-seal';
import type { ShareSummary } from '@/lib/shares/share-summary';

import { bytesOf } from './bytes';
import type { StoreDatabase } from './open-database';
import type { ShareRow } from './store-schema';

/** A share and its encrypted parts. */
export interface NewShare extends ShareBinding {
  tokenHash: string;
  profile: ShareProfile;
  by: string;
  body: Uint8Array;
  picture: Uint8Array;
}

const SUMMARY = [
  'id',
  'snapshot_id',
  'profile',
  'created_at',
  'created_by',
  'expires_at',
  'revoked_at',
  'views',
  'last_viewed_at',
] as const;

export interface ShareStore {
  /** False where its snapshot is not there, or no longer. */
  add(share: NewShare): Promise<boolean>;
  /** The share that a token opens now, by the database's clock; null for an unknown, expired or revoked one alike. */
  find(tokenHash: string): Promise<ShareBinding | null>;
  /** One encrypted part; null where the share does not open now. */
  part(id: string, part: SharePart): Promise<Uint8Array | null>;
  /** Counts that it was looked at so many times. */
  viewed(id: string, times: number): Promise<void>;
  list(query: { snapshotId?: string; limit: number }): Promise<readonly ShareSummary[]>;
  /** How many links stopped working. */
  revoke(which: { id: string } | { snapshotId: string } | 'all', by: string): Promise<number>;
  now(): Promise<string>;
}

/** What is revoked is forgotten: nobody can read it any more, so nothing of it needs to lie about. */
export function forgotten(at: string, by: string) {
  return { revoked_at: at, revoked_by: by, body: new Uint8Array(), picture: new Uint8Array() };
}

/** The share links of a store. */
export function shareTable(database: StoreDatabase): ShareStore {
  const { db, now } = database;
  return {
    now,
    add: (share) => add(database, share),
    async find(tokenHash) {
      const at = await now();
      const row = await db
        .selectFrom('share')
        .select(['id', 'snapshot_id as snapshotId', 'expires_at as expiresAt'])
        .where('token_hash', '=', tokenHash)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at)
        .executeTakeFirst();
      return row ?? null;
    },
    async part(id, part) {
      const at = await now();
      const row = await db
        .selectFrom('share')
        .select(part)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at)
        .executeTakeFirst();
      const bytes = row?.[part];
      return bytes === undefined ? null : bytesOf(bytes);
    },
    async viewed(id, times) {
      const at = await now();
      await db
        .updateTable('share')
        .set((eb) => ({ views: eb('views', '+', times), last_viewed_at: at }))
        .where('id', '=', id)
        .execute();
    },
    async list({ snapshotId, limit }) {
      const at = await now();
      const all = db.selectFrom('share').select(SUMMARY);
      const rows = await (snapshotId === undefined ? all : all.where('snapshot_id', '=', snapshotId))
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => shareSummary(row, at));
    },
    async revoke(which, by) {
      const all = db
        .updateTable('share')
        .set(forgotten(await now(), by))
        .where('revoked_at', 'is', null);
      const wanted =
        which === 'all' ? all : 'id' in which ? all.where('id', '=', which.id) : all.where('snapshot_id', '=', which.snapshotId);
      return Number((await wanted.executeTakeFirst()).numUpdatedRows);
    },
  };
}

async function add({ db, now }: StoreDatabase, share: NewShare): Promise<boolean> {
  const { id, snapshotId, expiresAt, body, picture, tokenHash, profile, by } = share;
  const row = { id, token_hash: tokenHash, snapshot_id: snapshotId, profile, created_at: await now(), created_by: by };
  const state = { expires_at: expiresAt, revoked_at: null, revoked_by: null, views: 0, last_viewed_at: null };
  return db.transaction().execute(async (trx) => {
    // Changed, if only to what it is, so that nobody deletes it in the meantime.
    const present = await trx
      .updateTable('snapshot')
      .set((eb) => ({ pinned: eb.ref('pinned') }))
      .where('id', '=', snapshotId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (present.numUpdatedRows === 0n) return false;
    await trx
      .insertInto('share')
      .values({ ...row, ...state, body, picture })
      .execute();
    return true;
  });
}

function shareSummary(row: Pick<Selectable<ShareRow>, (typeof SUMMARY)[number]>, at: string): ShareSummary {
  return {
    id: row.id,
    snapshotId: row.snapshot_id,
    profile: row.profile === 'internal' ? 'internal' : 'external',
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    views: row.views,
    lastViewedAt: row.last_viewed_at,
    open: row.revoked_at === null && row.expires_at > at,
  };
}
