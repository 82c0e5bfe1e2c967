import type { Outcome, Trace } from '@/lib/trace/trace-types';

/** How else a request may end, where that hangs on something: every other answer once. */
export function otherOutcomes({ outcome, alternatives }: Trace): Outcome[] {
  const answers = new Map([outcome, ...alternatives.map((other) => other.outcome)].map((end) => [answerKey(end), end]));
  answers.delete(answerKey(outcome));
  return [...answers.values()];
}

function answerKey({ by, status, reason }: Outcome): string {
  return JSON.stringify([by, status, reason]);
}
