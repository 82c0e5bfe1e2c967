import type { Analysis } from '@/lib/checks/analyze';
import { stands } from '@/lib/checks/finding';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { isWorse } from '@/lib/trace/severity';

import { paragraph, type Sheet } from './sheet';
import { readText, sourceText } from './source-text';
import { findingLines } from './terminal-findings';
import { entryLines, indexSurvey } from './terminal-entry';
import { gapLines } from './terminal-gaps';

/** Where there are more ways in, those that are fine are told in brief: what is wrong must not drown. */
const ENTRIES_IN_FULL = 5;

/**
 * A snapshot for a person at a terminal: every way in with its sentence, its hops and its repair, then the findings, then what could not be
 * read.
 * `analysis` is the snapshot's inventory analysed.
 */
export function terminalReport(
  snapshot: Pick<Snapshot, 'source' | 'createdAt' | 'findings' | 'checks'>,
  { chain, survey }: Analysis,
  sheet: Sheet,
): string {
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  const counts = t.say(terminal.counts, {
    entries: survey.entries.length,
    hops: survey.hops.length,
    findings: snapshot.findings.filter(stands).length,
  });
  const index = indexSurvey(chain, survey);
  const brief = survey.entries.length > ENTRIES_IN_FULL;
  const worstFirst = [...survey.entries].sort((a, b) => Number(isWorse(b.severity, a.severity)) - Number(isWorse(a.severity, b.severity)));
  const entries = worstFirst.flatMap((entry) => ['', ...entryLines(sheet, index, entry, brief)]);
  const lines = [
    paint.bold(sourceText(t, snapshot)),
    ...paragraph(sheet, readText(t, snapshot), { indent: 0, ink: paint.dim }),
    ...paragraph(sheet, counts, { indent: 0 }),
    ...(entries.length === 0 ? ['', ...paragraph(sheet, terminal.noEntries, { indent: 0 })] : entries),
    '',
    ...findingLines(sheet, snapshot),
    '',
    ...gapLines(sheet, chain.gaps),
  ];
  return `${lines.join('\n')}\n`;
}
