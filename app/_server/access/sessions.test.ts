import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Person } from '@/lib/access/actor';
import { newToken } from '@/lib/access/secret-token';
import { openStore, type Store } from '@/lib/store/open-store';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import { createSessions, type Sessions } from './sessions';

const HOUR = 3_600_000;
const ORIGIN = 'https://hoplens.example.com';
const NAME = '__Host-hoplens-session';
const ADA: Person = { kind: 'person', id: 'https://idp.example.com#ada', name: 'Ada', role: 'reviewer' };

const folder = scratchFolder();
let now = Date.parse('2026-11-27T10:00:00Z');
let store: Store;
let sessions: Sessions;

beforeAll(async () => {
  store = await openStore({ folder }, () => new Date(now));
  sessions = createSessions(async () => store, ORIGIN, 'https://idp.example.com');
});
afterAll(() => store.close());
beforeEach(() => {
  now = Date.parse('2026-11-27T10:00:00Z');
});

const withCookie = (cookie: string): Headers => new Headers({ cookie });
const open = async (headers = new Headers()): Promise<string> => (await sessions.open(ADA, headers)).split(';')[0]!;
const found = (cookie: string): Promise<Person | null> => sessions.personOf(withCookie(cookie));

describe('a session', () => {
  it('stands in a cookie that no script reads and no other host gets', async () => {
    expect(await sessions.open(ADA, new Headers())).toMatch(
      new RegExp(`^${NAME}=sfx_[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400; Secure$`),
    );
  });

  it('is found among other cookies', async () => {
    expect(await found(`hoplens-lang=ja; ${await open()}; x=y`)).toEqual(ADA);
  });

  it('is not kept as it is: who reads the database cannot use it', async () => {
    const token = (await open()).split('=')[1]!;
    const bytes = ['hoplens.db', 'hoplens.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    expect([bytes.includes('Ada'), bytes.includes(token), bytes.includes(token.slice(4))]).toEqual([true, false, false]);
  });

  it.each<[string, () => string]>([
    ['none', () => ''],
    ['an unknown one', () => `${NAME}=${newToken('sfx_')}`],
    ['a malformed one', () => `${NAME}=sfx_${'a'.repeat(42)}`],
    ['a token of another kind', () => `${NAME}=${newToken('sfi_')}`],
    ['an empty one', () => `${NAME}=`],
  ])('%s is nobody', async (_name, cookie) => {
    expect(await found(cookie())).toBeNull();
  });

  it('under another name is nobody', async () => {
    expect(await found((await open()).replace(NAME, 'hoplens-session'))).toBeNull();
  });

  it('of another way to sign in counts no longer', async () => {
    const cookie = await open();
    for (const [issuer, person] of [
      ['https://idp.example.com', ADA],
      ['https://idp.example', null],
      ['https://other.example.com', null],
      ['local', null],
    ] as const) {
      expect(await createSessions(async () => store, ORIGIN, issuer).personOf(withCookie(cookie)), issuer).toEqual(person);
    }
  });
});

describe('time', () => {
  it('ends a session that was idle for eight hours', async () => {
    const [kept, idle] = [await open(), await open()];
    now += 8 * HOUR - 1000;
    expect(await found(kept)).toEqual(ADA);
    now += 1000;
    expect([await found(kept), await found(idle)]).toEqual([ADA, null]);
  });

  it('ends a session after a day, however busy', async () => {
    const cookie = await open();
    for (let hour = 1; hour < 24; hour += 1) {
      now += HOUR;
      expect(await found(cookie), `hour ${hour}`).toEqual(ADA);
    }
    now += HOUR - 1000;
    expect(await found(cookie)).toEqual(ADA);
    now += 1000;
    expect(await found(cookie)).toBeNull();
  });
});

describe('signing in and out', () => {
  it('never goes on with what the browser brought: a session that somebody planted is of no use', async () => {
    const planted = `${NAME}=${newToken('sfx_')}`;
    const cookie = await open(withCookie(planted));
    expect(cookie).not.toBe(planted);
    expect([await found(planted), await found(cookie)]).toEqual([null, ADA]);
  });

  it('ends the session of before', async () => {
    const before = await open();
    const after = await open(withCookie(before));
    expect([await found(before), await found(after)]).toEqual([null, ADA]);
  });

  it('ends it on the server too', async () => {
    const [cookie, other] = [await open(), await open()];
    expect(await sessions.close(withCookie(cookie))).toContain(`${NAME}=; `);
    expect([await found(cookie), await found(other)]).toEqual([null, ADA]);
  });

  it('is told in the audit log', async () => {
    const cookie = await open();
    await sessions.close(withCookie(cookie));
    const { entries } = await store.audit.list({ limit: 2 });
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['signed-out', ADA.id],
      ['signed-in', ADA.id],
    ]);
  });
});
