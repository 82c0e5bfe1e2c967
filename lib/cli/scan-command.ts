import { type Analysis, analyze } from '@/lib/checks/analyze';
import { AppError } from '@/lib/errors';
import { snapshotJson } from '@/lib/report/json';
import { svgReport } from '@/lib/report/svg';
import { terminalReport } from '@/lib/report/terminal';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import type { ScanFlags } from './commands/scan';
import { type ExitCode, exitCode } from './exit-code';
import { inventoryOf, openSource } from './open-source';
import { createProgressLine } from './progress-line';
import { refuseUnreadable } from './refuse-unreadable';
import { scanLive, scanSample } from './scan-account';
import { readScanArguments, type ScanArguments } from './scan-arguments';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

/** `hoplens scan`: reads a source, prints what happens on every hop, and exits by the findings. */
export async function runScan(flags: ScanFlags, context: CommandContext): Promise<ExitCode> {
  const args = readScanArguments(flags, context.env.endpoint);
  const snapshot = await snapshotOf(args, flags.quiet === true, context);
  refuseUnreadable(snapshot.inventory, context.t);
  const out = flags.out ?? null;
  await writeResult(render(snapshot, flags, { ...context, toFile: out !== null && out !== '-' }), out, context);
  return exitCode(snapshot.findings, flags.failOn ?? null);
}

async function snapshotOf(args: ScanArguments, quiet: boolean, context: CommandContext): Promise<Snapshot> {
  const { target } = args;
  const { console, t, version } = context;
  if (target.kind === 'inventory') {
    // Judged anew: what is known about AWS may have changed since the file was written.
    const inventory = inventoryOf(await openSource(target.file, console));
    return seal(analyze(inventory), { createdAt: console.now(), toolVersion: version });
  }
  const progress = quiet || !console.err.isTTY ? null : createProgressLine(console.err, t);
  const limits = { ...args, observer: progress?.observer ?? null };
  const running = target.kind === 'sample' ? scanSample(target, limits, context) : scanLive(target, limits, context);
  const snapshot = await running.finally(() => progress?.end());
  if (console.signal.aborted) throw new AppError('scan-cancelled');
  return snapshot;
}

function render(snapshot: Snapshot, { format }: ScanFlags, context: CommandContext & { toFile: boolean }): string {
  if (format === 'json') return snapshotJson(snapshot);
  const analysis: Analysis = analyze(snapshot.inventory);
  if (format === 'svg') return svgReport(analysis, context.t, snapshot.source.name);
  return terminalReport(snapshot, analysis, sheetFor(context, context.toFile));
}
