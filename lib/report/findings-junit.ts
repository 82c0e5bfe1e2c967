import { standingOf } from '@/lib/checks/counts';
import { sourceOf } from '@/lib/checks/findable';
import { type Place, PLACES } from '@/lib/checks/place';
import { adjustmentSentence, findingSentence } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

import { evidenceText, repairLines } from './finding-words';
import { plainText } from './plain-text';
import { xmlText } from './xml-text';

type Reviewed = Pick<Snapshot, 'createdAt' | 'findings' | 'checks'>;

/** A test case and what became of it. */
interface Case {
  end: 'passed' | 'failed' | 'skipped';
  lines: readonly string[];
}

/**
 * A review as JUnit XML, as Jenkins, GitLab and others read it: a suite for each place, a case for each finding, and one for each check that
 * passes somewhere. What stands fails; what is unknown, or does no harm, is skipped with its reason.
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function findingsJunit(reviewed: Reviewed, t: Translator): string {
  const suites = PLACES.map((place) => ({ place, cases: casesOf(t, reviewed, place) })).filter(({ cases }) => cases.length > 0);
  const all = suites.flatMap(({ cases }) => cases);
  // The schema's timestamps have no zone and no fractions.
  const timestamp = reviewed.createdAt.slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'hoplens', ...countsOf(all) })}>`,
    ...suites.flatMap(({ place, cases }) => [
      `  <testsuite ${attributes({ name: place, ...countsOf(cases), timestamp })}>`,
      ...cases.flatMap(({ lines }) => lines.map((line) => `    ${line}`)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(t: Translator, { findings, checks }: Reviewed, place: Place): Case[] {
  const passed = checks
    .filter((tally) => tally.place === place && tally.pass > 0)
    .map(({ check, pass }): Case => {
      const name = `${check}: ${t.say(t.messages.reviewFile.passed, { count: pass })}`;
      return { end: 'passed', lines: [`<testcase ${attributes({ classname: place, name })}/>`] };
    });
  return [...findings.filter((finding) => finding.place === place).map((finding) => findingCase(t, finding)), ...passed];
}

function findingCase(t: Translator, finding: SnapshotFinding): Case {
  const { check, place, subject, severity, adjusted, evidence } = finding;
  const sentence = findingSentence(t, finding);
  const name = `${check}: ${subject.name === subject.id ? subject.id : `${subject.name} (${subject.id})`}`;
  const around = (inner: string): string[] => [`<testcase ${attributes({ classname: place, name })}>`, `  ${inner}`, '</testcase>'];
  if (standingOf(finding) !== 'fail') {
    const message = adjusted === undefined ? sentence : `${sentence} ${adjustmentSentence(t, adjusted)}`;
    return { end: 'skipped', lines: around(`<skipped ${attributes({ message })}/>`) };
  }
  const details = [...evidence.map(evidenceText), ...repairLines(t, finding), sourceOf(check) ?? ''].filter((line) => line !== '');
  const text = details.map((line) => xmlText(plainText(line))).join('\n');
  return { end: 'failed', lines: around(`<failure ${attributes({ message: sentence, type: severity })}>${text}</failure>`) };
}

function countsOf(cases: readonly Case[]): Record<string, number> {
  const count = (end: Case['end']): number => cases.filter((one) => one.end === end).length;
  return { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(plainText(String(value)))}"`)
    .join(' ');
}
