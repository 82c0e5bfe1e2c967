import { analyze } from '@/lib/checks/analyze';
import { FINDING_SEVERITIES, stands } from '@/lib/checks/finding';
import { compareSnapshots } from '@/lib/compare/compare-snapshots';
import type { ComparedFinding, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { comparisonJson } from '@/lib/report/compare-json';
import { comparisonMarkdown } from '@/lib/report/compare-markdown';
import { comparisonReport } from '@/lib/report/compare-terminal';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import type { DiffFlags } from './commands/diff';
import { type ExitCode, exitCode } from './exit-code';
import { openSource } from './open-source';
import { NO_LIMITS, scanSample } from './scan-account';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

interface DiffCall {
  base: string;
  head: string;
  flags: DiffFlags;
}

const SAMPLE = 'sample:';

/** `hoplens diff`: what differs between two snapshots. Exits 1 where head has a finding at or above `--fail-on` that base has not. */
export async function runDiff({ base, head, flags }: DiffCall, context: CommandContext): Promise<ExitCode> {
  // One after the other: both may stand on standard input's place only once, and each may be large.
  const before = await readSnapshot(base, context);
  const { comparison } = compareSnapshots(before, await readSnapshot(head, context));
  const out = flags.out ?? null;
  await writeResult(render(comparison, flags, { ...context, toFile: out !== null && out !== '-' }), out, context);
  return exitCode(
    comparison.findings.filter(isWorse).flatMap((one) => one.head ?? []),
    flags.failOn ?? null,
  );
}

/** A snapshot as it was judged then; an inventory alone is judged now. */
async function readSnapshot(source: string, context: CommandContext): Promise<Snapshot> {
  if (source.startsWith(SAMPLE)) return scanSample({ kind: 'sample', name: source.slice(SAMPLE.length), faults: [] }, NO_LIMITS, context);
  const opened = await openSource(source, context.console);
  if (opened.kind === 'snapshot') return opened.snapshot;
  return seal(analyze(opened.inventory), { createdAt: context.console.now(), toolVersion: context.version });
}

/** Whether head is worse off: the finding stands there, and did not stand in base, or weighed less. */
function isWorse({ base, head }: ComparedFinding): boolean {
  if (head === null) return false;
  return base === null || !stands(base) || FINDING_SEVERITIES.indexOf(head.severity) < FINDING_SEVERITIES.indexOf(base.severity);
}

function render(comparison: SnapshotComparison, { format }: DiffFlags, context: CommandContext & { toFile: boolean }): string {
  switch (format) {
    case 'json':
      return comparisonJson(comparison);
    case 'markdown':
      return comparisonMarkdown(comparison, context.t);
    case 'terminal':
      return comparisonReport(comparison, sheetFor(context, context.toFile));
  }
}
