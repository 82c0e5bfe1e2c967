import type { EffectiveUse } from '@/lib/trace/survey-types';

import type { Translator } from './translator';

export type Spoken = Pick<EffectiveUse, 'http' | 'framing' | 'scheme' | 'tls'>;

/** One use of a hop in words: `HTTP/1.1 over TLS 1.2`, `gRPC (HTTP/2), not encrypted`. `versions` stands instead of its own. */
export function spokenSentence(t: Translator, use: Spoken, versions = spokenVersion(t, use)): string {
  const { terminal } = t.messages.cli;
  if (use.scheme === null) return versions;
  if (use.scheme === 'http') return t.say(terminal.plain, { http: versions });
  // `TLSv1.2` is AWS's and OpenSSL's spelling; people say TLS 1.2.
  const tls = (use.tls?.versions ?? []).map((version) => version.replace(/^(TLS|SSL)v/, '$1 '));
  return t.say(terminal.overTls, { http: versions, versions: tls.length === 0 ? terminal.tls : tls.join(', ') });
}

/** The HTTP version of one use: `HTTP/2`, `gRPC (HTTP/2)`, `unknown protocol`. */
export function spokenVersion(t: Translator, { http, framing }: Pick<Spoken, 'http' | 'framing'>): string {
  const version = http ?? t.messages.cli.terminal.unknownProtocol;
  return framing === null ? version : `${framing} (${version})`;
}
