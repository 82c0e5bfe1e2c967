import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import type { Outcome } from '@/lib/trace/trace-types';

import { evidenceText } from './evidence-text';
import { plainText } from './plain-text';
import { labelled, type Sheet } from './sheet';

/** Who answers with what: `464 target-group-protocol-version`. */
export function answerText(t: Translator, { status, reason, by }: Outcome): string {
  const { answers } = t.messages.cli.terminal;
  const answer = status !== null ? String(status) : by === 'target' ? answers.application : answers.none;
  return reason === 'forwarded' ? answer : `${answer} ${reason}`;
}

/** An outcome with its sentence, its proof, AWS's page and the repair. */
export function outcomeLines(sheet: Sheet, outcome: Outcome, severity: Severity): string[] {
  const { t, paint } = sheet;
  return [];
}
