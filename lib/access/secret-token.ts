import { createHash, randomBytes } from 'node:crypto';

/** Kinds of token by prefix, so that scanners for leaked secrets can find them: share link, ingest, session, sign-in. */
export type TokenPrefix = 'sfs_' | 'sfi_' | 'sfx_' | 'sfl_';

const BYTES = 32;
const FORM = /^[\w-]{43}$/;

/** A new token of 256 random bits, in base64url behind its prefix. */
export function newToken(prefix: TokenPrefix): string {
  return `${prefix}${randomBytes(BYTES).toString('base64url')}`;
}

/** Whether a text has the form of a token: asked before anything is looked up. */
export function isToken(prefix: TokenPrefix, text: string): boolean {
  return text.startsWith(prefix) && FORM.test(text.slice(prefix.length));
}

/** What is kept of a token: its SHA-256 (hex). It is long and random, so that nothing slower is needed. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
