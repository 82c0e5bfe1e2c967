import { standingOf } from '@/lib/checks/counts';
import { adjustmentSentence, findingSentence } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

import { csvText } from './csv-text';
import { evidenceText } from './finding-words';

const COLUMNS = [
  ...(['check', 'status', 'verdict', 'severity', 'place', 'subject_kind', 'subject_id', 'subject_name', 'message'] as const),
  ...(['adjusted_reason', 'owner', 'expires', 'controls', 'evidence', 'gaps'] as const),
];
type Column = (typeof COLUMNS)[number];

/** The findings of a snapshot as CSV, a line each: columns and words of the vocabulary as in the JSON, sentences in the reader's language. */
export function findingsCsv({ findings }: Pick<Snapshot, 'findings'>, t: Translator): string {
  const records = findings.map((finding) => fieldsOf(t, finding));
  return csvText([COLUMNS, ...records.map((fields) => COLUMNS.map((column) => fields[column]))]);
}

function fieldsOf(t: Translator, finding: SnapshotFinding): Record<Column, string> {
  const { check, status, severity, place, subject, adjusted, controls, evidence, gaps } = finding;
  const accepted = adjusted?.verdict === 'accepted' ? adjusted : null;
  return {
    check,
    status,
    verdict: standingOf(finding),
    severity,
    place,
    subject_kind: subject.kind,
    subject_id: subject.id,
    subject_name: subject.name,
    message: findingSentence(t, finding),
    adjusted_reason: accepted?.reason ?? (adjusted === undefined ? '' : adjustmentSentence(t, adjusted)),
    owner: accepted?.owner ?? '',
    expires: accepted?.expires ?? '',
    controls: controls.join(' '),
    evidence: evidence.map(evidenceText).join('; '),
    gaps: gaps.join(' '),
  };
}
