import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'libsql';
import { describe, onTestFinished } from 'vitest';

import type { StoreGround } from '@/lib/testing/store-contract/ground';
import { storeContract } from '@/lib/testing/store-contract/store-contract';

import { openDatabase } from './open-database';
import { storeIn } from './open-store';

/** A store in a folder of its own, whose clock stands still. */
async function open(): Promise<StoreGround> {
  const folder = await mkdtemp(join(tmpdir(), 'hoplens-store-'));
  let time = Date.parse('2026-11-27T12:00:00Z');
  const database = await openDatabase({ folder }, () => new Date(time));
  onTestFinished(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    store: storeIn(database),
    database,
    pass: async (ms) => void (time += ms),
    async explain(statements) {
      await database.close();
      const file = new Database(join(folder, 'hoplens.db'));
      const plans = statements.map(({ sql, parameters }) => JSON.stringify(file.prepare(`explain query plan ${sql}`).all([...parameters])));
      file.close();
      return plans;
    },
    precisionMs: 1,
  };
}

describe('the store over SQLite', () => {
  storeContract(open);
});
