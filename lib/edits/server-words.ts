import type { TargetServer } from '@/lib/trace/target-server';

const MODERN = ['TLSv1.3', 'TLSv1.2'] as const;
const WORDS = ['TLS', 'HTTP/1.1', 'HTTP/2'] as const;

/** What servers usually understand. */
export const SERVER_CHOICES = [
  'HTTP/1.1',
  'HTTP/2',
  'HTTP/1.1 HTTP/2',
  'TLS HTTP/1.1',
  'TLS HTTP/2',
  'TLS HTTP/1.1 HTTP/2',
] as const satisfies readonly string[];

/**
 * A server in words: `HTTP/1.1`, `HTTP/2` or both, with `TLS` before them where its port speaks TLS only. Without TLS, HTTP/2 means with
 * prior knowledge. Null for other words.
 */
export function parseServer(text: string): TargetServer | null {
  const words = text.trim().split(/[\s,]+/);
  if (words.some((word) => WORDS.every((known) => known !== word))) return null;
  const http = (['HTTP/1.1', 'HTTP/2'] as const).filter((version) => words.includes(version));
  if (http.length === 0) return null;
  return words.includes('TLS')
    ? { plain: [], tls: { versions: MODERN, http, clientCertificate: false }, keepAlive: null }
    : { plain: http, tls: null, keepAlive: null };
}

/** A server in the words that `parseServer` reads. */
export function serverText({ plain, tls }: TargetServer): string {
  return tls === null ? plain.join(' ') : ['TLS', ...tls.http].join(' ');
}
