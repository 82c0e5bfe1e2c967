import { Actor } from '@/lib/access/actor';

import type { StoreDatabase } from './open-database';

/** Idle for so long, or as old as that: a session ends. Milliseconds. */
const IDLE_MS = 8 * 3_600_000;
const LONGEST_MS = 24 * 3_600_000;
/** How seldom it is written down that a session is in use. */
const SEEN_MS = 5 * 60_000;

/** Who is signed in, by the SHA-256 of the session's token. */
export interface SessionStore {
  open(hash: string, actor: Actor): Promise<void>;
  /** Null for one that is unknown, ended or was idle for too long. */
  find(hash: string): Promise<Actor | null>;
  close(hash: string): Promise<void>;
}

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** The sessions of a store. */
export function sessionTable({ db, now }: StoreDatabase): SessionStore {
  return {
    async open(hash, actor) {
      const at = await now();
      await db.deleteFrom('session').where('expires_at', '<=', at).execute();
      const row = { hash, actor_json: JSON.stringify(actor), created_at: at, seen_at: at, expires_at: later(at, LONGEST_MS) };
      await db.insertInto('session').values(row).execute();
    },
    async find(hash) {
      const at = await now();
      const row = await db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (row === undefined || row.expires_at <= at || later(row.seen_at, IDLE_MS) <= at) return null;
      // What cannot be written down (a full disk) must not sign anybody out.
      if (later(row.seen_at, SEEN_MS) <= at) {
        await db
          .updateTable('session')
          .set({ seen_at: at })
          .where('hash', '=', hash)
          .execute()
          .then(null, () => null);
      }
      return Actor.parse(JSON.parse(row.actor_json));
    },
    async close(hash) {
      await db.deleteFrom('session').where('hash', '=', hash).execute();
    },
  };
}
