import { FACTS } from '@/lib/facts/facts';
import type { Severity } from '@/lib/facts/reasons';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Translator } from '@/lib/messages/translator';
import type { Outcome } from '@/lib/trace/trace-types';

import { evidenceText } from './finding-words';
import { plainText } from './plain-text';
import { labelled, type Sheet } from './sheet';

/** So much proof is shown; the JSON has all of it. */
const PROOFS = 4;

/** Who answers with what: `464 target-group-protocol-version`. */
export function answerText(t: Translator, { status, reason, by }: Pick<Outcome, 'status' | 'reason' | 'by'>): string {
  const { answers } = t.messages.cli.terminal;
  const answer = status !== null ? String(status) : by === 'target' ? answers.application : answers.none;
  return reason === 'forwarded' ? answer : `${answer} ${reason}`;
}

/** An outcome with its sentence, what it hangs on, its proof, AWS's page and the repair. */
export function outcomeLines(sheet: Sheet, outcome: Outcome, severity: Severity): string[] {
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  const reason = t.messages.reasons[outcome.reason];
  const say = (pattern: string): string => plainText(t.say(pattern, outcome.params));
  const repair = say(reason.repair);
  return [
    ...labelled(sheet, terminal.trace.outcome, answerText(t, outcome), { ink: (line) => paint.severity(line, severity) }),
    ...labelled(sheet, terminal.why, say(reason.sentence)),
    ...outcome.dependsOn.flatMap(({ code, params }) =>
      labelled(sheet, terminal.depends, plainText(t.say(t.messages.dependsOn[code], params))),
    ),
    ...factLines(sheet, outcome),
    ...(severity === 'none' ? [] : evidenceLines(sheet, outcome.evidence)),
    ...(repair === '' ? [] : labelled(sheet, terminal.repair, repair)),
  ];
}

function factLines(sheet: Sheet, { fact }: Outcome): string[] {
  if (fact === null) return [];
  const { t } = sheet;
  return [...labelled(sheet, t.messages.cli.terminal.aws, t.say(t.messages.facts[fact])), ...labelled(sheet, '', FACTS[fact].url)];
}

/** Proof, a line each: `TargetGroups[].ProtocolVersion = "HTTP2"` and whose setting it is. */
export function evidenceLines(sheet: Sheet, evidence: readonly Evidence[]): string[] {
  const texts = evidence.map((one) => plainText(evidenceText(one)));
  const { terminal } = sheet.t.messages.cli;
  return [...new Set(texts)].slice(0, PROOFS).flatMap((text, at) => labelled(sheet, at === 0 ? terminal.evidence : '', text));
}
