import { sourceOf } from '@/lib/checks/findable';
import { type Finding, FINDING_SEVERITIES, type FindingSeverity } from '@/lib/checks/finding';
import { findingKey } from '@/lib/checks/finding-key';
import { grouped } from '@/lib/collections/grouped';
import { adjustmentSentence, findingSentence, findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { findingRegion } from './finding-region';
import { passagesAbout } from './finding-words';
import { prettyJson } from './json';
import { markdownText } from './markdown-text';
import { plainText } from './plain-text';

/** GitHub reads over 9 as critical, from 7 as high, from 4 as medium, and what is left above 0 as low. */
const SECURITY_SEVERITY: Readonly<Record<FindingSeverity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.5',
};

/**
 * Runs with more results, and rules with more tags, make GitHub refuse the file. What stands comes first.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 */
const MOST_RESULTS = 25_000;
const MOST_TAGS = 20;

const LEVEL: Readonly<Record<FindingSeverity, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };

/**
 * The findings of a snapshot as SARIF 2.1.0, with what code scanning of GitHub asks for. A live account has no files: what a finding is about
 * stands under a path of its own, `aws/REGION/KIND/NAME`, which stays the same from scan to scan. What does no harm is suppressed with its
 * reason; what is unknown is for review.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function findingsSarif({ id, tool, findings }: Pick<Snapshot, 'id' | 'tool' | 'findings'>, t: Translator): string {
  const told = findings.slice(0, MOST_RESULTS);
  const hidden = findings.length - told.length;
  const byCheck = grouped(told, ({ check }) => [check]);
  const indexOf = new Map([...byCheck.keys()].map((check, at) => [check, at]));
  return prettyJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Hoplens', semanticVersion: tool.version, rules: [...byCheck].map(([check, own]) => toRule(t, check, own)) },
        },
        language: t.locale,
        automationDetails: { id: `hoplens/${id}` },
        ...(hidden === 0 ? {} : { invocations: [cutShort(t.say(t.messages.review.terminal.more, { count: hidden }))] }),
        results: told.map((finding) => toResult(t, finding, indexOf.get(finding.check) ?? 0)),
      },
    ],
  });
}

/** Says on the run that it does not have everything. */
function cutShort(text: string): object {
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

/** A check, as severe as the worst that it found. */
function toRule(t: Translator, check: string, findings: readonly Finding[]): object {
  const title = findingTitle(t, check);
  const passages = passagesAbout(t, check);
  const source = sourceOf(check);
  const worst = FINDING_SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))];
  const text = passages.map((passage) => `${passage.title}\n${passage.text}`);
  const markdown = passages.map((passage) => `## ${passage.title}\n\n${markdownText(passage.text)}`);
  return {
    id: check,
    name: check,
    shortDescription: { text: title },
    fullDescription: { text: passages[0]?.text ?? title },
    help: {
      text: [...text, ...(source === null ? [] : [source])].join('\n\n') || title,
      markdown: [...markdown, ...(source === null ? [] : [`<${source}>`])].join('\n\n') || markdownText(title),
    },
    ...(source === null ? {} : { helpUri: source }),
    defaultConfiguration: { level: LEVEL[worst] },
    properties: { tags: ['security', ...controls].slice(0, MOST_TAGS), precision: 'high', 'security-severity': SECURITY_SEVERITY[worst] },
  };
}

function toResult(t: Translator, finding: Finding, ruleIndex: number): object {
  const { check, status, severity, subject, adjusted, evidence, gaps, components } = finding;
  const key = findingKey(finding);
  const unknown = status === 'unknown';
  return {
    ruleId: check,
    ruleIndex,
    kind: unknown ? 'review' : 'fail',
    level: unknown ? 'none' : LEVEL[severity],
    message: { text: plainText(findingSentence(t, finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathOf(finding) },
          // GitHub shows no result without a region.
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
        logicalLocations: [{ name: plainText(subject.name), fullyQualifiedName: plainText(subject.id), kind: subject.kind }],
      },
    ],
    // GitHub goes by the second alone.
    partialFingerprints: { 'hoplens/v1': key, primaryLocationLineHash: key },
    ...(adjusted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: plainText(adjustmentSentence(t, adjusted)) }] }),
    properties: { severity, place: finding.place, verdict: adjusted?.verdict ?? status, evidence, gaps, components },
  };
}

function pathOf(finding: Finding): string {
  const { kind, name } = finding.subject;
  return ['aws', findingRegion(finding), kind, name].map((part) => encodeURIComponent(plainText(part))).join('/');
}
