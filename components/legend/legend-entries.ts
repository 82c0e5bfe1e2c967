import type { ComponentKind } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import { SEVERITY_ORDER } from '@/lib/picture/severity-order';
import { KIND_SHAPES, SEVERITY_SHAPES } from '@/lib/picture/shapes';
import type { HopBadge } from '@/lib/trace/survey-types';

export interface LegendEntries {
  severities: readonly { severity: Severity; label: string }[];
  kinds: readonly { kind: ComponentKind; label: string }[];
  badges: readonly { code: HopBadge['code']; label: string }[];
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  // Object.keys knows nothing of the record's type, which holds exactly these keys.
  return Object.keys(record) as K[];
}

/** What the legend explains: exactly what can be drawn, read from the shapes that draw it. */
export function legendEntries(t: Translator): LegendEntries {
  const { severity, kind, legend } = t.messages.screen.chainPage;
  return {
    severities: SEVERITY_ORDER.filter((each) => each in SEVERITY_SHAPES).map((each) => ({ severity: each, label: severity[each] })),
    kinds: keysOf(KIND_SHAPES).map((each) => ({ kind: each, label: kind[each] })),
    badges: keysOf(legend.example).map((each) => ({ code: each, label: legend.example[each] })),
  };
}
