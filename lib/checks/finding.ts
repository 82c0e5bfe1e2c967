import { z } from 'zod';

import type { Severity } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';

import { ADJUSTMENTS } from './adjustment';
import { Place } from './place';

/** Worst first. `info` is worth knowing and breaks nothing. */
export const FINDING_SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export const FindingSeverity = z.enum(FINDING_SEVERITIES);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** What a verdict is about: a hop, a component, or what stands round them. */
export const FindingSubject = z.object({
  kind: z.string(),
  /** Unique: an ARN, an id, or the id of a hop in the chain. */
  id: z.string(),
  /** What people call it. */
  name: z.string(),
});
export type FindingSubject = z.infer<typeof FindingSubject>;

/** What fills a sentence of the catalogue. Names in a list are joined as each language joins them. */
const Params = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]));
export type FindingParams = Readonly<z.infer<typeof Params>>;

/**
 * The verdict after looking at the neighbours: `covered` something else on the way does what is missing here, `moot` it has no effect
 * where it stands, `accepted` somebody took the risk. The raw verdict stays beside it.
 */
export const Adjusted = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['covered', 'moot']), reason: z.enum(ADJUSTMENTS), params: Params }),
  z.object({
    verdict: z.literal('accepted'),
    /** In the words of who accepted it. */
    reason: z.string(),
    owner: z.string(),
    /** The last day (ISO 8601) on which it counts. */
    expires: z.iso.date(),
  }),
]);
export type Adjusted = z.infer<typeof Adjusted>;

/** One check's verdict on one subject: what fails, or could not be decided. */
export const Finding = z.object({
  /** The check's id. A failing outcome of a trace has its reason's code here. */
  check: z.string(),
  /** The raw verdict, before the neighbours are looked at. */
  status: z.enum(['fail', 'unknown']),
  severity: FindingSeverity,
  place: Place,
  subject: FindingSubject,
  /** Ids of the hops and components of the chain that it stands on; empty where it is about all of them. */
  components: z.array(z.string()),
  /** Fill the catalogue's sentence of the check, so that it can be said in any language. */
  params: Params,
  evidence: z.array(Evidence),
  /** Ids of the gaps that hide what the verdict needs; empty for one that fails. */
  gaps: z.array(z.string()),
  /** Controls of published standards that ask for the same: Security Hub ids bare (`ELB.22`), others prefixed. */
  controls: z.array(z.string()),
  /** Absent where the neighbours change nothing. */
  adjusted: Adjusted.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** In the words of how bad an outcome is: what is only worth knowing is drawn like what is low. */
export function toneOf(severity: FindingSeverity): Severity {
  return severity === 'info' ? 'low' : severity;
}

/** Whether a finding still stands after the neighbours were looked at: it fails, and nothing covers it. */
export function stands({ status, adjusted }: Pick<Finding, 'status' | 'adjusted'>): boolean {
  return status === 'fail' && adjusted === undefined;
}
