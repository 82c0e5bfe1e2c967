import type { Findable } from '@/lib/checks/findable';
import { toneOf } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import { findingTitle } from '@/lib/messages/check-texts';

import { exampleRepair, passagesAbout } from './finding-words';
import { labelled, paragraph, type Sheet } from './sheet';

/** Checks by place, then reasons, for a person at a terminal. */
export function checkList(list: readonly Findable[], sheet: Sheet): string {
  const { review, reviewFile } = sheet.t.messages;
  const groups = [...PLACES.map((place) => [place, review.place[place]] as const), [null, reviewFile.outcomes] as const];
  const lines = groups.flatMap(([place, title]) => {
    const own = list.filter((one) => one.place === place);
    return own.length === 0 ? [] : [sheet.paint.bold(title), ...own.flatMap((one) => itemLines(sheet, one)), ''];
  });
  return `${(lines.length === 0 ? paragraph(sheet, reviewFile.none, { indent: 0 }) : lines.slice(0, -1)).join('\n')}\n`;
}

function itemLines(sheet: Sheet, { id, severity, controls }: Findable): string[] {
  const { t, paint } = sheet;
  return [
    `  ${id}  ${paint.severity(t.messages.review.severity[severity], toneOf(severity))}`,
    ...paragraph(sheet, findingTitle(t, id), { indent: 4 }),
    ...(controls.length === 0 ? [] : paragraph(sheet, controls.join(', '), { indent: 4, ink: paint.dim })),
  ];
}

/** Everything that is written about one check or reason; the repair with the names of an example. */
export function checkPage(one: Findable, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { review, reviewFile } = t.messages;
  const { id, severity, place, subject, controls, source } = one;
  const console = exampleRepair(t, id).map((line, at) => `${String(at + 1)}. ${line}`);
  const lines = [
    `${paint.bold(id)}  ${paint.severity(review.severity[severity], toneOf(severity))}`,
    ...paragraph(sheet, findingTitle(t, id), { indent: 0 }),
    ...labelled(sheet, reviewFile.place, place === null ? reviewFile.outcomePlace : review.place[place]),
    ...labelled(sheet, reviewFile.subject, subject),
    ...(controls.length === 0 ? [] : labelled(sheet, review.detail.controls, controls.join(', '))),
    ...(source === null ? [] : labelled(sheet, reviewFile.source, source)),
    ...passagesAbout(t, id).flatMap(({ title, text }) => ['', paint.bold(title), ...paragraph(sheet, text)]),
    ...(console.length === 0 ? [] : ['', paint.bold(review.detail.repair), ...console.flatMap((line) => paragraph(sheet, line))]),
  ];
  return `${lines.join('\n')}\n`;
}
