import { type Finding, FINDING_SEVERITIES, type FindingSeverity, stands } from './finding';
import type { CheckTally } from './review';

/** Where a verdict ends up once the neighbours and the reviewers were heard. */
export const STANDINGS = ['fail', 'unknown', 'covered', 'moot', 'accepted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What becomes of a finding: it stands as it is, or as what the neighbours or a reviewer made of it. */
export function standingOf({ status, adjusted }: Pick<Finding, 'status' | 'adjusted'>): Standing {
  return adjusted?.verdict ?? status;
}

/** Findings by what becomes of them: they add up to all findings. */
export function countStandings(findings: readonly Pick<Finding, 'status' | 'adjusted'>[]): Readonly<Record<Standing, number>> {
  const counts = { fail: 0, unknown: 0, covered: 0, moot: 0, accepted: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

/** Findings that stand, by severity. */
export function countSeverities(
  findings: readonly Pick<Finding, 'status' | 'adjusted' | 'severity'>[],
): readonly (readonly [FindingSeverity, number])[] {
  const standing = findings.filter(stands);
  return FINDING_SEVERITIES.map((severity) => [severity, standing.filter((finding) => finding.severity === severity).length]);
}

/** How often a check of the catalogue passed, or did not apply. */
export function countPasses(tallies: readonly Pick<CheckTally, 'pass' | 'notApplicable'>[]): { pass: number; notApplicable: number } {
  const sum = (of: 'pass' | 'notApplicable'): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return { pass: sum('pass'), notApplicable: sum('notApplicable') };
}
