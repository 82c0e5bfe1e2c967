import { countPasses, countStandings } from '@/lib/checks/counts';
import { type Adjusted, type Finding, stands, toneOf } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import { adjustmentSentence, findingSentence, findingTitle } from '@/lib/messages/check-texts';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { plainText } from './plain-text';
import { paragraph, type Sheet } from './sheet';

/** More of one place are counted; the other formats have all of them. */
const MOST_OF_A_PLACE = 12;

/** The findings of the review by where they stand, in the order of a request's way, with numbers that add up. */
export function findingLines(sheet: Sheet, { findings, checks }: Pick<Snapshot, 'findings' | 'checks'>): string[] {
  const { t, paint } = sheet;
  const { terminal } = t.messages.review;
  const counts = { ...countStandings(findings), ...countPasses(checks) };
  return [
    ...paragraph(sheet, t.say(terminal.title, counts), { indent: 0, ink: paint.bold }),
    ...PLACES.flatMap((place) =>
      placeLines(
        sheet,
        t.messages.review.place[place],
        findings.filter((finding) => finding.place === place),
      ),
    ),
  ];
}

function placeLines(sheet: Sheet, place: string, findings: readonly Finding[]): string[] {
  const { paint } = sheet;
  if (findings.length === 0) return [];
  const standing = findings.filter(stands);
  const open = findings.filter(({ status }) => status === 'unknown');
  const adjusted = findings.flatMap((finding) => (finding.adjusted === undefined ? [] : [{ ...finding, adjusted: finding.adjusted }]));
  return [
    `  ${paint.bold(place)}`,
    ...someLines(sheet, standing, standingLines),
    ...someLines(sheet, adjusted, adjustedLines),
    ...openLines(sheet, open),
  ];
}

/** The first of many, and how many more there are. */
function someLines<T>(sheet: Sheet, all: readonly T[], linesOf: (sheet: Sheet, one: T) => string[]): string[] {
  const { t } = sheet;
  const hidden = all.length - MOST_OF_A_PLACE;
  return [
    ...all.slice(0, MOST_OF_A_PLACE).flatMap((one) => linesOf(sheet, one)),
    ...(hidden > 0 ? paragraph(sheet, t.say(t.messages.review.terminal.more, { count: hidden }), { indent: 4 }) : []),
  ];
}

function standingLines(sheet: Sheet, finding: Finding): string[] {
  const { t, paint } = sheet;
  const severity = paint.severity(t.messages.review.severity[finding.severity], toneOf(finding.severity));
  return [`    ${severity}  ${finding.check}`, ...paragraph(sheet, plainText(findingSentence(t, finding)), { indent: 6 })];
}

function adjustedLines(sheet: Sheet, { adjusted, check, subject }: Finding & { adjusted: Adjusted }): string[] {
  const { t, paint } = sheet;
  const said = `${t.messages.review.standing[adjusted.verdict]}  ${check} (${subject.name}): ${adjustmentSentence(t, adjusted)}`;
  return paragraph(sheet, plainText(said), { indent: 4, ink: paint.dim });
}

/** What could not be decided, a check each: which subjects is in the other formats. */
function openLines(sheet: Sheet, open: readonly Finding[]): string[] {
  const { t, paint } = sheet;
  const checks = [...new Set(open.map(({ check }) => check))];
  return checks.flatMap((check) => {
    const about = open.filter((finding) => finding.check === check);
    const said = t.say(t.messages.review.terminal.open, {
      check,
      title: findingTitle(t, check),
      count: about.length,
      name: about[0]?.subject.name ?? '',
    });
    return paragraph(sheet, plainText(said), { indent: 4, ink: (line) => paint.severity(line, 'unknown') });
  });
}
