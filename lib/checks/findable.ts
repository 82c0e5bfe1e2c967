import { FACTS } from '@/lib/facts/facts';
import { REASON_BASIS } from '@/lib/facts/reason-basis';
import { type Reason, REASONS } from '@/lib/facts/reasons';

import { controlsOf } from './crosswalk/controls';
import type { FindingSeverity } from './finding';
import { type Place, PLACES } from './place';
import { CHECKS } from './registry';

/** What a finding may be about: a check, or a reason for which requests end badly. */
export interface Findable {
  id: string;
  /** The check's own; of a reason the worst that it can be: which requests end so decides. */
  severity: FindingSeverity;
  /** Null for a reason: it is found on whichever hop requests end. */
  place: Place | null;
  /** What is looked at: the kind that the check visits, or `hop`. */
  subject: string;
  controls: readonly string[];
  /** The page of AWS about it; null for a reason that needs none. */
  source: string | null;
}

/** Reasons that pages over HTTPS do not end for, which would be critical (`lib/trace/severity.ts`). */
const MILDER: Readonly<Partial<Record<Reason, FindingSeverity>>> = {
  'grpc-not-supported': 'high',
  'websocket-not-supported': 'low',
  'web-acl-block': 'low',
};

/** Everything that there may be a finding of: checks in the order of a request's way, then reasons. */
export const FINDABLE: readonly Findable[] = [
  ...CHECKS.map(({ id, severity, place, visits, source }) => ({ id, severity, place, subject: visits, controls: controlsOf(id), source })),
  ...REASONS.map((reason) => {
    const { basis, fact } = REASON_BASIS[reason];
    const severity = MILDER[reason] ?? (basis === 'broken' || reason === 'listener-redirect' ? 'critical' : 'medium');
    return {
      id: reason,
      severity,
      place: null,
      subject: 'hop',
      controls: controlsOf(reason),
      source: fact === null ? null : FACTS[fact].url,
    };
  }),
];

const BY_ID = new Map(FINDABLE.map((one) => [one.id, one]));

/** Where a check or a reason may be found: a reason on every hop, and of what nobody knows it is not known. */
export function placesOf(id: string): readonly Place[] {
  const place = BY_ID.get(id)?.place ?? null;
  return place === null ? PLACES : [place];
}

/** The page of AWS about a check or a reason; null where there is none. */
export function sourceOf(id: string): string | null {
  return BY_ID.get(id)?.source ?? null;
}
