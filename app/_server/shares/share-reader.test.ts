import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';
import { makeShareBody } from '@/lib/shares/make-share-body';
import { NO_LABELS } from '@/lib/snapshots/store';
import { openStore, type Store } from '@/lib/store/open-store';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { buildShare } from './build-share';
import { createShareReader } from './share-reader';
import { createViewCounter } from './view-counter';

const folder = mkdtempSync(join(tmpdir(), 'hoplens-share-reader-'));
const SHARED = '2026-11-28T00:00:00.000Z';
const EXPIRES = '2026-12-05T00:00:00.000Z';
let clock = new Date(SHARED);
let store: Store;
let token = '';

beforeAll(async () => {
  store = await openStore({ folder }, () => clock);
  const snapshot = snapshotOf('shared');
  await store.snapshots.put(snapshot, { by: 'local', labels: NO_LABELS });
  const dates = { sharedAt: new Date(SHARED), expiresAt: new Date(EXPIRES) };
  const { body } = makeShareBody({ snapshot, acceptances: [], profile: 'external', ...dates, toolVersion: '0.0.0' });
  const made = await buildShare(translatorFor('en'), { ...body, expiresAt: EXPIRES }, { snapshotId: snapshot.id, by: 'local' });
  token = made.token;
  await store.shares.add(made.share);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a share', () => {
  // Bytes are remembered; whether the link still opens is not.
  const reader = createShareReader(() => Promise.resolve(store));

  it.each<[string, string, boolean]>([
    ['when it was made', SHARED, true],
    ['a second before it expires', '2026-12-04T23:59:59.000Z', true],
    ['the moment it expires', EXPIRES, false],
    ['a second after', '2026-12-05T00:00:01.000Z', false],
    ['again, when the clock is set back', SHARED, true],
  ])('opens %s or not', async (_, at, opens) => {
    clock = new Date(at);
    for (const part of ['picture', 'body'] as const) expect((await reader.read(token, part)) !== null).toBe(opens);
  });

  it('holds the picture and the body', async () => {
    const [picture, body] = [await reader.read(token, 'picture'), await reader.read(token, 'body')];
    expect(gunzipSync(picture ?? '').toString()).toMatch(/^<svg /);
    expect(JSON.parse(gunzipSync(body ?? '').toString())).toMatchObject({ schema: 'hoplens.share/1', profile: 'external' });
  });

  it('does not open any more once it is revoked, though its bytes were read before', async () => {
    await store.shares.revoke('all', 'admin');
    expect(await reader.read(token, 'body')).toBeNull();
  });

  it.each(['', 'sfs_', ':token', '%00', 'sfs_x', `sfi_${'a'.repeat(43)}`])('does not open with %j, and asks nobody', async (wrong) => {
    const asked = createShareReader(() => Promise.reject(new Error('asked')));
    expect(await asked.read(wrong, 'body')).toBeNull();
  });
});

describe('views', () => {
  it('are written down together, and one that cannot be written takes no other with it', async () => {
    const written: [string, number][] = [];
    const counter = createViewCounter((id, times) => {
      written.push([id, times]);
      return id === 'a' ? Promise.reject(new Error('full')) : Promise.resolve();
    });
    for (const id of ['a', 'b', 'a', 'b', 'b']) counter.count(id);
    expect(written).toEqual([]);
    await expect
      .poll(() => written, { timeout: 5000 })
      .toEqual([
        ['a', 2],
        ['b', 3],
      ]);
  });
});
