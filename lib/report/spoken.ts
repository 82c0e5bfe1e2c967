import type { ComponentRef } from '@/lib/chain/chain';
import { spokenSentence, spokenVersion, type Spoken } from '@/lib/messages/spoken-sentence';
import type { Translator } from '@/lib/messages/translator';
import type { EffectiveUse } from '@/lib/trace/survey-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { plainText } from './plain-text';

/** One end of a hop as people call it. */
export function endName(t: Translator, { kind, name }: ComponentRef): string {
  return kind === 'viewer' ? t.messages.screen.chainPage.kind.viewer : plainText(name);
}

/** One use of a hop in words: `HTTP/1.1 over TLS 1.2`, `gRPC (HTTP/2), not encrypted`. */
export function spoken(t: Translator, use: Spoken): string {
  return plainText(spokenSentence(t, use));
}

/** All uses of a hop, those under the same encryption together: `HTTP/3, HTTP/2 over TLS 1.3; HTTP/1.1, not encrypted`. Empty for none. */
export function spokenUses(t: Translator, uses: readonly (Spoken & Pick<EffectiveUse, 'outcome'>)[]): string {
  const together = new Map<string, { use: Spoken; versions: Set<string> }>();
  for (const use of uses.filter((one) => wasSpoken(one, one.outcome))) {
    const key = JSON.stringify([use.scheme, use.tls?.versions]);
    const { versions } = together.get(key) ?? { versions: new Set() };
    together.set(key, { use, versions: versions.add(spokenVersion(t, use)) });
  }
  return [...together.values()].map(({ use, versions }) => plainText(spokenSentence(t, use, [...versions].join(', ')))).join('; ');
}
