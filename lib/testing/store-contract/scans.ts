import { describe, expect, it } from 'vitest';

import type { OpenGround } from './ground';

export function scanContract(open: OpenGround): void {
  describe('scans', () => {
    it('runs one for each request, however many ask at once', async () => {
      const { store } = await open();
      const claimed = await Promise.all(Array.from({ length: 20 }, (_, index) => store.scans.claim(`s${String(index)}`, 'article', '{}')));
      expect(new Set(claimed).size).toBe(1);
      expect(await store.scans.claim('other', 'sound', '{}')).toBe('other');
    });

    it('tells how it stands', async () => {
      const { store } = await open();
      expect(await store.scans.find('s1')).toBeNull();
      await store.scans.claim('s1', 'article', '{}');
      expect(await store.scans.find('s1')).toMatchObject({ id: 's1', state: '{}', ended: false, lost: false });
      await store.scans.beat('s1', { state: '{"a":1}', ended: false });
      await store.scans.beat('s1', { picture: new Uint8Array([1, 2]), ended: false });
      await store.scans.beat('s1', { ended: false });
      expect(await store.scans.find('s1')).toMatchObject({ state: '{"a":1}', ended: false });
      expect(new Uint8Array((await store.scans.pictureOf('s1')) ?? [])).toEqual(new Uint8Array([1, 2]));
      await store.scans.beat('s1', { state: '{"a":2}', ended: true });
      expect(await store.scans.find('s1')).toMatchObject({ state: '{"a":2}', ended: true, lost: false });
      expect(await store.scans.claim('s2', 'article', '{}')).toBe('s2');
      expect(await store.scans.pictureOf('s2')).toBeNull();
    });

    it('ends with the last participant that leaves, and makes room for the next', async () => {
      const { store } = await open();
      await store.scans.claim('s1', 'article', '{}');
      await store.scans.join('s1', 'p1');
      await store.scans.join('s1', 'p2');
      expect(await store.scans.beat('s1', { ended: false })).toEqual({ cancelled: false, participants: 2 });
      expect(await store.scans.leave('s1', 'p3')).toBe('unknown');
      expect(await store.scans.leave('s2', 'p1')).toBe('unknown');
      expect(await store.scans.leave('s1', 'p1')).toBe('left');
      expect(await store.scans.leave('s1', 'p1')).toBe('unknown');
      expect(await store.scans.beat('s1', { ended: false })).toEqual({ cancelled: false, participants: 1 });
      expect(await store.scans.leave('s1', 'p2')).toBe('cancelled');
      expect(await store.scans.beat('s1', { ended: false })).toEqual({ cancelled: true, participants: 0 });
      expect(await store.scans.claim('s3', 'article', '{}')).toBe('s3');
    });

    it('is lost when nobody tells of it any more, and no longer in the way', async () => {
      const { store, pass } = await open();
      await store.scans.claim('s1', 'article', '{}');
      await pass(10_000);
      expect(await store.scans.find('s1')).toMatchObject({ lost: false });
      await store.scans.beat('s1', { ended: false });
      await pass(10_000);
      expect(await store.scans.find('s1')).toMatchObject({ lost: false });
      expect(await store.scans.claim('s2', 'article', '{}')).toBe('s1');
      await pass(30_000);
      expect(await store.scans.find('s1')).toMatchObject({ lost: true, ended: false });
      expect(await store.scans.claim('s2', 'article', '{}')).toBe('s2');
      // Whoever was thought gone learns that it is over.
      expect(await store.scans.beat('s1', { ended: false })).toMatchObject({ cancelled: true });
    });

    it('is forgotten after a day, with those who followed it', async () => {
      const { store, pass, database } = await open();
      await store.scans.claim('s1', 'article', '{}');
      await store.scans.join('s1', 'p1');
      await store.scans.beat('s1', { ended: true });
      await pass(25 * 3_600_000);
      await store.scans.claim('s2', 'article', '{}');
      expect(await store.scans.find('s1')).toBeNull();
      expect(await database.db.selectFrom('scan_participant').selectAll().execute()).toEqual([]);
    });
  });
}
