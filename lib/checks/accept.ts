import { z } from 'zod';

import type { Finding } from './finding';
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
  /** Acceptances that would match a finding and have run out: the finding counts again. */
  lapsed: readonly Acceptance[];
  /** Acceptances that match nothing any more: they can be taken out. */
  unused: readonly Acceptance[];
}

/**
 * Findings with what was accepted. Only what fails and still stands can be: what is unknown is not known to be a risk, and what the
 * neighbours cover is none. `day`: the one on which the inventory was read, as ISO 8601.
 */
export function acceptFindings<T extends Finding>(findings: readonly T[], acceptances: readonly Acceptance[], day: string): Accepted<T> {
  const valid = acceptances.filter(({ expires }) => day <= expires);
  const stands = findings.filter(({ status, adjusted }) => status === 'fail' && adjusted === undefined);
  const result = findings.map((finding): T => {
    const found = stands.includes(finding) ? valid.find((acceptance) => accepts(acceptance, finding)) : undefined;
    if (found === undefined) return finding;
    const { reason, owner, expires } = found;
    return { ...finding, adjusted: { verdict: 'accepted', reason, owner, expires } };
  });
  return {
    findings: sortFindings(result),
    lapsed: acceptances.filter((one) => !valid.includes(one) && stands.some((finding) => accepts(one, finding))),
    unused: acceptances.filter((one) => !findings.some((finding) => accepts(one, finding))),
  };
}

function accepts({ check, subject }: Acceptance, finding: Finding): boolean {
  return check === finding.check && (subject === '*' || subject === finding.subject.id || subject === finding.subject.name);
}
