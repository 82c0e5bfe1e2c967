import { isToken, tokenHash } from '@/lib/access/secret-token';
import { openShare, type SharePart } from '@/lib/shares/share-seal';
import type { Store } from '@/lib/store/open-store';

import { createViewCounter } from './view-counter';

/** Encrypted bytes that are kept in memory: the same link is opened by many at once. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads shares by their token. Whether a link still opens is asked of the database each time; only its encrypted bytes, which never change,
 * are remembered. Unknown, expired, revoked and malformed tokens give the same null.
 */
export function createShareReader(store: () => Promise<Store>) {
  const kept = new Map<string, Uint8Array>();
  let keptBytes = 0;
  const views = createViewCounter(async (id, times) => (await store()).shares.viewed(id, times));

  async function bytesOf(id: string, part: SharePart): Promise<Uint8Array | null> {
    const key = `${id} ${part}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const bytes = await (await store()).shares.part(id, part);
    if (bytes === null || bytes.byteLength > MOST_BYTES / 4) return bytes;
    kept.set(key, bytes);
    keptBytes += bytes.byteLength;
    for (const [oldest, { byteLength }] of kept) {
      if (keptBytes <= MOST_BYTES) break;
      kept.delete(oldest);
      keptBytes -= byteLength;
    }
    return bytes;
  }

  return {
    /** One part of a share, in gzip; null for a token that opens nothing. */
    async read(token: string, part: SharePart): Promise<Uint8Array | null> {
      if (!isToken('sfs_', token)) return null;
      const share = await (await store()).shares.find(tokenHash(token));
      if (share === null) return null;
      const sealed = await bytesOf(share.id, part);
      if (sealed === null) return null;
      if (part === 'body') views.count(share.id);
      return openShare(token, share, part, sealed);
    },
  };
}
export type ShareReader = ReturnType<typeof createShareReader>;
