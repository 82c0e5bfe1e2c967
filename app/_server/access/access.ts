import type { Actor } from '@/lib/access/actor';
import { isToken, tokenHash } from '@/lib/access/secret-token';
import type { Store } from '@/lib/store/open-store';

import { createLocalSignIn, type LocalSignIn } from './local-sign-in';
import { createSessions, type Sessions } from './sessions';

/** Who sent a request, and whether a browser sent what proves it by itself: then what changes something must come from our own pages. */
export interface Caller {
  actor: Actor;
  byBrowser: boolean;
}

/** How people and pipelines are recognised. */
export interface Access {
  mode: 'local' | 'alb' | 'oidc' | 'proxy';
  /** Who sent a request; null for nobody that is known. */
  callerOf(headers: Headers): Promise<Caller | null>;
  sessions: Sessions;
  /** Null in every mode but `local`. */
  local: LocalSignIn | null;
}

interface AccessParts {
  store: () => Promise<Store>;
  settings: { mode: Access['mode']; localToken: string | null };
  origin: string;
  print: (line: string) => void;
  now: () => number;
}

/** Access as the operator chose it. */
export function createAccess({ store, settings, origin, print, now }: AccessParts): Access {
  const sessions = createSessions(store, origin);
  const link = (token: string): void => {
    print(`Sign in (works once): ${origin}/sign-in#${token}`);
  };
  return {
    mode: settings.mode,
    sessions,
    async callerOf(headers) {
      const authorization = headers.get('authorization');
      if (authorization !== null) {
        const actor = await pipelineOf(store, authorization);
        return actor === null ? null : { actor, byBrowser: false };
      }
      const actor = await sessions.actorOf(headers);
      return actor === null ? null : { actor, byBrowser: true };
    },
    local: settings.mode === 'local' ? createLocalSignIn(settings.localToken, link, now) : null,
  };
}

/** The pipeline whose ingest token stands in an `Authorization` header. */
async function pipelineOf(store: () => Promise<Store>, authorization: string): Promise<Actor | null> {
  const token = /^Bearer (\S{1,100})$/i.exec(authorization)?.[1] ?? '';
  if (!isToken('sfi_', token)) return null;
  const found = await (await store()).tokens.use(tokenHash(token));
  return found === null ? null : { kind: 'pipeline', id: `token:${found.id}`, name: found.name };
}
