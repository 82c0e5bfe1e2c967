import type { Acceptance } from '@/lib/checks/accept';
import { analyze } from '@/lib/checks/analyze';
import { AppError } from '@/lib/errors';
import { findingsCsv } from '@/lib/report/findings-csv';
import { findingsJunit } from '@/lib/report/findings-junit';
import { findingsMarkdown } from '@/lib/report/findings-markdown';
import { findingsOcsf } from '@/lib/report/findings-ocsf';
import { findingsSarif } from '@/lib/report/findings-sarif';
import { snapshotJson } from '@/lib/report/json';
import { svgReport } from '@/lib/report/svg';
import { terminalReport } from '@/lib/report/terminal';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import type { ScanFlags, ScanFormat } from './commands/scan';
import { type ExitCode, exitCode } from './exit-code';
import { htmlReport } from './html-report';
import { inventoryOf, openSource } from './open-source';
import { createProgressLine } from './progress-line';
import { readAcceptances, tellAcceptances } from './read-acceptances';
import { refuseUnreadable } from './refuse-unreadable';
import { scanLive, scanSample } from './scan-account';
import { readScanArguments, type ScanArguments } from './scan-arguments';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

/** `hoplens scan`: reads a source, prints what happens on every hop, and exits by the findings. */
export async function runScan(flags: ScanFlags, context: CommandContext): Promise<ExitCode> {
  const asked = readScanArguments(flags, context.env.endpoint);
  const args = { ...asked, acceptances: await readAcceptances(flags.accept ?? null, context.console) };
  const snapshot = await snapshotOf(args, flags.quiet === true, context);
  tellAcceptances(args, snapshot, context);
  refuseUnreadable(snapshot.inventory, context.t);
  const out = flags.out ?? null;
  const rendered =
    flags.format === 'html'
      ? await htmlReport({ snapshot, audience: flags.audience ?? 'external', acceptances: args.acceptances }, context)
      : render(snapshot, flags.format, { ...context, toFile: out !== null && out !== '-' });
  await writeResult(rendered, out, context);
  return exitCode(snapshot.findings, flags.failOn ?? null);
}

async function snapshotOf(
  args: ScanArguments & { acceptances: readonly Acceptance[] },
  quiet: boolean,
  context: CommandContext,
): Promise<Snapshot> {
  const { target } = args;
  const { console, t, version } = context;
  if (target.kind === 'inventory') {
    // Judged anew: what is known about AWS may have changed since the file was written.
    const inventory = inventoryOf(await openSource(target.file, console));
    return seal(analyze(inventory), {
      createdAt: console.now(),
      toolVersion: version,
      selects: args.selects,
      acceptances: args.acceptances,
    });
  }
  const progress = quiet || !console.err.isTTY ? null : createProgressLine(console.err, t);
  const limits = { ...args, observer: progress?.observer ?? null };
  const running = target.kind === 'sample' ? scanSample(target, limits, context) : scanLive(target, limits, context);
  const snapshot = await running.finally(() => progress?.end());
  if (console.signal.aborted) throw new AppError('scan-cancelled');
  return snapshot;
}

function render(snapshot: Snapshot, format: Exclude<ScanFormat, 'html'>, context: CommandContext & { toFile: boolean }): string {
  const { t } = context;
  switch (format) {
    case 'json':
      return snapshotJson(snapshot);
    case 'csv':
      return findingsCsv(snapshot, t);
    case 'junit':
      return findingsJunit(snapshot, t);
    case 'ocsf':
      return findingsOcsf(snapshot, t);
    case 'sarif':
      return findingsSarif(snapshot, t);
    case 'markdown':
      return findingsMarkdown(snapshot, analyze(snapshot.inventory), t);
    case 'svg':
      return svgReport(analyze(snapshot.inventory), t, snapshot.source.name);
    case 'terminal':
      return terminalReport(snapshot, analyze(snapshot.inventory), sheetFor(context, context.toFile));
  }
}
