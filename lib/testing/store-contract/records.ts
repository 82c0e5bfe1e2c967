import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';

import type { Actor } from '@/lib/access/actor';

import type { OpenGround } from './ground';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const ann: Actor = { kind: 'person', id: 'issuer ann', name: 'Ann 🚀', role: 'reviewer' };
const accepted = { check: 'viewer-plaintext', subject: 'E1', reason: 'known', owner: 'team', expires: '2027-01-31' };

export function recordContract(open: OpenGround): void {
  describe('acceptances', () => {
    it('counts the last one of a check and subject, for its account', async () => {
      const { store, database } = await open();
      await store.acceptances.give('a', accepted, 'ann');
      await store.acceptances.give('a', { ...accepted, reason: 'better known' }, 'bob');
      await store.acceptances.give('a', { ...accepted, subject: 'E2' }, 'bob');
      await store.acceptances.give('b', accepted, 'cid');
      expect(await store.acceptances.of('a')).toMatchObject([
        { ...accepted, reason: 'better known', by: 'bob' },
        { ...accepted, subject: 'E2', by: 'bob' },
      ]);
      expect(await store.acceptances.of('c')).toEqual([]);
      // What was replaced stays on record.
      expect(await database.db.selectFrom('acceptance').select('reason').execute()).toHaveLength(4);
    });

    it('is taken back once', async () => {
      const { store } = await open();
      await store.acceptances.give('a', accepted, 'ann');
      expect(await store.acceptances.takeBack('b', accepted.check, accepted.subject)).toBe(false);
      expect(await store.acceptances.takeBack('a', accepted.check, accepted.subject)).toBe(true);
      expect(await store.acceptances.takeBack('a', accepted.check, accepted.subject)).toBe(false);
      expect(await store.acceptances.of('a')).toEqual([]);
    });

    it('of many that are given at once, one counts', async () => {
      const { store } = await open();
      const given = Array.from({ length: 12 }, (_, index) =>
        store.acceptances.give('a', { ...accepted, reason: String(index) }, 'ann').then(
          () => 'given',
          (error: unknown) => (error as { code?: string }).code ?? 'other',
        ),
      );
      expect([...new Set(await Promise.all(given))]).toEqual(['given']);
      expect(await store.acceptances.of('a')).toHaveLength(1);
    });
  });

  describe('sessions', () => {
    it('tells who is signed in, until they sign out', async () => {
      const { store } = await open();
      await store.sessions.open('h1', ann);
      expect(await store.sessions.find('h1')).toEqual(ann);
      expect(await store.sessions.find('h2')).toBeNull();
      await store.sessions.close('h1');
      expect(await store.sessions.find('h1')).toBeNull();
    });

    it('ends when it is idle for eight hours', async () => {
      const { store, pass, precisionMs } = await open();
      await store.sessions.open('h1', ann);
      await pass(8 * HOUR_MS - precisionMs);
      expect(await store.sessions.find('h1')).toEqual(ann);
      await pass(8 * HOUR_MS - precisionMs);
      expect(await store.sessions.find('h1')).toEqual(ann);
      await pass(8 * HOUR_MS + precisionMs);
      expect(await store.sessions.find('h1')).toBeNull();
    });

    it('ends after a day, however much it is used', async () => {
      const { store, pass, precisionMs } = await open();
      await store.sessions.open('h1', ann);
      for (let hour = 0; hour < 23; hour += 1) {
        await pass(HOUR_MS);
        expect(await store.sessions.find('h1')).toEqual(ann);
      }
      await pass(HOUR_MS - precisionMs);
      expect(await store.sessions.find('h1')).toEqual(ann);
      await pass(2 * precisionMs);
      expect(await store.sessions.find('h1')).toBeNull();
    });

    it('forgets those that ended when somebody signs in', async () => {
      const { store, pass, database } = await open();
      await store.sessions.open('h1', ann);
      await pass(2 * DAY_MS);
      await store.sessions.open('h2', ann);
      expect(await database.db.selectFrom('session').select('hash').execute()).toEqual([{ hash: 'h2' }]);
    });
  });

  describe('tokens', () => {
    it('counts until it is revoked or runs out, and tells when it was used', async () => {
      const { store, pass, precisionMs } = await open();
      await store.tokens.add({ id: 't1', hash: 'h1', name: 'build', by: 'ann', days: 2 });
      await store.tokens.add({ id: 't2', hash: 'h2', name: 'other', by: 'ann', days: 90 });
      expect(await store.tokens.list()).toMatchObject([{ lastUsedAt: null }, { lastUsedAt: null }]);
      expect(await store.tokens.use('h1')).toMatchObject({ id: 't1', name: 'build', createdBy: 'ann', revokedAt: null });
      expect(await store.tokens.use('h3')).toBeNull();
      expect(JSON.stringify(await store.tokens.list())).not.toMatch(/"h\d"/);
      expect((await store.tokens.list()).find(({ id }) => id === 't1')?.lastUsedAt).toMatch(/Z$/);
      await pass(2 * DAY_MS - precisionMs);
      expect(await store.tokens.use('h1')).not.toBeNull();
      await pass(2 * precisionMs);
      expect(await store.tokens.use('h1')).toBeNull();
      expect(await store.tokens.revoke('t2')).toBe(true);
      expect(await store.tokens.revoke('t2')).toBe(false);
      expect(await store.tokens.use('h2')).toBeNull();
    });

    it('takes an assertion once, also from many at once, until it would have run out', async () => {
      const { store, pass } = await open();
      const expiresAt = new Date(Date.parse(await store.now()) + 5 * MINUTE_MS).toISOString();
      const first = await Promise.all(Array.from({ length: 20 }, () => store.tokens.useOnce('j1', expiresAt)));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await store.tokens.useOnce('j2', expiresAt)).toBe(true);
      await pass(4 * MINUTE_MS);
      expect(await store.tokens.useOnce('j1', expiresAt)).toBe(false);
      await pass(2 * MINUTE_MS);
      // Nobody takes it any more by then; it need not be remembered.
      expect(await store.tokens.useOnce('j1', new Date(Date.parse(await store.now()) + MINUTE_MS).toISOString())).toBe(true);
    });
  });

  describe('settings', () => {
    it.each([[{ days: 30, list: ['a\u0000b'] }], [[]], ['text'], [0], [false], [null]])('keeps %j', async (value) => {
      const { store } = await open();
      expect(await store.settings.get('x')).toBeNull();
      await store.settings.set('x', 'before', 'ann');
      await store.settings.set('x', value, 'bob');
      expect(await store.settings.get('x')).toEqual(value);
      expect(await store.settings.get('y')).toBeNull();
    });
  });

  describe('audit', () => {
    it('tells what was done, newest first, page by page, of one subject or all', async () => {
      const { store } = await open();
      for (let index = 0; index < 5; index += 1) await store.audit.write(ann, 'viewed', `s${String(index % 2)}`, { name: String(index) });
      const first = await store.audit.list({ limit: 2 });
      expect(first.entries).toMatchObject([
        {
          action: 'viewed',
          actorId: 'issuer ann',
          actorName: 'Ann 🚀',
          subject: 's0',
          details: { name: '4' },
          at: expect.stringMatching(/Z$/),
        },
        { details: { name: '3' } },
      ]);
      const second = await store.audit.list({ limit: 2, before: first.next ?? 0 });
      const third = await store.audit.list({ limit: 2, before: second.next ?? 0 });
      expect(second.entries.map(({ details }) => details.name)).toEqual(['2', '1']);
      expect(third).toMatchObject({ entries: [{ details: { name: '0' } }], next: null });
      expect((await store.audit.list({ subject: 's1', limit: 9 })).entries.map(({ details }) => details.name)).toEqual(['3', '1']);
    });

    it.each(["update audit set action = 'viewed'", 'delete from audit'])('the database refuses %j', async (statement) => {
      const { store, database } = await open();
      await store.audit.write(ann, 'deleted', 's1');
      await expect(database.db.executeQuery(CompiledQuery.raw(statement))).rejects.toThrow();
      expect((await store.audit.list({ limit: 9 })).entries).toMatchObject([{ action: 'deleted', subject: 's1' }]);
    });
  });
}
