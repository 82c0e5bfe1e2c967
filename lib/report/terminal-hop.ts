import type { ConfiguredSetting, HopReport } from '@/lib/trace/survey-types';

import { answerText } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { endName, spokenUses } from './spoken';

const INSIDE = { indent: 4 };

/** One hop: its two ends, what is set, what is spoken, and what stops there. */
export function hopLines(sheet: Sheet, hop: HopReport): string[] {
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  const via = hop.via === null ? '' : ` (${t.say(terminal.via, { name: plainText(hop.via.name) })})`;
  const ends = `${terminal.hop[hop.kind]}: ${endName(t, hop.from)} → ${endName(t, hop.to)}${via}`;
  const settings = hop.configured.map((setting) => settingText(sheet, setting)).join(', ');
  return [
    ...paragraph(sheet, ends, { ink: paint.bold }),
    ...(settings === '' ? [] : labelled(sheet, terminal.configured, settings, INSIDE)),
    ...labelled(
      sheet,
      terminal.speaks,
      spokenUses(t, hop.effective) || (hop.effective.length === 0 ? terminal.notReached : terminal.nothingSpoken),
      INSIDE,
    ),
    ...(hop.outcome === null || hop.severity === 'none'
      ? []
      : labelled(sheet, terminal.stopsHere, answerText(t, hop.outcome), { ...INSIDE, ink: (line) => paint.severity(line, hop.severity) })),
  ];
}

function settingText({ t }: Sheet, { name, value, gap }: ConfiguredSetting): string {
  const { terminal } = t.messages.cli;
  const text = value === null ? terminal.notSet : typeof value === 'object' ? value.join(' ') : String(value);
  return `${name} = ${plainText(gap === null ? text : terminal.notRead)}`;
}
