import { setTimeout as delay } from 'node:timers/promises';

import { CompiledQuery } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';

import { NO_LABELS } from '@/lib/snapshots/store';
import { cutOff } from '@/lib/testing/hardening/cut-off';
import { freePort } from '@/lib/testing/hardening/free-port';
import { ask, startPostgres } from '@/lib/testing/hardening/postgres-cluster';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { openDatabase, type StorePlace } from './open-database';
import { openStore, type Store, storeIn } from './open-store';

const cluster = await startPostgres();

async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}

/** The code under which work failed; `done` where it did not. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

function put(store: Store, name: string): Promise<boolean> {
  return store.snapshots.put(snapshotOf(name), { by: 'ann', labels: NO_LABELS });
}

/** Tries until it is done, as whoever hands snapshots in does. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    const result = await work().then(
      (value) => ({ value }),
      (error: unknown) => {
        expect(error).toMatchObject({ code: 'storage-unreachable' });
        return null;
      },
    );
    if (result !== null) return result.value;
    await delay(50);
  }
}

describe('opening a store', () => {
  it('servers that start together bring it to the newest schema once', { timeout: 240_000 }, async () => {
    for (let round = 0; round < 6; round += 1) {
      const url = await cluster.database();
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ url })));
      const tables = await ask(url, 'select count(*)::int as count from kysely_migration');
      expect(tables).toEqual([{ count: 1 }]);
      expect((await Promise.all(stores.map((store) => put(store, 'same')))).filter(Boolean)).toHaveLength(1);
      await Promise.all(stores.map((store) => store.close()));
    }
  });

  it('refuses one that a newer version has changed, and leaves it alone', async () => {
    const url = await cluster.database();
    await (await openStore({ url })).close();
    await ask(url, `insert into kysely_migration values ('9999-of-the-future', '2030-01-01')`);
    expect(await codeOf(openStore({ url }))).toBe('storage-newer');
    await ask(url, `delete from kysely_migration where name = '9999-of-the-future'`);
    await opened({ url });
  });

  it('a migration that fails leaves nothing half done', async () => {
    const url = await cluster.database();
    // Somebody else's, in the way of the last table.
    await ask(url, 'create table audit (theirs text)');
    expect(await codeOf(openStore({ url }))).toBe('42P07');
    const left = await ask(
      url,
      `select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'`,
    );
    expect(left).toEqual([{ table_name: 'audit' }]);
    expect(await ask(url, 'select proname from pg_proc where proname like $$hoplens%$$')).toEqual([]);
    await ask(url, 'drop table audit');
    await opened({ url });
  });

  it.each<[string, string, (url: URL) => void]>([
    ['another password', 'storage-refused', (url) => (url.password = 'wrong')],
    ['another user', 'storage-refused', (url) => (url.username = 'nobody')],
    ['another database', 'storage-refused', (url) => (url.pathname = '/nonesuch')],
    ['a name that leads nowhere', 'storage-unreachable', (url) => (url.hostname = 'nonesuch.invalid')],
    ['a server without TLS', 'storage-refused', (url) => url.searchParams.set('sslmode', 'require')],
  ])('%s is %s', async (_, code, change) => {
    const url = new URL(await cluster.database());
    change(url);
    expect(await codeOf(openStore({ url: url.href }))).toBe(code);
  });

  it('nothing that answers is storage-unreachable, and no address storage-refused', async () => {
    expect(await codeOf(openStore({ url: `postgres://127.0.0.1:${String(await freePort())}/x` }))).toBe('storage-unreachable');
    expect(await codeOf(openStore({ url: 'postgres://[' }))).toBe('storage-refused');
  });

  it('a database that may only be read is storage-read-only', async () => {
    const url = await cluster.database();
    const store = await opened({ url });
    await put(store, 'before');
    await ask(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    const reader = await opened({ url });
    expect(await codeOf(put(reader, 'after'))).toBe('storage-read-only');
    expect(await reader.snapshots.textOf(snapshotOf('before').id)).not.toBeNull();
  });

  it('a full disk is storage-full, keeps nothing half, and can be read from', async () => {
    const database = await openDatabase({ url: await cluster.database() });
    onTestFinished(() => database.close());
    const store = storeIn(database);
    await put(store, 'before');
    const statements = [
      `create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = '53100'; end $$`,
      'create trigger full_disk before insert on snapshot_body for each row execute function full_disk()',
    ];
    for (const statement of statements) await database.db.executeQuery(CompiledQuery.raw(statement));
    expect(await codeOf(put(store, 'after'))).toBe('storage-full');
    expect((await store.snapshots.list({ limit: 9 })).total).toBe(1);
    expect(await store.snapshots.textOf(snapshotOf('before').id)).not.toBeNull();
    await database.db.executeQuery(CompiledQuery.raw('drop trigger full_disk on snapshot_body'));
    expect(await put(store, 'after')).toBe(true);
  });
});

describe('a lost connection', () => {
  it('is told, and the next try succeeds', async () => {
    const url = new URL(await cluster.database());
    const line = await cutOff(cluster.port);
    url.port = String(line.port);
    const store = await opened({ url: url.href });
    await put(store, 'before');
    line.cut();
    expect(await codeOf(put(store, 'during'))).toBe('storage-unreachable');
    expect(await codeOf(store.snapshots.list({ limit: 1 }))).toBe('storage-unreachable');
    line.restore();
    expect(await put(store, 'during')).toBe(true);
  });

  it('in the middle of work keeps each one once', async () => {
    const url = new URL(await cluster.database());
    const line = await cutOff(cluster.port);
    url.port = String(line.port);
    const store = await opened({ url: url.href });
    let cuts = 0;
    const work = { goesOn: true };
    const cutting = (async () => {
      while (work.goesOn) {
        await delay(150 + Math.random() * 300);
        line.cut();
        cuts += 1;
        await delay(10);
        line.restore();
      }
    })();
    const names = Array.from({ length: 60 }, (_, index) => `n${String(index)}`);
    for (let at = 0; at < names.length; at += 6) await Promise.all(names.slice(at, at + 6).map((name) => insist(() => put(store, name))));
    work.goesOn = false;
    await cutting;
    expect(cuts).toBeGreaterThan(1);
    expect((await insist(() => store.snapshots.list({ limit: 200 }))).total).toBe(names.length);
    for (const name of names) expect(await store.snapshots.textOf(snapshotOf(name).id)).toBe(JSON.stringify(snapshotOf(name)));
  });

  it('that only falls silent is given up, and no query waits behind it', async () => {
    const url = new URL(await cluster.database());
    const line = await cutOff(cluster.port);
    url.port = String(line.port);
    const store = await opened({ url: url.href, patienceMs: 1_000 });
    await put(store, 'before');
    line.silence();
    expect(await codeOf(put(store, 'during'))).toBe('storage-unreachable');
    line.restore();
    expect(await insist(() => put(store, 'during'))).toBe(true);
  });

  it('to a server that is killed loses nothing that was acknowledged, and work goes on when it is back', { timeout: 240_000 }, async () => {
    const store = await opened({ url: await cluster.database() });
    const acknowledged: string[] = [];
    const work = { goesOn: true };
    const writing = (async () => {
      for (let number = 0; work.goesOn; number += 1) {
        const name = `n${String(number)}`;
        await insist(() => put(store, name));
        acknowledged.push(name);
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      await delay(200 + Math.random() * 400);
      await cluster.kill();
      await cluster.start();
    }
    work.goesOn = false;
    await writing;
    expect(acknowledged.length).toBeGreaterThan(10);
    expect((await store.snapshots.list({ limit: 1 })).total).toBe(acknowledged.length);
    for (const name of acknowledged) expect(await store.snapshots.textOf(snapshotOf(name).id)).not.toBeNull();
  });
});
