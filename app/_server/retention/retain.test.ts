import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { NO_LABELS } from '@/lib/snapshots/store';
import { openStore, type Store } from '@/lib/store/open-store';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { retain } from './retain';
import { RETENTION_NAME } from './retention-rules';

const folder = mkdtempSync(join(tmpdir(), 'hoplens-retain-'));
let clock = new Date('2026-01-01T00:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openStore({ folder }, () => clock);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it('deletes what has had its time, once, with a tombstone and a line in the audit log', async () => {
  const [old, fresh] = [snapshotOf('old'), snapshotOf('fresh')];
  await store.snapshots.put(old, { by: 'pipeline', labels: { ...NO_LABELS, pullRequest: '7' } });
  await store.settings.set(RETENTION_NAME, { pullRequestDays: 30, newestKept: 0 }, 'admin');
  clock = new Date('2026-01-20T00:00:00Z');
  await store.snapshots.put(fresh, { by: 'pipeline', labels: { ...NO_LABELS, pullRequest: '8' } });
  await retain(store);
  expect((await store.snapshots.list({ limit: 10 })).total).toBe(2);

  clock = new Date('2026-02-05T00:00:00Z');
  await Promise.all([retain(store), retain(store)]);
  expect((await store.snapshots.list({ limit: 10 })).snapshots.map(({ id }) => id)).toEqual([fresh.id]);
  expect(await store.snapshots.textOf(old.id)).toBeNull();
  expect(await store.snapshots.tombstoneOf(old.id)).toMatchObject({ deletedBy: 'retention' });
  const { entries } = await store.audit.list({ limit: 10 });
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([['expired', old.id]]);
});
