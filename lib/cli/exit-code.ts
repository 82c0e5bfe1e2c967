import { FINDING_SEVERITIES, type FindingSeverity, stands } from '@/lib/checks/finding';
import type { SnapshotFinding } from '@/lib/snapshots/snapshot';

/** 0: done. 1: a finding is at least as severe as asked. 2: Hoplens could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** What a scan exits with. Only what certainly fails and still stands counts: what could not be read is in
 * the report, and no verdict. */
export function exitCode(
  findings: readonly Pick<SnapshotFinding, 'status' | 'severity' | 'adjusted'>[],
  failOn: FindingSeverity | null,
): ExitCode {
  if (failOn === null) return 0;
  const counted = FINDING_SEVERITIES.slice(0, FINDING_SEVERITIES.indexOf(failOn) + 1);
  return findings.some((finding) => stands(finding) && counted.includes(finding.severity)) ? 1 : 0;
}
