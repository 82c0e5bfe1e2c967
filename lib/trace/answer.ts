import type { DependsOn } from './trace-types';

/** What matching a request against a setting yields: yes, no, or what it hangs on. An empty list: the request itself leaves it open. */
export type Answer = 'yes' | 'no' | { unknown: readonly DependsOn[] };

/** A yes or no as an answer. */
export function answerOf(matches: boolean): Answer {
  return matches ? 'yes' : 'no';
}

/** One no makes it no, whatever else is unknown. */
export function allOf(answers: Iterable<Answer>): Answer {
  return combine(answers, 'no', 'yes');
}

/** One yes makes it yes, whatever else is unknown. */
export function anyOf(answers: Iterable<Answer>): Answer {
  return combine(answers, 'yes', 'no');
}

function combine(answers: Iterable<Answer>, decisive: 'yes' | 'no', otherwise: 'yes' | 'no'): Answer {
  const unknown: DependsOn[] = [];
  let open = false;
  for (const answer of answers) {
    if (answer === decisive) return decisive;
    if (typeof answer === 'string') continue;
    open = true;
    unknown.push(...answer.unknown);
  }
  return open ? { unknown } : otherwise;
}
