import { toneOf } from '@/lib/checks/finding';
import type { ResourceComparison } from '@/lib/compare/configuration/compare-configuration';
import type { ComparedFinding, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { countFindings, countResources } from '@/lib/compare/summary';
import { findingSentence } from '@/lib/messages/check-texts';
import { behaviourSentences, bypassText, resourceName, valueText, weightText } from '@/lib/messages/comparison-sentences';
import type { Translator } from '@/lib/messages/translator';
import { compareSeverity } from '@/lib/picture/severity-order';

import { type Fate, fatesOf, requestText, sideText } from './compare-text';
import { markdownCode, markdownText } from './markdown-text';

/** Bytes of the whole: code hosts take comments of 64 KiB. The parts share them, since what comes first matters most. */
const BUDGET = { requests: 12_000, hops: 4_000, findings: 20_000, folded: 8_000, configuration: 12_000 };
/** So many requests that fare alike are named. */
const NAMED = 3;
const MOST_FIELDS = 12;

/**
 * A comparison as Markdown that fits a comment on a pull request: behaviour first, then findings, and what is set folded away. Names from
 * outside can only be read as text.
 */
export function comparisonMarkdown(comparison: SnapshotComparison, t: Translator): string {
  const { compare } = t.messages;
  const parts = [
    `### ${t.say(compare.titleOf, { base: markdownText(sideText(t, comparison.base)), head: markdownText(sideText(t, comparison.head)) })}`,
    behaviourSentences(t, comparison)
      .map((sentence, at) => (at === 0 ? `**${sentence}**` : sentence))
      .join(' '),
    ...requestsPart(t, comparison),
    ...bypassPart(t, comparison),
    ...findingsPart(t, comparison),
    ...configurationPart(t, comparison),
  ];
  return `${parts.join('\n\n')}\n`;
}

function requestsPart(t: Translator, comparison: SnapshotComparison): string[] {
  const { compare, screen } = t.messages;
  const rows = fatesOf(t, comparison).map((fate) => fateRow(t, fate));
  if (rows.length === 0) return [];
  const head = [`| ${screen.tryOut.request} | ${compare.base} | ${compare.head} |`, '| --- | --- | --- |'];
  const { kept, left } = within(rows, BUDGET.requests);
  return [[...head, ...kept].join('\n'), ...rest(t, t.say(compare.moreRequests, { count: left }), left)];
}

function fateRow(t: Translator, { requests, base, head }: Fate): string {
  const names = requests.slice(0, NAMED).map((request) => markdownCode(requestText(t, request)));
  const more = requests.length - NAMED;
  const named = [...names, ...(more > 0 ? [t.say(t.messages.compare.moreRequests, { count: more })] : [])].join('<br>');
  return `| ${named} | ${markdownText(base)} | ${markdownText(head)} |`;
}

function bypassPart(t: Translator, { bypass }: SnapshotComparison): string[] {
  const lines = bypass
    .filter(({ changed }) => changed)
    .map((one) => `- ${t.messages.screen.tryOut.bypass}: **${markdownText(bypassText(t, one))}**`);
  const { kept, left } = within(lines, BUDGET.hops);
  return kept.length === 0 ? [] : [kept.join('\n'), ...rest(t, '', left)];
}

function findingsPart(t: Translator, comparison: SnapshotComparison): string[] {
  const { compare } = t.messages;
  const of = (...changes: readonly string[]): ComparedFinding[] => comparison.findings.filter(({ change }) => changes.includes(change));
  const differing = comparison.findings.filter(({ change }) => change !== 'same');
  if (differing.length === 0) return [compare.noFindings];
  const open = within(
    worstFirst(of('new', 'changed', 'known-now')).map((one) => findingItem(t, one)),
    BUDGET.findings,
  );
  return [
    `**${compare.findings}**: ${t.say(compare.findingCounts, countFindings(comparison))}`,
    ...(open.kept.length === 0 ? [] : [open.kept.join('\n')]),
    ...rest(t, t.say(compare.moreFindings, { count: open.left }), open.left),
    ...(['fixed', 'accepted', 'unknown-now'] as const).flatMap((change) => foldedFindings(t, compare.findingChange[change], of(change))),
  ];
}

function worstFirst(findings: readonly ComparedFinding[]): ComparedFinding[] {
  const weight = ({ base, head }: ComparedFinding) => toneOf((head ?? base)?.severity ?? 'info');
  return [...findings].sort((a, b) => compareSeverity(weight(a), weight(b)));
}

function foldedFindings(t: Translator, title: string, findings: readonly ComparedFinding[]): string[] {
  const { kept, left } = within(
    worstFirst(findings).map((one) => findingItem(t, one)),
    BUDGET.folded,
  );
  return kept.length === 0
    ? []
    : folded(`${title} (${String(findings.length)})`, [...kept, ...rest(t, t.say(t.messages.compare.moreFindings, { count: left }), left)]);
}

function findingItem(t: Translator, compared: ComparedFinding): string {
  const { change, base, head } = compared;
  const finding = head ?? base;
  if (finding === null) return '';
  const { findingChange, findingWhy } = t.messages.compare;
  const why = change === 'unknown-now' || change === 'known-now' ? ` ${findingWhy[change]}` : '';
  // Of what is no longer known, what was known is said.
  const said = change === 'unknown-now' && base !== null ? base : finding;
  return `- **${findingChange[change]}** · ${weightText(t, compared)} · ${markdownCode(finding.check)}: ${markdownText(findingSentence(t, said))}${why}`;
}

function configurationPart(t: Translator, comparison: SnapshotComparison): string[] {
  const { compare } = t.messages;
  const items = comparison.resources.filter(({ change }) => change !== 'same').map((resource) => resourceItem(t, resource));
  if (items.length === 0) return [compare.noConfiguration];
  const { kept, left } = within(items, BUDGET.configuration);
  const summary = `${compare.configuration}: ${t.say(compare.resourceCounts, countResources(comparison))}`;
  return folded(summary, [...kept, ...rest(t, t.say(compare.moreResources, { count: left }), left)]);
}

function resourceItem(t: Translator, resource: ResourceComparison): string {
  const { compare, gaps } = t.messages;
  const { kind, change, matchedBy, fields } = resource;
  const why =
    matchedBy === null || matchedBy.by === 'id' ? '' : ` ${markdownText(t.say(compare.matchedBy[matchedBy.by], { key: matchedBy.key }))}`;
  const more = fields.length - MOST_FIELDS;
  return [
    `- **${compare.resourceChange[change]}** · ${gaps.kind[kind]} · ${markdownCode(resourceName(t, resource))}${why}`,
    ...fields
      .slice(0, MOST_FIELDS)
      .map(
        (field) =>
          `  - ${markdownCode(field.path)}: ${markdownCode(valueText(t, field, 'base'))} → ${markdownCode(valueText(t, field, 'head'))}`,
      ),
    ...(more > 0 ? [`  - ${t.say(compare.moreFields, { count: more })}`] : []),
  ].join('\n');
}

function folded(summary: string, lines: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, lines.join('\n'), '</details>'];
}

function rest(t: Translator, more: string, left: number): string[] {
  return left === 0 ? [] : [`${more} ${t.messages.compare.inJson}`.trim()];
}

/** The first lines that fit into so many bytes of UTF-8, and how many do not. One that is too long by itself is left out. */
function within(lines: readonly string[], bytes: number): { kept: readonly string[]; left: number } {
  const encoder = new TextEncoder();
  let size = 0;
  const fits = lines.findIndex((line) => {
    size += encoder.encode(line).length + 1;
    return size > bytes;
  });
  return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}
