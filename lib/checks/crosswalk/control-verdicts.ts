import { standingOf } from '../counts';
import type { Finding } from '../finding';
import type { CheckTally } from '../review';
import type { Catalogue, CrosswalkRow } from './crosswalk';
import { ROWS } from './rows';

/**
 * Worst first. `failed`: also what is said by another finding. `covered`: everything that fails does no harm here, or was accepted.
 * `none`: no check of ours looks at it.
 */
export const CONTROL_VERDICTS = ['failed', 'unknown', 'covered', 'passed', 'not-applicable', 'none'] as const;

/** How a control of another catalogue stands in a snapshot. */
export interface ControlVerdict {
  row: CrosswalkRow;
  verdict: (typeof CONTROL_VERDICTS)[number];
  /** Subjects that fail and stand, or are said by another finding; that are unknown; that fail and do no harm; that pass. */
  counts: { failed: number; unknown: number; covered: number; passed: number };
  /** What fails, is unknown, or does no harm. */
  findings: readonly Finding[];
}

/** Every control of a catalogue with what our checks say of it. */
export function controlVerdicts(
  catalogue: Catalogue,
  { findings, checks }: { findings: readonly Finding[]; checks: readonly Pick<CheckTally, 'check' | 'pass'>[] },
): ControlVerdict[] {
  const passes = new Map(checks.map(({ check, pass }) => [check, pass]));
  return ROWS.flatMap(([name, row]): ControlVerdict[] => {
    if (name !== catalogue) return [];
    const ours = 'checks' in row ? row.checks : [];
    const own = findings.filter(({ check }) => ours.includes(check));
    const counts = {
      failed: own.filter(fails).length,
      unknown: own.filter((finding) => standingOf(finding) === 'unknown').length,
      covered: own.filter((finding) => finding.adjusted !== undefined && !fails(finding)).length,
      passed: ours.reduce((sum, check) => sum + (passes.get(check) ?? 0), 0),
    };
    return [{ row, verdict: ours.length === 0 ? 'none' : verdictOf(counts), counts, findings: own }];
  });
}

/** What another finding says as well is repaired there, and fails until then. */
function fails(finding: Finding): boolean {
  return standingOf(finding) === 'fail' || finding.adjusted?.reason === 'said-by';
}

function verdictOf({ failed, unknown, covered, passed }: ControlVerdict['counts']): ControlVerdict['verdict'] {
  if (failed > 0) return 'failed';
  if (unknown > 0) return 'unknown';
  if (covered > 0) return 'covered';
  return passed > 0 ? 'passed' : 'not-applicable';
}
