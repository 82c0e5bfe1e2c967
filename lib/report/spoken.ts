import type { ComponentRef } from '@/lib/chain/chain';
import type { Reason } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import type { EffectiveUse } from '@/lib/trace/survey-types';

import { plainText } from './plain-text';

type Spoken = Pick<EffectiveUse, 'http' | 'framing' | 'scheme' | 'tls'>;

/** One end of a hop as people call it. */
export function endName(t: Translator, { kind, name }: ComponentRef): string {
  return kind === 'viewer' ? t.messages.screen.chainPage.kind.viewer : plainText(name);
}

/** False for the hop that a request was refused on: nothing is spoken there. Where the outcome is open, what is spoken is unknown. */
export function wasSpoken({ http }: Pick<Spoken, 'http'>, { reason }: { reason: Reason }): boolean {
  return http !== null || reason === 'undetermined' || reason === 'forwarded';
}

/** One use of a hop in words: `HTTP/1.1 over TLS 1.2`, `gRPC (HTTP/2), not encrypted`. */
export function spoken(t: Translator, use: Spoken): string {
  return secured(t, use, versionOf(t, use));
}

/** All uses of a hop, those under the same encryption together: `HTTP/3, HTTP/2 over TLS 1.3; HTTP/1.1, not encrypted`. Empty for none. */
export function spokenUses(t: Translator, uses: readonly (Spoken & Pick<EffectiveUse, 'outcome'>)[]): string {
  const together = new Map<string, { use: Spoken; versions: Set<string> }>();
  for (const use of uses.filter((one) => wasSpoken(one, one.outcome))) {
    const key = JSON.stringify([use.scheme, use.tls?.versions]);
    const { versions } = together.get(key) ?? { versions: new Set() };
    together.set(key, { use, versions: versions.add(versionOf(t, use)) });
  }
  return [...together.values()].map(({ use, versions }) => secured(t, use, [...versions].join(', '))).join('; ');
}

function versionOf(t: Translator, { http, framing }: Spoken): string {
  const version = http ?? t.messages.cli.terminal.unknownProtocol;
  return framing === null ? version : `${framing} (${version})`;
}

function secured(t: Translator, { scheme, tls }: Spoken, http: string): string {
  const { terminal } = t.messages.cli;
  if (scheme === null) return http;
  if (scheme === 'http') return t.say(terminal.plain, { http });
  // `TLSv1.2` is AWS's and OpenSSL's spelling; people say TLS 1.2.
  const versions = (tls?.versions ?? []).map((version) => plainText(version).replace(/^(TLS|SSL)v/, '$1 '));
  return t.say(terminal.overTls, { http, versions: versions.length === 0 ? terminal.tls : versions.join(', ') });
}
