import { toneOf } from '@/lib/checks/finding';
import type { ComparedFinding, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import type { ResourceComparison } from '@/lib/compare/configuration/compare-configuration';
import { countFindings, countResources } from '@/lib/compare/summary';
import { findingTitle } from '@/lib/messages/check-texts';
import { behaviourSentences, bypassText, resourceName, valueText, weightText } from '@/lib/messages/comparison-sentences';

import { type Fate, fatesOf, requestText, sideText } from './compare-text';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

/** So many are told; the JSON has all of them. */
const FATES = 12;
const NAMED = 3;
const FINDINGS = 40;
const RESOURCES = 30;
const FIELDS = 8;

/** A comparison for a person at a terminal: behaviour, findings, configuration. */
export function comparisonReport(comparison: SnapshotComparison, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { compare } = t.messages;
  const fates = fatesOf(t, comparison);
  const findings = comparison.findings.filter(({ change }) => change !== 'same');
  const resources = comparison.resources.filter(({ change }) => change !== 'same');
  const title = (text: string): string[] => ['', ...paragraph(sheet, text, { indent: 0, ink: paint.bold })];
  const lines = [
    ...labelled(sheet, compare.base, sideText(t, comparison.base), { indent: 0, width: 8 }),
    ...labelled(sheet, compare.head, sideText(t, comparison.head), { indent: 0, width: 8 }),
    ...title(behaviourSentences(t, comparison).join(' ')),
    ...shortened(sheet, fates, FATES, (fate) => fateLines(sheet, fate)),
    ...comparison.bypass
      .filter(({ changed }) => changed)
      .flatMap((one) => paragraph(sheet, plainText(`${t.messages.screen.tryOut.bypass}: ${bypassText(t, one)}`))),
    ...title(
      findings.length === 0 ? compare.noFindings : `${compare.findings}: ${t.say(compare.findingCounts, countFindings(comparison))}`,
    ),
    ...shortened(sheet, findings, FINDINGS, (one) => findingLines(sheet, one)),
    ...title(
      resources.length === 0
        ? compare.noConfiguration
        : `${compare.configuration}: ${t.say(compare.resourceCounts, countResources(comparison))}`,
    ),
    ...shortened(sheet, resources, RESOURCES, (one) => resourceLines(sheet, one)),
  ];
  return `${lines.join('\n')}\n`;
}

function shortened<T>(sheet: Sheet, items: readonly T[], most: number, lines: (item: T) => string[]): string[] {
  const more = items.length - most;
  const rest = more > 0 ? paragraph(sheet, sheet.t.say(sheet.t.messages.cli.terminal.moreInJson, { count: more })) : [];
  return [...items.slice(0, most).flatMap(lines), ...rest];
}

function fateLines(sheet: Sheet, { requests, base, head }: Fate): string[] {
  const { t, paint } = sheet;
  const { compare } = t.messages;
  const more = requests.length - NAMED;
  const [{ before, after }] = requests;
  return [
    ...requests.slice(0, NAMED).flatMap((request) => paragraph(sheet, plainText(requestText(t, request)))),
    ...(more > 0 ? paragraph(sheet, t.say(compare.moreRequests, { count: more })) : []),
    ...labelled(sheet, compare.base, base, { indent: 4, width: 8, ink: (line) => paint.severity(line, before.severity) }),
    ...labelled(sheet, compare.head, head, { indent: 4, width: 8, ink: (line) => paint.severity(line, after.severity) }),
  ];
}

function findingLines(sheet: Sheet, compared: ComparedFinding): string[] {
  const { t, paint } = sheet;
  const { change, base, head } = compared;
  const finding = head ?? base;
  if (finding === null) return [];
  const text = `${t.messages.compare.findingChange[change]}: ${findingTitle(t, finding.check)} (${weightText(t, compared)}), ${plainText(finding.subject.name)}`;
  const tone = change === 'unknown-now' ? 'unknown' : change === 'fixed' || change === 'accepted' ? 'none' : toneOf(finding.severity);
  return paragraph(sheet, text, { ink: (line) => paint.severity(line, tone) });
}

function resourceLines(sheet: Sheet, resource: ResourceComparison): string[] {
  const { t } = sheet;
  const { compare, gaps } = t.messages;
  const { kind, change, fields, matchedBy } = resource;
  const more = fields.length - FIELDS;
  const why = matchedBy === null || matchedBy.by === 'id' ? '' : ` ${t.say(compare.matchedBy[matchedBy.by], { key: matchedBy.key })}`;
  return [
    ...paragraph(sheet, plainText(`${compare.resourceChange[change]}: ${gaps.kind[kind]}, ${resourceName(t, resource)}.${why}`)),
    ...fields
      .slice(0, FIELDS)
      .flatMap((field) =>
        paragraph(sheet, plainText(`${field.path}: ${valueText(t, field, 'base')} → ${valueText(t, field, 'head')}`), { indent: 4 }),
      ),
    ...(more > 0 ? paragraph(sheet, t.say(compare.moreFields, { count: more }), { indent: 4 }) : []),
  ];
}
