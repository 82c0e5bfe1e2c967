import type { Actor } from '@/lib/access/actor';
import { isToken, newToken, tokenHash } from '@/lib/access/secret-token';
import type { Store } from '@/lib/store/open-store';

import { readSessionCookie, writeSessionCookie } from './session-cookie';

/** Opaque sessions of browsers: the cookie holds a random token, the store its hash and who it is. */
export function createSessions(store: () => Promise<Store>, origin: string) {
  const hashIn = (headers: Headers): string | null => {
    const token = readSessionCookie(headers, origin);
    return token !== null && isToken('sfx_', token) ? tokenHash(token) : null;
  };
  return {
    async actorOf(headers: Headers): Promise<Actor | null> {
      const hash = hashIn(headers);
      return hash === null ? null : (await store()).sessions.find(hash);
    },
    /** A new session, whatever the browser brought before; answers its `Set-Cookie`. */
    async open(actor: Actor, headers: Headers): Promise<string> {
      const { sessions, audit } = await store();
      const before = hashIn(headers);
      if (before !== null) await sessions.close(before);
      const token = newToken('sfx_');
      await sessions.open(tokenHash(token), actor);
      await audit.write(actor, 'signed-in', '');
      return writeSessionCookie(token, origin);
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
      return writeSessionCookie('', origin);
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
