import { randomUUID } from 'node:crypto';

import { newToken, tokenHash } from '@/lib/access/secret-token';
import type { IngestToken } from '@/lib/access/ingest-token';

import type { Ground } from './ground';

export interface OwnTokens {
  list(): Promise<readonly IngestToken[]>;
  /** A new token for so many days. It is told this once. */
  make(name: string, days: number): Promise<{ made: IngestToken; token: string }>;
  /** False where there is no such token that still counts. */
  revoke(id: string): Promise<boolean>;
}

/** The tokens of pipelines that an administrator looks after. */
export function ownTokens({ store, actor, permit, audit }: Ground): OwnTokens {
  return {
    async list() {
      permit('token-manage');
      return store.tokens.list();
    },
    async make(name, days) {
      permit('token-manage');
      const token = newToken('sfi_');
      const made = await store.tokens.add({ id: randomUUID(), hash: tokenHash(token), name, by: actor.name, days });
      await audit('token-made', made.id, { name, expires: made.expiresAt });
      return { made, token };
    },
    async revoke(id) {
      permit('token-manage');
      const found = await store.tokens.revoke(id);
      if (found) await audit('token-revoked', id);
      return found;
    },
  };
}
