import type { ConfiguredSetting, EffectiveUse, HopReport } from '@/lib/trace/survey-types';

import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { spoken } from './spoken';

/** One hop: its two ends, what is set, what is spoken. */
export function hopLines(sheet: Sheet, hop: HopReport): string[] {
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  const via = hop.via === null ? '' : ` (${t.say(terminal.via, { name: plainText(hop.via.name) })})`;
  const ends = `${terminal.hop[hop.kind]}: ${plainText(hop.from.name)} → ${plainText(hop.to.name)}${via}`;
  const uses = [...new Set(hop.effective.filter(wasSpoken).map((use) => spoken(t, use)))];
  return [
    ...paragraph(sheet, ends).map(paint.bold),
    ...hop.configured.slice(0, 1).flatMap(() => labelled(sheet, terminal.configured, hop.configured.map((setting) => settingText(sheet, setting)).join(', '), 4)),
    ...labelled(sheet, terminal.speaks, uses.length === 0 ? terminal.notReached : uses.join('; '), 4),
  ];
}

function wasSpoken({ http, scheme }: EffectiveUse): boolean {
  return http !== null || scheme !== null;
}

function settingText({ t }: Sheet, { name, value, gap }: ConfiguredSetting): string {
  const { terminal } = t.messages.cli;
  const text = value === null ? terminal.notSet : typeof value === 'object' ? value.join(' ') : String(value);
  return `${name} = ${plainText(gap === null ? text : terminal.notRead)}`;
}
