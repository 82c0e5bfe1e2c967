import { afterAll, beforeAll } from 'vitest';

import { type AccessSettings, createAccess } from '@/app/_server/access/access';
import type { Deps } from '@/app/_server/deps';
import { createOpenedSnapshots } from '@/app/_server/workspace/opened-snapshots';
import { createSeenViews } from '@/app/_server/workspace/seen-views';
import type { Role } from '@/lib/access/actor';
import { newToken, tokenHash } from '@/lib/access/secret-token';
import { translatorFor } from '@/lib/messages/catalogue';
import { openStore, type Store } from '@/lib/store/open-store';

import { scratchFolder } from './hardening/scratch-folder';

export const SETTINGS: AccessSettings = {
  mode: 'local',
  localToken: null,
  albArn: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  scope: '',
  groupsClaim: 'groups',
  admins: [],
  reviewers: [],
  proxyHeader: '',
  proxyGroupsHeader: '',
  githubRepositories: [],
  shareReads: 60,
};

/** What a test may do to the server that it runs in. */
export interface Served {
  store: Store;
  /** Lines that would stand in the terminal. */
  printed: string[];
  /** The `Cookie` header of somebody who signed in. */
  signedIn(role: Role): Promise<string>;
  /** A new ingest token. */
  ingestToken(): Promise<string>;
}

/** A store of its own and a way to sign in, for the routes that a test file calls. To be called while the file is loaded. */
export function served(settings: Partial<AccessSettings> = {}, origin = 'http://127.0.0.1:3000'): Served {
  const folder = scratchFolder();
  const printed: string[] = [];
  const holder: { store?: Store } = {};
  const access = createAccess({
    store: async () => holder.store!,
    settings: { ...SETTINGS, ...settings },
    origin,
    t: translatorFor('en'),
    print: (line) => printed.push(line),
    now: Date.now,
  });
  const [opened, seen] = [createOpenedSnapshots(), createSeenViews(Date.now)];
  beforeAll(async () => {
    holder.store = await openStore({ folder });
    const scans = { start: () => ({ id: 'scan-1', participant: 'p-1' }) };
    globalThis.hoplensDeps = { access, origin, scans, parts: async () => ({ store: holder.store!, opened, seen }) } as unknown as Deps;
  });
  afterAll(async () => {
    globalThis.hoplensDeps = undefined;
    await holder.store?.close();
  });
  return {
    get store() {
      return holder.store!;
    },
    printed,
    async signedIn(role) {
      const setCookie = await access.sessions.open({ kind: 'person', id: `local#${role}`, name: role, role }, new Headers());
      return setCookie.split(';')[0]!;
    },
    async ingestToken() {
      const token = newToken('sfi_');
      await holder.store!.tokens.add({ id: token.slice(-8), hash: tokenHash(token), name: 'ci', by: 'test', days: 90 });
      return token;
    },
  };
}
