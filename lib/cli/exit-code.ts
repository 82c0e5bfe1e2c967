import type { FindingSeverity } from '@/lib/checks/finding';
import type { SnapshotFinding } from '@/lib/snapshots/snapshot';

/** 0: done. 1: a finding is at least as severe as asked. 2: Hoplens could not do its work. */
export type ExitCode = 0 | 1 | 2;

const WORST_FIRST: readonly FindingSeverity[] = ['critical', 'high', 'medium', 'low'];

/** What a scan exits with. Only what certainly fails counts: what could not be read is in the report, and no verdict. */
export function exitCode(findings: readonly Pick<SnapshotFinding, 'status' | 'severity'>[], failOn: FindingSeverity | null): ExitCode {
  if (failOn === null) return 0;
  const counted = WORST_FIRST.slice(0, WORST_FIRST.indexOf(failOn) + 1);
  return findings.some(({ status, severity }) => status === 'fail' && counted.includes(severity)) ? 1 : 0;
}
