import { describe, expect, it } from 'vitest';

import { NO_LABELS } from '@/lib/snapshots/store';
import type { Store } from '@/lib/store/open-store';

import { snapshotOf } from '../snapshot-of';
import type { OpenGround, StoreGround } from './ground';

const HOUR_MS = 3_600_000;
const BYTES = new Uint8Array([0, 1, 255, 128]);

async function keep(store: Store, name: string): Promise<string> {
  const snapshot = snapshotOf(name);
  await store.snapshots.put(snapshot, { by: 'ann', labels: NO_LABELS });
  return snapshot.id;
}

/** A share of a snapshot that opens for an hour. */
async function share(store: Store, snapshotId: string, id: string): Promise<boolean> {
  const expiresAt = new Date(Date.parse(await store.now()) + HOUR_MS).toISOString();
  const binding = { id, snapshotId, expiresAt };
  return store.shares.add({
    ...binding,
    tokenHash: `hash of ${id}`,
    profile: 'external',
    by: 'ann',
    body: BYTES,
    picture: new Uint8Array([7]),
  });
}

async function opens(store: Store, ids: readonly string[]): Promise<boolean[]> {
  return Promise.all(ids.map(async (id) => (await store.shares.find(`hash of ${id}`)) !== null));
}

/** How many bytes lie about. */
async function bytesKept({ database }: StoreGround): Promise<number> {
  const rows = await database.db.selectFrom('share').select(['body', 'picture']).execute();
  return rows.reduce((sum, { body, picture }) => sum + body.byteLength + picture.byteLength, 0);
}

export function shareContract(open: OpenGround): void {
  describe('shares', () => {
    it('opens by the hash of its token, and gives back its parts', async () => {
      const { store } = await open();
      const snapshotId = await keep(store, 'a');
      expect(await share(store, snapshotId, 's1')).toBe(true);
      expect(await store.shares.find('hash of s1')).toMatchObject({ id: 's1', snapshotId });
      expect(new Uint8Array((await store.shares.part('s1', 'body')) ?? [])).toEqual(BYTES);
      expect(new Uint8Array((await store.shares.part('s1', 'picture')) ?? [])).toEqual(new Uint8Array([7]));
      for (const wrong of ['', 's1', 'hash of s', '%', 'HASH OF S1']) expect(await store.shares.find(wrong)).toBeNull();
      expect(await store.shares.part('s2', 'body')).toBeNull();
    });

    it('ends on time, by the clock of the database', async () => {
      const { store, pass, precisionMs } = await open();
      await share(store, await keep(store, 'a'), 's1');
      await pass(HOUR_MS - precisionMs);
      expect(await opens(store, ['s1'])).toEqual([true]);
      expect(await store.shares.list({ limit: 5 })).toMatchObject([{ id: 's1', open: true }]);
      await pass(2 * precisionMs);
      expect(await opens(store, ['s1'])).toEqual([false]);
      expect(await store.shares.part('s1', 'body')).toBeNull();
      expect(await store.shares.list({ limit: 5 })).toMatchObject([{ id: 's1', open: false, revokedAt: null }]);
    });

    it('revokes one, those of a snapshot, or all, and keeps no bytes of them', async () => {
      const ground = await open();
      const { store } = ground;
      const [a, b] = [await keep(store, 'a'), await keep(store, 'b')];
      for (const id of ['a1', 'a2', 'a3']) await share(store, a, id);
      for (const id of ['b1', 'b2']) await share(store, b, id);
      const all = ['a1', 'a2', 'a3', 'b1', 'b2'];
      expect(await bytesKept(ground)).toBe(5 * 5);
      expect(await store.shares.revoke({ id: 'a2' }, 'bob')).toBe(1);
      expect(await store.shares.revoke({ id: 'a2' }, 'bob')).toBe(0);
      expect(await opens(store, all)).toEqual([true, false, true, true, true]);
      expect(await bytesKept(ground)).toBe(4 * 5);
      expect(await store.shares.revoke({ snapshotId: a }, 'bob')).toBe(2);
      expect(await opens(store, all)).toEqual([false, false, false, true, true]);
      expect(await store.shares.revoke('all', 'bob')).toBe(2);
      expect(await opens(store, all)).toEqual([false, false, false, false, false]);
      expect(await bytesKept(ground)).toBe(0);
      expect(await store.shares.part('b1', 'body')).toBeNull();
      expect((await store.shares.list({ limit: 9 })).map(({ open: opened }) => opened)).toEqual([false, false, false, false, false]);
    });

    it('goes with its snapshot, and does not come back with it', async () => {
      const ground = await open();
      const { store } = ground;
      const id = await keep(store, 'a');
      await share(store, id, 's1');
      expect(await store.snapshots.delete(id, 'bob')).toEqual({ links: 1 });
      expect(await opens(store, ['s1'])).toEqual([false]);
      expect(await bytesKept(ground)).toBe(0);
      expect(await share(store, id, 's2')).toBe(false);
      await keep(store, 'a');
      expect(await opens(store, ['s1', 's2'])).toEqual([false, false]);
      expect(await share(store, id, 's2')).toBe(true);
      expect(await share(store, 'f'.repeat(64), 's3')).toBe(false);
    });

    it('no link outlives a deletion that races with making it', async () => {
      const { store } = await open();
      for (let round = 0; round < 20; round += 1) {
        const id = await keep(store, `n${String(round)}`);
        const name = `s${String(round)}`;
        await Promise.all([share(store, id, name), store.snapshots.delete(id, 'bob')]);
        expect(await opens(store, [name])).toEqual([false]);
      }
    });

    it('lists newest first, of one snapshot or all, and counts who looked', async () => {
      const { store } = await open();
      const [a, b] = [await keep(store, 'a'), await keep(store, 'b')];
      for (const [id, snapshotId] of [
        ['s1', a],
        ['s2', b],
        ['s3', a],
      ] as const)
        await share(store, snapshotId, id);
      await Promise.all([1, 2, 3].map((times) => store.shares.viewed('s1', times)));
      expect((await store.shares.list({ limit: 2 })).map(({ id }) => id)).toEqual(['s3', 's2']);
      const ofA = await store.shares.list({ snapshotId: a, limit: 9 });
      expect(ofA).toMatchObject([
        { id: 's3', views: 0, lastViewedAt: null },
        { id: 's1', views: 6, lastViewedAt: expect.stringMatching(/Z$/) },
      ]);
      // Neither the token nor what is encrypted.
      expect(JSON.stringify(ofA)).not.toMatch(/hash of|body|picture/);
    });

    it('no reader gets in after a revocation, of a thousand that race with it', async () => {
      const { store } = await open();
      await share(store, await keep(store, 'a'), 's1');
      let revoked = false;
      const revoking = store.shares.revoke({ id: 's1' }, 'bob').then(() => (revoked = true));
      const late = await Promise.all(
        Array.from({ length: 1000 }, async () => {
          const after = revoked;
          return (await store.shares.find('hash of s1')) !== null && after;
        }),
      );
      await revoking;
      expect(late.filter(Boolean)).toEqual([]);
      expect(await opens(store, ['s1'])).toEqual([false]);
    });
  });
}
