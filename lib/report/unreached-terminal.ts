import { unreachedSentence } from '@/lib/messages/find-sentences';
import type { Unreached, UnreachedReport } from '@/lib/trace/unreached/unreached';

import { evidenceLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

/** What no request reaches, for a person at a terminal: by the component that it stands in. */
export function unreachedReport({ unreached, complete }: UnreachedReport, sheet: Sheet): string {
  const { t, paint } = sheet;
  const words = t.messages.find.unreached;
  const byComponent = new Map<string, Unreached[]>();
  for (const one of unreached) byComponent.set(one.at.id, [...(byComponent.get(one.at.id) ?? []), one]);
  // "Everything is reached" is a claim that what was not read does not allow.
  const heading = complete || unreached.length > 0 ? [t.say(words.count, { count: unreached.length })] : [];
  const lines = [
    ...heading.flatMap((text) => paragraph(sheet, text, { indent: 0, ink: paint.bold })),
    ...(complete ? [] : paragraph(sheet, unreached.length > 0 ? words.incomplete : words.nothing, { indent: 0, ink: paint.dim })),
    ...[...byComponent.values()].flatMap((group) => [
      '',
      ...paragraph(sheet, plainText(group[0]?.at.name ?? ''), { indent: 0, ink: paint.bold }),
      ...group.flatMap((one) => oneLines(sheet, one)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function oneLines(sheet: Sheet, one: Unreached): string[] {
  const { what, why } = unreachedSentence(sheet.t, one);
  return [...labelled(sheet, plainText(what), why, { width: 26 }), ...evidenceLines(sheet, one.evidence)];
}
