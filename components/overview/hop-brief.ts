import type { HttpVersion } from '@/lib/trace/request';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import type { TraceHop } from '@/lib/trace/trace-types';

/** What pages speak on all hops of one kind, in brief. */
export interface HopBrief {
  kind: TraceHop['kind'];
  /** Newest first; empty where something speaks but nobody knows what. */
  versions: readonly HttpVersion[];
  /** Some traced page passes this hop without encryption. */
  plain: boolean;
}

const NEWEST_FIRST = ['HTTP/3', 'HTTP/2', 'HTTP/1.1'] as const;
const KINDS = ['viewer', 'origin', 'target'] as const;

/** The hops that page requests pass, from the viewer on; a kind that none passes is left out. */
export function hopBriefs(pages: readonly SurveyedRequest[]): HopBrief[] {
  const hops = pages.flatMap(({ trace }) => trace.hops);
  return KINDS.flatMap((kind) => {
    const ofKind = hops.filter((hop) => hop.kind === kind);
    if (ofKind.length === 0) return [];
    const spoken = new Set(ofKind.map(({ http }) => http));
    return [
      { kind, versions: NEWEST_FIRST.filter((version) => spoken.has(version)), plain: ofKind.some(({ scheme }) => scheme === 'http') },
    ];
  });
}
