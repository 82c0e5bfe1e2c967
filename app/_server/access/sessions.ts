import type { Actor, Person } from '@/lib/access/actor';
import { isToken, newToken, tokenHash } from '@/lib/access/secret-token';
import type { Store } from '@/lib/store/open-store';

import { ownCookie } from './own-cookie';

/** The server ends a session no later. Seconds. */
const MAX_AGE = 24 * 3600;

/**
 * Opaque sessions of browsers: the cookie holds a random token, the store its hash and who it is. Only people of `issuer` have one: a
 * session of another way to sign in, which was chosen before, counts no longer.
 */
export function createSessions(store: () => Promise<Store>, origin: string, issuer: string) {
  const cookie = ownCookie('session', origin, MAX_AGE);
  const hashIn = (headers: Headers): string | null => {
    const token = cookie.read(headers);
    return token !== null && isToken('sfx_', token) ? tokenHash(token) : null;
  };
  return {
    async personOf(headers: Headers): Promise<Person | null> {
      const hash = hashIn(headers);
      const actor: Actor | null = hash === null ? null : await (await store()).sessions.find(hash);
      return actor?.kind === 'person' && actor.id.startsWith(`${issuer}#`) ? actor : null;
    },
    /** A new session, whatever the browser brought before; answers its `Set-Cookie`. */
    async open(person: Person, headers: Headers): Promise<string> {
      const { sessions, audit } = await store();
      const before = hashIn(headers);
      if (before !== null) await sessions.close(before);
      const token = newToken('sfx_');
      await sessions.open(tokenHash(token), person);
      await audit.write(person, 'signed-in', '');
      return cookie.write(token);
    },
    /** Ends the session that a request brings; answers its `Set-Cookie`. */
    async close(headers: Headers): Promise<string> {
      const hash = hashIn(headers);
      if (hash !== null) {
        const { sessions, audit } = await store();
        const actor = await sessions.find(hash);
        await sessions.close(hash);
        if (actor !== null) await audit.write(actor, 'signed-out', '');
      }
      return cookie.write('');
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
