import { CompiledQuery, type RootOperationNode } from 'kysely';
import { describe, expect, it } from 'vitest';

import { openSnapshot } from '@/lib/snapshots/open-snapshot';
import { NO_LABELS, type SnapshotLabels, type SnapshotQuery } from '@/lib/snapshots/store';
import { countsOf } from '@/lib/snapshots/summarize';
import { type Store, storeIn } from '@/lib/store/open-store';

import { emptyInventory } from '../empty-inventory';
import { behaving } from '../given';
import { sealed } from '../sealed';
import { smallAccount } from '../small-account';
import { snapshotOf } from '../snapshot-of';
import type { OpenGround, StoreGround } from './ground';

const ODD = ['a\u0000b', '\ud800', 'İstanbul 100%', 'back\\slash _under', '本番環境 🚀', "';drop table snapshot;--"];

async function keep(store: Store, name: string, labels: Partial<SnapshotLabels> = {}): Promise<string> {
  const snapshot = snapshotOf(name);
  await store.snapshots.put(snapshot, { by: 'ann', labels: { ...NO_LABELS, ...labels } });
  return snapshot.id;
}

async function names(store: Store, query: Partial<SnapshotQuery>): Promise<string[]> {
  return (await store.snapshots.list({ limit: 50, ...query })).snapshots.map(({ source }) => source.name);
}

/** Rows of so many snapshots of ten accounts, without their bodies. */
async function manyRows({ database }: StoreGround, count: number): Promise<void> {
  const { source } = emptyInventory();
  await database.db.transaction().execute(async (trx) => {
    for (let from = 0; from < count; from += 500) {
      const rows = Array.from({ length: Math.min(500, count - from) }, (_, index) => {
        const [number, account] = [from + index, `account-${String((from + index) % 10)}`];
        return {
          id: number.toString(16).padStart(64, '0'),
          ...{ created_at: '2026-11-27T00:00:00.000Z', kept_at: '2026-11-27T00:00:00.000Z', kept_by: 'ann' },
          ...{ source_json: JSON.stringify({ ...source, name: account }), source_key: account, tool_version: '0.0.0', counts_json: '{}' },
          ...{ labels_json: JSON.stringify(NO_LABELS), search: `${account} n${String(number)}`, environment: '', pinned: 0 },
          ...{ pull_request: String(number % 1000), deleted_at: number % 7 === 0 ? '2026-11-27T00:00:00.000Z' : null, deleted_by: null },
        };
      });
      await trx.insertInto('snapshot').values(rows).execute();
    }
  });
}

/** The statements that a store asks of its database. */
async function statementsOf({ database }: StoreGround, work: (store: Store) => Promise<unknown>) {
  const asked: RootOperationNode[] = [];
  const db = database.db.withPlugin({
    transformQuery: ({ node }) => (asked.push(node), node),
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await work(storeIn({ ...database, db }));
  return asked.map((node) => database.db.getExecutor().compileQuery(node, { queryId: 'plan' }));
}

export function snapshotContract(open: OpenGround): void {
  describe('snapshots', () => {
    it('keeps one once, and gives back exactly what was sealed', async () => {
      const { store } = await open();
      const snapshot = sealed(smallAccount(behaving({ viewerProtocolPolicy: 'allow-all' })));
      const kept = { by: 'ann', labels: { ...NO_LABELS, title: 'first' } };
      expect(await store.snapshots.put(snapshot, kept)).toBe(true);
      expect(await store.snapshots.put(snapshot, { by: 'bob', labels: { ...NO_LABELS, title: 'second' } })).toBe(false);
      const text = await store.snapshots.textOf(snapshot.id);
      expect(await openSnapshot(text ?? '')).toEqual({ kind: 'snapshot', snapshot });
      expect(await store.snapshots.summaryOf(snapshot.id)).toMatchObject({
        ...{ id: snapshot.id, createdAt: snapshot.createdAt, source: snapshot.source, toolVersion: '0.0.0', keptBy: 'ann', pinned: false },
        ...{ labels: kept.labels, counts: countsOf(snapshot) },
      });
      expect(await store.snapshots.tombstoneOf(snapshot.id)).toBeNull();
    });

    it('keeps an imported one as its own text', async () => {
      const { store } = await open();
      const snapshot = snapshotOf('a');
      const text = JSON.stringify(snapshot, null, 3);
      await store.snapshots.put(snapshot, { by: 'ann', labels: NO_LABELS, text });
      expect(await store.snapshots.textOf(snapshot.id)).toBe(text);
    });

    it('keeps a large one', async () => {
      const { store } = await open();
      const snapshot = snapshotOf('large');
      // What gzip cannot make small.
      const text = Array.from({ length: 300_000 }, () => Math.random().toString(36)).join('');
      await store.snapshots.put(snapshot, { by: 'ann', labels: NO_LABELS, text });
      expect((await store.snapshots.textOf(snapshot.id)) === text).toBe(true);
    });

    it('knows nothing of others', async () => {
      const { store } = await open();
      const id = 'f'.repeat(64);
      expect(await store.snapshots.textOf(id)).toBeNull();
      expect(await store.snapshots.summaryOf(id)).toBeNull();
      expect(await store.snapshots.tombstoneOf(id)).toBeNull();
      expect(await store.snapshots.label(id, { labels: NO_LABELS, pinned: true })).toBe(false);
      expect(await store.snapshots.delete(id, 'ann')).toBeNull();
      expect(await store.snapshots.list({ limit: 5 })).toEqual({ snapshots: [], total: 0, next: null });
    });

    it('lists newest first, page by page, each once', async () => {
      const { store } = await open();
      for (const name of ['a', 'b', 'c', 'd', 'e']) await keep(store, name);
      const pages: string[][] = [];
      let before: number | null = Number.MAX_SAFE_INTEGER;
      while (before !== null) {
        const page = await store.snapshots.list({ limit: 2, before });
        expect(page.total).toBe(5);
        pages.push(page.snapshots.map(({ source }) => source.name));
        before = page.next;
        // What is kept in the meantime moves nothing.
        await store.snapshots.delete(await keep(store, `late-${String(pages.length)}`), 'ann');
      }
      expect(pages).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
    });

    it('labels one, pins it, and finds it by what it says', async () => {
      const { store } = await open();
      const id = await keep(store, 'a', { title: 'before' });
      await keep(store, 'b');
      const labels = { title: 'Monday Review', environment: 'preview', branch: 'feat/x', pullRequest: '42', commit: 'abc123' };
      expect(await store.snapshots.label(id, { labels, pinned: true })).toBe(true);
      expect(await store.snapshots.summaryOf(id)).toMatchObject({ labels, pinned: true });
      for (const query of [
        { text: 'monday' },
        { text: '  REVIEW\tmon ' },
        { environment: 'preview' },
        { pullRequest: '42' },
        { text: id.slice(0, 12) },
      ]) {
        expect(await names(store, query)).toEqual(['a']);
      }
      for (const query of [{ text: 'before' }, { text: 'monday zz' }, { environment: 'Preview' }, { pullRequest: '4' }]) {
        expect(await names(store, query)).toEqual([]);
      }
    });

    it.each(ODD)('takes the name %j, and finds it and nothing else', async (name) => {
      const { store } = await open();
      await keep(store, name, { title: name });
      await keep(store, 'other');
      expect(await names(store, { text: name })).toEqual([name]);
      for (const text of ['%', '_', '\\', '*', '100_']) {
        expect(await names(store, { text })).toEqual(name.includes(text) ? [name] : []);
      }
    });

    it('filters by account, whatever a scan called it', async () => {
      const { store } = await open();
      await keep(store, 'a');
      const inventory = emptyInventory();
      for (const name of ['profile-x', 'profile-y']) {
        const snapshot = sealed({ ...inventory, source: { ...inventory.source, kind: 'aws', name, accountId: '444455556666' } });
        await store.snapshots.put(snapshot, { by: 'ann', labels: NO_LABELS });
      }
      expect(await names(store, { sourceKey: JSON.stringify(['aws', '444455556666']) })).toEqual(['profile-y', 'profile-x']);
      expect((await store.snapshots.list({ sourceKey: JSON.stringify(['aws', '444455556666']), limit: 1 })).total).toBe(2);
    });

    it('deletes one and remembers that; it may come back with other labels', async () => {
      const { store } = await open();
      const snapshot = snapshotOf('a');
      await store.snapshots.put(snapshot, { by: 'ann', labels: NO_LABELS });
      expect(await store.snapshots.delete(snapshot.id, 'bob')).toEqual({ links: 0 });
      expect(await store.snapshots.delete(snapshot.id, 'bob')).toBeNull();
      expect(await store.snapshots.textOf(snapshot.id)).toBeNull();
      expect(await store.snapshots.summaryOf(snapshot.id)).toBeNull();
      expect((await store.snapshots.list({ limit: 5 })).total).toBe(0);
      expect(await store.snapshots.label(snapshot.id, { labels: NO_LABELS, pinned: true })).toBe(false);
      expect(await store.snapshots.tombstoneOf(snapshot.id)).toMatchObject({ id: snapshot.id, deletedBy: 'bob' });
      expect(await store.snapshots.put(snapshot, { by: 'cid', labels: { ...NO_LABELS, title: 'again' } })).toBe(true);
      expect(await store.snapshots.tombstoneOf(snapshot.id)).toBeNull();
      expect(await store.snapshots.summaryOf(snapshot.id)).toMatchObject({ keptBy: 'cid', labels: { title: 'again' } });
      expect(await names(store, { text: 'again' })).toEqual(['a']);
      expect(await store.snapshots.textOf(snapshot.id)).toBe(JSON.stringify(snapshot));
    });

    it.each([
      "update snapshot_body set body = ''",
      'delete from snapshot_body',
      "update snapshot set created_at = '2020-01-01T00:00:00Z'",
      "update snapshot set source_json = '{}', source_key = ''",
      'delete from snapshot',
    ])('the database refuses %j', async (statement) => {
      const { store, database } = await open();
      const id = await keep(store, 'a');
      await expect(database.db.executeQuery(CompiledQuery.raw(statement))).rejects.toThrow();
      expect(await store.snapshots.textOf(id)).toBe(JSON.stringify(snapshotOf('a')));
    });

    it('many at once are all kept, and the same one once', async () => {
      const { store } = await open();
      const same = snapshotOf('same');
      const fresh = await Promise.all([
        ...Array.from({ length: 20 }, () => store.snapshots.put(same, { by: 'ann', labels: NO_LABELS })),
        ...Array.from({ length: 40 }, (_, index) => store.snapshots.put(snapshotOf(`n${String(index)}`), { by: 'ann', labels: NO_LABELS })),
      ]);
      expect(fresh.filter(Boolean)).toHaveLength(41);
      expect((await store.snapshots.list({ limit: 100 })).total).toBe(41);
    });

    it('pages and filters among thousands by an index', async () => {
      const ground = await open();
      await manyRows(ground, 5000);
      if (ground.database.engine === 'postgres') await ground.database.db.executeQuery(CompiledQuery.raw('vacuum analyze snapshot'));
      const { store } = ground;
      expect(await store.snapshots.list({ limit: 50, before: 2000 })).toMatchObject({ total: 4285, snapshots: { length: 50 } });
      expect((await store.snapshots.list({ limit: 1, sourceKey: 'account-3' })).total).toBe(429);
      expect((await store.snapshots.list({ limit: 1, pullRequest: '77' })).total).toBe(4);
      const queries: [SnapshotQuery, RegExp][] = [
        [{ limit: 50 }, /snapshot_present|snapshot_pkey|USING INTEGER PRIMARY KEY/],
        [{ limit: 50, before: 2000 }, /snapshot_present|snapshot_pkey|USING INTEGER PRIMARY KEY/],
        [{ limit: 50, sourceKey: 'account-3' }, /snapshot_of_source|Index Scan Backward using snapshot_present/],
        [{ limit: 50, pullRequest: '77' }, /snapshot_of_pull_request|Index Scan Backward using snapshot_present/],
      ];
      const statements = [];
      for (const [query] of queries) statements.push(...(await statementsOf(ground, (planned) => planned.snapshots.list(query))));
      const plans = await ground.explain(statements);
      expect(plans).toHaveLength(8);
      for (const [at, [, index]] of queries.entries()) {
        const [page = '', count = ''] = plans.slice(2 * at);
        expect(page).toMatch(index);
        expect(page).not.toMatch(/Seq Scan|TEMP B-TREE|SCAN snapshot"/);
        expect(count).toMatch(/INDEX snapshot_|Index Only Scan|Bitmap Index Scan|Index Scan/);
      }
    });
  });
}
