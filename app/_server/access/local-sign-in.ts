import { timingSafeEqual } from 'node:crypto';

import type { Person } from '@/lib/access/actor';
import { isToken, newToken, tokenHash } from '@/lib/access/secret-token';

/** Begins the id of whoever signed in by a token of the terminal. */
export const LOCAL_ISSUER = 'local';

/** Whoever can read the terminal that Hoplens was started in. */
const OWNER: Person = { kind: 'person', id: `${LOCAL_ISSUER}#owner`, name: 'local', role: 'admin' };

/** A link to sign in is printed no more often than that: anybody who reaches the port can ask for one. Milliseconds. */
const PRINT_MS = 10_000;

/**
 * Signing in where Hoplens runs for one person: a token that works once is printed to the terminal. `given`: one that the operator chose,
 * which works again and again.
 */
export function createLocalSignIn(given: string | null, print: (token: string) => void, now: () => number) {
  let hash: string | null = null;
  let printedAt = -Infinity;
  return {
    /** Makes a token that works once, and prints it; forgets the one before. Nothing where one was printed a moment ago. */
    offer(): void {
      if (given !== null || printedAt + PRINT_MS > now()) return;
      const token = newToken('sfl_');
      hash = tokenHash(token);
      printedAt = now();
      print(token);
    },
    /** Who a token signs in; null for one that is wrong or was used. */
    redeem(token: string): Person | null {
      if (given !== null) return same(tokenHash(token), tokenHash(given)) ? OWNER : null;
      if (!isToken('sfl_', token) || hash === null || !same(tokenHash(token), hash)) return null;
      hash = null;
      printedAt = -Infinity;
      return OWNER;
    },
  };
}
export type LocalSignIn = ReturnType<typeof createLocalSignIn>;

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
