import type { Translator } from '@/lib/messages/translator';
import type { Framing, HttpVersion } from '@/lib/trace/request';
import type { HopTls } from '@/lib/trace/trace-types';

/** One use of a hop in words: `HTTP/1.1 over TLS 1.2`, `gRPC on HTTP/2, not encrypted`. */
export function spoken(t: Translator, use: { http: HttpVersion | null; framing: Framing | null; scheme: 'http' | 'https' | null; tls: HopTls | null }): string {
  const { terminal } = t.messages.cli;
  if (use.scheme === null && use.http === null) return terminal.unknownProtocol;
  const version = use.http ?? terminal.unknownProtocol;
  const http = use.framing === null ? version : `${use.framing} (${version})`;
  if (use.scheme === 'http') return t.say(terminal.plain, { http });
  return t.say(terminal.overTls, { http, versions: tlsVersions(t, use.tls) });
}

/** `TLSv1.2` is AWS's and OpenSSL's spelling; people say TLS 1.2. */
function tlsVersions(t: Translator, tls: HopTls | null): string {
  const versions = (tls?.versions ?? []).map((version) => version.replace(/^(TLS|SSL)v/, '$1 '));
  return versions.length === 0 ? t.messages.cli.terminal.tls : versions.join(', ');
}
