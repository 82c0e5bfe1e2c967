import { mkdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

import { Kysely, Migrator, PostgresDialect, sql, SqliteAdapter, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { Pool, types } from 'pg';

import { AppError } from '@/lib/errors';

import { withPlainFaults } from './fault-dialect';
import { migrationsFor } from './migrations';
import { storageFault } from './storage-fault';
import type { StoreSchema } from './store-schema';

export type Engine = 'sqlite' | 'postgres';

/**
 * Where the store is: a folder for the embedded database, which one process holds at a time, or a PostgreSQL that many servers share.
 * `patienceMs`: how long a server or a network may be silent; 35 s where it is absent, which is longer than any statement takes.
 */
export type StorePlace = { folder: string } | { url: string; patienceMs?: number };

/** An open database, at the newest schema. */
export interface StoreDatabase {
  db: Kysely<StoreSchema>;
  engine: Engine;
  /** By the clock of the database, which all servers share. ISO 8601, UTC, milliseconds. */
  now(): Promise<string>;
  close(): Promise<void>;
}

const LOCK_WAIT_MS = 2_000;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;
const ANSWER_MS = 35_000;

/**
 * Opens the store and brings it to the newest schema; of several servers that start together one does it. `clock`: for the embedded
 * database, whose clock is this process's. Throws an AppError: `storage-full`, `storage-read-only`, `storage-in-use` (another process holds
 * the folder), `storage-damaged`, `storage-unreachable`, `storage-refused` or `storage-newer` (a newer Hoplens has migrated it).
 */
export async function openDatabase(place: StorePlace, clock: () => Date = () => new Date()): Promise<StoreDatabase> {
  const opened = 'url' in place ? openPostgres(place) : openSqlite(place.folder, clock);
  await migrate(opened).then(null, async (error: unknown) => {
    await opened.close();
    throw error;
  });
  return opened;
}

/** SQLite changes its schema within a transaction too (https://www.sqlite.org/lang_transaction.html): a migration that fails leaves nothing. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** What was acknowledged is on disk: write-ahead log, every commit synchronised. https://www.sqlite.org/pragma.html#pragma_synchronous */
function openSqlite(folder: string, clock: () => Date): StoreDatabase {
  const database = openFile(folder);
  return {
    db: new Kysely<StoreSchema>({ dialect: withPlainFaults(new SqliteDialect({ database }), new WholeMigrations()) }),
    engine: 'sqlite',
    now: () => Promise.resolve(clock().toISOString()),
    close: async () => {
      if (database.open) closeFile(database);
    },
  };
}

/** Statements that were not collected yet keep the file open, and locked, after `close`: the lock is given back before. */
function closeFile(database: Database.Database): void {
  for (const pragma of ['journal_mode = DELETE', 'locking_mode = NORMAL']) database.pragma(pragma);
  database.prepare('select count(*) from sqlite_master').all();
  database.close();
}

function openFile(folder: string): Database.Database {
  let database: Database.Database | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new Database(join(folder, 'hoplens.db'), { timeout: LOCK_WAIT_MS });
    for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
      database.pragma(pragma);
    }
    return database;
  } catch (error) {
    database?.close();
    throw folderFault(error);
  }
}

/** Codes of the file system, where the folder itself cannot be made. */
function folderFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST)$/.test(code)) return new AppError('storage-read-only', {}, error);
  return /^(ENOSPC|EDQUOT)$/.test(code) ? new AppError('storage-full', {}, error) : storageFault(error);
}

// Places in a list and counts, which stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

function openPostgres({ url, patienceMs = ANSWER_MS }: Extract<StorePlace, { url: string }>): StoreDatabase {
  const limits = { max: 10, connectionTimeoutMillis: CONNECT_MS, statement_timeout: STATEMENT_MS };
  const pool = new Pool({ connectionString: url, application_name: 'hoplens', ...limits, stream: () => impatientSocket(patienceMs) });
  // A connection that breaks must not end the process, whether it is in use or not; the query says what is wrong.
  const quiet = (): void => undefined;
  pool.on('error', quiet).on('connect', (client) => void client.on('error', quiet));
  const db = new Kysely<StoreSchema>({ dialect: withPlainFaults(new PostgresDialect({ pool })) });
  return {
    db,
    engine: 'postgres',
    async now() {
      const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
      return (rows[0]?.now ?? new Date()).toISOString();
    },
    close: () => db.destroy(),
  };
}

/** A connection that gives up when it hears nothing: statements end before, and the pool closes those that nobody uses. */
function impatientSocket(patienceMs: number): Socket {
  const socket = new Socket();
  socket.setTimeout(patienceMs, () => socket.destroy(Object.assign(new Error('The database does not answer.'), { code: 'ETIMEDOUT' })));
  return socket;
}

/** Kysely holds a lock of the database meanwhile, so that two servers that start together do not migrate twice. */
async function migrate({ db, engine }: StoreDatabase): Promise<void> {
  const migrations = migrationsFor(engine);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const fault = error instanceof AppError ? error : storageFault(error);
  // Kysely refuses a database that has migrations which this version does not know.
  throw fault instanceof Error && /corrupted migrations|previously executed migration/i.test(fault.message)
    ? new AppError('storage-newer', {}, error)
    : fault;
}
