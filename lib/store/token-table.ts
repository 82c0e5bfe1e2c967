import type { IngestToken } from '@/lib/access/ingest-token';

import type { StoreDatabase } from './open-database';

export interface TokenStore {
  /** `days` from now. */
  add(token: { id: string; hash: string; name: string; by: string; days: number }): Promise<IngestToken>;
  /** The token that counts now, and writes down that it was used; null for every other. */
  use(hash: string): Promise<IngestToken | null>;
  list(): Promise<readonly IngestToken[]>;
  /** False where there is no such token that still counts. */
  revoke(id: string): Promise<boolean>;
  /** True when an assertion with this id is used for the first time. It is remembered until it would have run out. */
  useOnce(assertion: string, expiresAt: string): Promise<boolean>;
}

const DAY_MS = 86_400_000;

/** The ingest tokens of a store. */
export function tokenTable({ db, now }: StoreDatabase): TokenStore {
  const rows = () =>
    db
      .selectFrom('ingest_token')
      .select([
        'id',
        'name',
        'created_at as createdAt',
        'created_by as createdBy',
        'expires_at as expiresAt',
        'last_used_at as lastUsedAt',
        'revoked_at as revokedAt',
      ]);
  return {
    async add({ id, hash, name, by, days }) {
      const createdAt = await now();
      const expiresAt = new Date(Date.parse(createdAt) + days * DAY_MS).toISOString();
      const row = { id, hash, name, created_at: createdAt, created_by: by, expires_at: expiresAt, last_used_at: null, revoked_at: null };
      await db.insertInto('ingest_token').values(row).execute();
      return { id, name, createdAt, createdBy: by, expiresAt, lastUsedAt: null, revokedAt: null };
    },
    async use(hash) {
      const at = await now();
      const token = await rows().where('hash', '=', hash).where('revoked_at', 'is', null).where('expires_at', '>', at).executeTakeFirst();
      if (token === undefined) return null;
      await db.updateTable('ingest_token').set({ last_used_at: at }).where('id', '=', token.id).execute();
      return token;
    },
    list: () => rows().orderBy('created_at', 'desc').execute(),
    async revoke(id) {
      const at = await now();
      const result = await db
        .updateTable('ingest_token')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    async useOnce(assertion, expiresAt) {
      const at = await now();
      await db.deleteFrom('used_assertion').where('expires_at', '<=', at).execute();
      const added = await db
        .insertInto('used_assertion')
        .values({ id: assertion, expires_at: expiresAt })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
