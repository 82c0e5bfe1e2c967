import { z } from 'zod';

import { Evidence } from '@/lib/inventory/evidence';

export const FindingSeverity = z.enum(['critical', 'high', 'medium', 'low']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** What a verdict is about: a hop, a component or a path, by its id in the chain. */
export const FindingSubject = z.object({ kind: z.string(), id: z.string() });
export type FindingSubject = z.infer<typeof FindingSubject>;

/** One check's verdict on one subject. */
export const Finding = z.object({
  /** The check's id. A failing outcome of a trace has its reason's code here. */
  check: z.string(),
  status: z.enum(['pass', 'fail', 'unknown', 'not-applicable']),
  severity: FindingSeverity,
  subject: FindingSubject,
  /** Fill the catalogue's sentence of the check, so that it can be said in any language. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  evidence: z.array(Evidence),
  /** Controls of published standards that ask for the same: Security Hub ids bare (`ELB.22`), others prefixed. */
  controls: z.array(z.string()),
  /** The verdict after looking at the neighbours on the path, and the code of the reason. Absent where it is the same. */
  adjusted: z
    .object({ status: z.enum(['pass', 'fail', 'unknown', 'not-applicable']), severity: FindingSeverity, reason: z.string() })
    .optional(),
});
export type Finding = z.infer<typeof Finding>;
