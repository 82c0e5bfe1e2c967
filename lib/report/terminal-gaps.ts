import type { Gap } from '@/lib/inventory/gap';
import { gapSentence } from '@/lib/messages/gap-sentence';

import { plainText } from './plain-text';
import { paragraph, type Sheet } from './sheet';

/** What could not be read, each kind of lack once, with the IAM action to allow. */
export function gapLines(sheet: Sheet, gaps: readonly Gap[]): string[] {
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  if (gaps.length === 0) return paragraph(sheet, terminal.complete, { indent: 0 });
  const title = paragraph(sheet, t.say(terminal.gaps.title, { count: gaps.length }), { indent: 0, ink: paint.bold });
  return [...title, ...alike(gaps).flatMap((group) => groupLines(sheet, group))];
}

/** Gaps that differ in their resource or region only: hundreds of listeners whose rules are denied are one line. */
function alike(gaps: readonly Gap[]): [first: Gap, ...rest: Gap[]][] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const key = `${gap.action}|${gap.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gap]);
    else group.push(gap);
  }
  return [...groups.values()];
}

function groupLines(sheet: Sheet, [first, ...rest]: readonly [Gap, ...Gap[]]): string[] {
  const { t } = sheet;
  const { what, why, advice } = gapSentence(t, first);
  const more = rest.length === 0 ? '' : ` (${t.say(t.messages.cli.terminal.gaps.more, { count: rest.length })})`;
  const said = t.say(t.messages.gaps.whole, { what: `${what}${more}`, why, advice });
  const [head = '', ...tail] = paragraph(sheet, plainText(said), { indent: 4 });
  return [`  · ${head.trimStart()}`, ...tail];
}
