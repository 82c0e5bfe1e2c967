import { CompiledQuery } from 'kysely';
import { afterAll, describe } from 'vitest';

import { ask, startPostgres } from '@/lib/testing/hardening/postgres-cluster';
import type { StoreGround } from '@/lib/testing/store-contract/ground';
import { storeContract } from '@/lib/testing/store-contract/store-contract';

import { openDatabase } from './open-database';
import { storeIn } from './open-store';

const cluster = await startPostgres('fsync=off');
const url = await cluster.database();
const database = await openDatabase({ url });
afterAll(() => database.close());

const TABLES = 'snapshot, snapshot_body, acceptance, share, session, ingest_token, used_assertion, scan, scan_participant, setting, audit';

/** Columns that hold a time. */
const TIMES: Readonly<Record<string, readonly string[]>> = {
  share: ['created_at', 'expires_at'],
  session: ['created_at', 'seen_at', 'expires_at'],
  ingest_token: ['created_at', 'expires_at'],
  used_assertion: ['expires_at'],
  scan: ['beat_at', 'ended_at'],
};
const FORM = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** The store, emptied past its own guards. Its clock is the server's: time passes by making older what was written. */
async function open(): Promise<StoreGround> {
  await ask(url, `set session_replication_role = replica; truncate ${TABLES} restart identity`);
  return {
    store: storeIn(database),
    database,
    async pass(ms) {
      for (const [table, columns] of Object.entries(TIMES)) {
        const older = (name: string): string =>
          `${name} = to_char((${name}::timestamptz - interval '${String(ms)} ms') at time zone 'UTC', ${FORM})`;
        await database.db.executeQuery(CompiledQuery.raw(`update ${table} set ${columns.map(older).join(', ')}`));
      }
    },
    async explain(statements) {
      const plans = [];
      for (const { sql, parameters } of statements) {
        const { rows } = await database.db.executeQuery(CompiledQuery.raw(`explain ${sql}`, [...parameters]));
        plans.push(JSON.stringify(rows));
      }
      return plans;
    },
    precisionMs: 3000,
  };
}

describe('the store over PostgreSQL', () => {
  storeContract(open);
});
