import type { Translator } from '@/lib/messages/translator';
import type { TraceHop } from '@/lib/trace/trace-types';

/** How a hop is secured: `TLSv1.3, TLSv1.2 · POLICY · certificate checked`, `not encrypted`. Empty where that is not known. */
export function hopSecurity(t: Translator, { scheme, tls }: Pick<TraceHop, 'scheme' | 'tls'>): string {
  const { panel } = t.messages.screen.chainPage;
  if (scheme === 'http') return panel.plain;
  if (tls === null) return '';
  const versions = tls.versions === null ? [] : [tls.versions.join(', ')];
  const policy = tls.policy === null ? [] : [tls.policy];
  return [...versions, ...policy, tls.peerValidated ? panel.validated : panel.notValidated].join(' · ');
}
