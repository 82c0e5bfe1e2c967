import type { Analysis } from '@/lib/checks/analyze';
import { countPasses, countSeverities, countStandings, standingOf } from '@/lib/checks/counts';
import { sourceOf } from '@/lib/checks/findable';
import type { Finding } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import { adjustmentSentence, findingSentence, findingTitle } from '@/lib/messages/check-texts';
import { hiddenLines } from '@/lib/messages/hidden-lines';
import { outcomeSentence } from '@/lib/messages/outcome-sentence';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { pageOutcome, pageRequests } from '@/lib/trace/page-outcome';

import { entryName, entryNotes } from './entry-line';
import { evidenceText } from './finding-words';
import { markdownCode, markdownText } from './markdown-text';
import { repairMarkdown } from './repair-markdown';
import { readText, sourceText } from './source-text';

type Reviewed = Pick<Snapshot, 'source' | 'createdAt' | 'findings' | 'checks'>;

/**
 * The findings of a snapshot as Markdown: what every way in gets, what stands by place with proof and repair, what does no harm and why,
 * and what could not be decided and why. Names from outside can only be read as text. `analysis` is the snapshot's inventory analysed.
 */
export function findingsMarkdown(reviewed: Reviewed, analysis: Analysis, t: Translator): string {
  const { review, reviewFile } = t.messages;
  const { findings, checks } = reviewed;
  const of = (...standings: string[]): Finding[] => findings.filter((finding) => standings.includes(standingOf(finding)));
  const parts = [
    `# ${t.say(review.titleOf, { name: markdownText(sourceText(t, reviewed)) })}`,
    markdownText(readText(t, reviewed)),
    ...waysPart(t, analysis),
    t.say(review.terminal.title, { ...countStandings(findings), ...countPasses(checks) }),
    severityTable(t, findings),
    ...PLACES.flatMap((place) =>
      section(
        review.place[place],
        of('fail').filter((finding) => finding.place === place),
        (finding) => standingPart(t, finding, analysis),
      ),
    ),
    ...section(reviewFile.adjusted, of('covered', 'moot', 'accepted'), (finding) => [adjustedItem(t, finding)]),
    ...section(reviewFile.unknown, byCheck(of('unknown')), (alike) => [unknownItem(t, alike, analysis)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section<T>(title: string, items: readonly T[], parts: (item: T) => string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, ...items.flatMap(parts)];
}

function waysPart(t: Translator, { survey }: Analysis): string[] {
  const ways = survey.entries.map((report) => {
    const notes = entryNotes(t, report.entry).map((note) => ` (${note})`);
    const sentence = outcomeSentence(t, pageOutcome(report, pageRequests(report.entry.id, survey)));
    return `- ${markdownCode(entryName(report.entry))}${notes.join('')}: ${markdownText(sentence)}`;
  });
  return ways.length === 0 ? [] : [ways.join('\n')];
}

function severityTable(t: Translator, findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(counts.map(([severity]) => t.messages.review.severity[severity])),
    row(counts.map(() => '---')),
    row(counts.map(([, count]) => count)),
  ].join('\n');
}

/** A check's id, linked to what AWS says of it. */
function checkLink({ check }: Pick<Finding, 'check'>): string {
  const source = sourceOf(check);
  return source === null ? markdownCode(check) : `[${markdownCode(check)}](${source})`;
}

function standingPart(t: Translator, finding: Finding, { chain }: Analysis): string[] {
  const { severity, detail } = t.messages.review;
  const facts = [
    ...finding.evidence.map((evidence) => `- ${detail.evidence}: ${markdownCode(evidenceText(evidence))}`),
    ...(finding.controls.length === 0 ? [] : [`- ${detail.controls}: ${markdownText(finding.controls.join(', '))}`]),
  ];
  return [
    `### ${severity[finding.severity]}: ${checkLink(finding)}`,
    markdownText(findingSentence(t, finding)),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...repairMarkdown(t, finding, chain),
  ];
}

function adjustedItem(t: Translator, finding: Finding): string {
  const { review } = t.messages;
  const { adjusted } = finding;
  if (adjusted === undefined) return '';
  const verdict = `${review.standing[adjusted.verdict]} (${review.severity[finding.severity]})`;
  return `- **${verdict}** ${checkLink(finding)}: ${markdownText(`${findingSentence(t, finding)} ${adjustmentSentence(t, adjusted)}`)}`;
}

function byCheck(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group === undefined) groups.set(finding.check, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function unknownItem(t: Translator, alike: readonly [Finding, ...Finding[]], { chain }: Analysis): string {
  const [first] = alike;
  return [
    `- ${checkLink(first)}: ${markdownText(findingTitle(t, first.check))} (${alike.map(({ subject }) => markdownCode(subject.name)).join(', ')})`,
    ...hiddenLines(t, alike, chain.gaps).map((line) => `  - ${markdownText(line)}`),
  ].join('\n');
}
