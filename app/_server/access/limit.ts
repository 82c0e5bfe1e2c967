import { deps } from '../deps';
import type { Limited } from './rate-limits';

/** Header in which scripts/server says who sent a request: the address of the socket, or what a trusted proxy told of it. */
const CLIENT_HEADER = 'x-hoplens-client';

/** Where a request came from, as far as it is known. */
function senderOf({ headers }: Request): string {
  return headers.get(CLIENT_HEADER) ?? 'unknown';
}

/**
 * Counts one request for something that has a limit per minute: of `by` where that is told, else of the address it came from. Throws
 * AppError `too-many-requests` above it, which is answered 429 with `Retry-After`.
 */
export async function limit(what: Limited, request: Request, by?: string): Promise<void> {
  await deps().access.limits.count(what, by ?? senderOf(request));
}

/**
 * Looks something up that only a secret leads to, null for a wrong one. Whoever sent ten wrong ones in a minute gets AppError
 * `too-many-requests`, whatever they send then.
 */
export async function limitGuesses<T>(request: Request, look: () => Promise<T | null>): Promise<T | null> {
  const { limits } = deps().access;
  const sender = senderOf(request);
  await limits.require('bad-token', sender);
  const found = await look();
  if (found === null) await limits.count('bad-token', sender);
  return found;
}
