import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CompiledQuery } from 'kysely';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { NO_LABELS } from '@/lib/snapshots/store';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { openDatabase, type StoreDatabase } from './open-database';
import { openStore, type Store, storeIn } from './open-store';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoplens-faults-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function opened(): Promise<StoreDatabase> {
  const database = await openDatabase({ folder });
  // A pragma that answers is taken for one that does not, and stays open.
  onTestFinished(() => database.close().then(null, () => undefined));
  return database;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

function put(store: Store, name: string, text = ''): Promise<boolean> {
  return store.snapshots.put(snapshotOf(name), { by: 'ann', labels: NO_LABELS, ...(text === '' ? {} : { text }) });
}

/** What gzip cannot make small. */
function noise(length: number): string {
  return Array.from({ length: length / 10 }, () => Math.random().toString(36).slice(2, 12)).join('');
}

describe('a full disk', () => {
  it('is storage-full, keeps nothing half, can be read from, and takes more when there is room again', async () => {
    const database = await opened();
    const store = storeIn(database);
    await put(store, 'before');
    await store.sessions.open('h1', { kind: 'person', id: 'ann', name: 'Ann', role: 'viewer' });
    const pragma = (text: string) => database.db.executeQuery<{ page_count: number }>(CompiledQuery.raw(`pragma ${text}`));
    const { rows } = await pragma('page_count');
    await pragma(`max_page_count = ${String((rows[0]?.page_count ?? 0) + 20)}`);
    expect(await codeOf(put(store, 'after', noise(2_000_000)))).toBe('storage-full');
    expect((await store.snapshots.list({ limit: 9 })).total).toBe(1);
    expect(await store.snapshots.textOf(snapshotOf('before').id)).toBe(JSON.stringify(snapshotOf('before')));
    expect(await store.sessions.find('h1')).not.toBeNull();
    await pragma('max_page_count = 1000000');
    expect(await put(store, 'after', noise(2_000_000))).toBe(true);
  });
});

describe('opening a store', () => {
  it('that another process holds is storage-in-use, until that has ended', async () => {
    const script = `
      import { createRequire } from 'node:module';
      const Database = createRequire(process.argv[1])('libsql');
      const database = new Database(process.argv[2]);
      for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL']) database.pragma(pragma);
      database.exec('create table if not exists held (x)');
      console.log('held');
      setInterval(() => database.prepare('select 1').all(), 1000);`;
    const file = join(folder, 'hold.mjs');
    await writeFile(file, script.replace('process.argv[1]', JSON.stringify(join(process.cwd(), 'package.json'))));
    const child = spawn(process.execPath, [file, join(folder, 'hoplens.db')], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(await codeOf(openStore({ folder }))).toBe('storage-in-use');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    await (await openStore({ folder })).close();
  });

  it('that this process holds is storage-in-use, until it is closed', async () => {
    const first = await openStore({ folder });
    await put(first, 'a');
    expect(await codeOf(openStore({ folder }))).toBe('storage-in-use');
    await first.close();
    const second = await openStore({ folder });
    expect((await second.snapshots.list({ limit: 1 })).total).toBe(1);
    await second.close();
  });

  it('where a file stands, or nothing may be written, is storage-read-only', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await codeOf(openStore({ folder: join(folder, 'file') }))).toBe('storage-read-only');
    expect(await codeOf(openStore({ folder: join(folder, 'file/below') }))).toBe('storage-read-only');
    const locked = join(folder, 'locked');
    await mkdir(locked);
    chmodSync(locked, 0o500);
    // Root may write everywhere.
    if (process.getuid?.() !== 0) expect(await codeOf(openStore({ folder: locked }))).toBe('storage-read-only');
    chmodSync(locked, 0o700);
  });

  it('whose file is something else, or was damaged, is storage-damaged, and leaves it as it is', async () => {
    const file = join(folder, 'hoplens.db');
    const text = 'not a database, but long enough to be taken for one'.repeat(100);
    await writeFile(file, text);
    expect(await codeOf(openStore({ folder }))).toBe('storage-damaged');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('that was damaged within is storage-damaged where it is read', async () => {
    const store = await openStore({ folder });
    for (let number = 0; number < 40; number += 1) await put(store, `n${String(number)}`);
    await store.close();
    const bytes = await readFile(join(folder, 'hoplens.db'));
    // Every page but the first, which says that it is a database.
    bytes.fill(0xff, 4096);
    await writeFile(join(folder, 'hoplens.db'), bytes);
    expect(await codeOf(openStore({ folder }).then((damaged) => damaged.snapshots.list({ limit: 9 })))).toBe('storage-damaged');
  });

  it('that a newer version has changed is storage-newer, and leaves it alone', async () => {
    await (await openStore({ folder })).close();
    const file = new Database(join(folder, 'hoplens.db'));
    file.prepare(`insert into kysely_migration values ('9999-of-the-future', '2030-01-01')`).run();
    file.close();
    expect(await codeOf(openStore({ folder }))).toBe('storage-newer');
  });

  it('whose migration fails has nothing half done', async () => {
    const file = new Database(join(folder, 'hoplens.db'));
    // Somebody else's, in the way of the last table.
    file.exec('create table audit (theirs text)');
    file.close();
    expect(await codeOf(openStore({ folder }))).not.toBe('done');
    const after = new Database(join(folder, 'hoplens.db'));
    const tables = after
      .prepare(`select name from sqlite_master where type in ('table', 'trigger') and name not like 'kysely%' and name not like 'sqlite%'`)
      .all();
    expect(tables).toEqual([{ name: 'audit' }]);
    after.exec('drop table audit');
    after.close();
    await (await openStore({ folder })).close();
  });
});
