import type { Asked } from '../ask/question';
import { mayLeaveOpen } from './explore';
import { solve } from './solve';
import type { Universe } from './universe';

/** Beyond this, finding out what follows from what takes longer than it helps. */
const MOST_ANSWERS = 40;

/** The answers that do not follow from the others: who asks for `/api/*` need not be told that it is not `/assets/*`. */
export function withoutImplied(universe: Universe, asked: readonly Asked[]): readonly Asked[] {
  if (asked.length > MOST_ANSWERS) return asked;
  const kept = new Set(asked);
  // What is denied goes first: people say what something is.
  for (const one of [...asked.filter(({ answer }) => answer === 'no'), ...asked.filter(({ answer }) => answer === 'yes')]) {
    const same = [...kept].filter((other) => other !== one && partOf(other) === partOf(one));
    const otherwise: readonly Asked['answer'][] = mayLeaveOpen(one.question) ? ['yes', 'no', 'open'] : ['yes', 'no'];
    const others = otherwise.filter((answer) => answer !== one.answer);
    if (others.every((answer) => solve(universe, [...same, { ...one, answer }]) === 'none')) kept.delete(one);
  }
  return asked.filter((one) => kept.has(one));
}

/** Parts of a request are independent of each other. */
function partOf({ question }: Asked): string {
  return question.on === 'header' ? `header ${question.name}` : question.on;
}
