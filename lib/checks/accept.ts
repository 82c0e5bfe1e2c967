import { z } from 'zod';

import { grouped } from '@/lib/collections/grouped';

import { type Finding, stands } from './finding';
import { sortFindings } from './sort-findings';

const line = (limit: number) => z.string().trim().min(1).max(limit);

/** Somebody takes the risk of a finding, until a day. */
export const Acceptance = z.strictObject({
  /** The check's id, or the code of an outcome's reason. */
  check: line(100),
  /** Id, ARN or name of the finding's subject; `*` for every one. */
  subject: line(2048),
  reason: line(1000),
  /** Who answers for it. */
  owner: line(200),
  /** The last day (ISO 8601, UTC) on which it counts. */
  expires: z.iso.date(),
});
export type Acceptance = z.infer<typeof Acceptance>;

export interface Accepted<T> {
  findings: readonly T[];
  /** Acceptances that have run out, of findings that count again. */
  lapsed: readonly Acceptance[];
  /** Acceptances that match nothing any more: they can be taken out. */
  unused: readonly Acceptance[];
}

/**
 * Findings with what was accepted. Only what fails and still stands can be: what is unknown is not known to be a risk, and what the
 * neighbours cover is none. `day`: the one on which it counts, as ISO 8601.
 */
export function acceptFindings<T extends Finding>(findings: readonly T[], acceptances: readonly Acceptance[], day: string): Accepted<T> {
  const counts = ({ expires }: Acceptance): boolean => day <= expires;
  const byCheck = grouped(acceptances, ({ check }) => [check]);
  const result = findings.map((finding): T => {
    const found = stands(finding) ? byCheck.get(finding.check)?.find((one) => counts(one) && isAbout(one, finding)) : undefined;
    if (found === undefined) return finding;
    const { reason, owner, expires } = found;
    return { ...finding, adjusted: { verdict: 'accepted', reason, owner, expires } };
  });
  const left = grouped(result, ({ check }) => [check]);
  const about = (one: Acceptance): readonly T[] => (left.get(one.check) ?? []).filter((finding) => isAbout(one, finding));
  return {
    findings: sortFindings(result),
    lapsed: acceptances.filter((one) => !counts(one) && about(one).some(stands)),
    unused: acceptances.filter((one) => about(one).length === 0),
  };
}

function isAbout({ subject }: Acceptance, finding: Finding): boolean {
  return subject === '*' || subject === finding.subject.id || subject === finding.subject.name;
}
