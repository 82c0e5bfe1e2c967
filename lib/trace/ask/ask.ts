import { inAddressRange, isEveryAddress } from '../match/address-range';
import { type Family, familyOf } from '../network/family';
import type { DependsOn } from '../trace-types';
import type { Walk } from '../walk/walk';
import type { Asked, Question, TextPart, TextSource } from './question';
import { answerTo, type TestAnswer, type TextTest } from './text-test';

/** An answer, or what hides it. */
export type TextAnswer = TestAnswer | { hidden: DependsOn };

/** Asks about a text of the request as it stands now. */
export function askText(walk: Walk, part: TextPart, test: TextTest): TextAnswer {
  const text = walk.now[part];
  if (!text.known) return { hidden: text.because };
  const answer = answerTo(test, text.value);
  const source = walk.now.sources[part];
  if (source === 'opaque') note(walk, null);
  else if (source !== null) note(walk, { question: textQuestion(part, source, test), answer });
  return answer;
}

function textQuestion(part: TextPart, source: TextSource, test: TextTest): Question {
  if (part === 'host') return { on: 'host', source, test };
  return part === 'path' ? { on: 'path', source, test } : { on: 'query', source, test };
}

/** Whether the request's method is one of these. */
export function askMethod(walk: Walk, among: readonly string[]): boolean {
  const answer = among.includes(walk.request.method);
  if (!walk.context.methodGiven) note(walk, { question: { on: 'method', among }, answer: answer ? 'yes' : 'no' });
  return answer;
}

/** Whether the viewer's address is in one of the ranges; open where nobody said what it is. */
export function askSource(walk: Walk, ranges: readonly string[]): TestAnswer {
  const { sourceIp } = walk.request;
  const covers = (family: Family): boolean => ranges.some((range) => familyOf(range) === family && isEveryAddress(range));
  if (walk.now.peer.families.every(covers)) return 'yes';
  const answer = sourceIp === null ? 'open' : ranges.some((range) => inAddressRange(sourceIp, range)) ? 'yes' : 'no';
  note(walk, { question: { on: 'source', ranges }, answer });
  return answer;
}

/** Writes a question about the viewer's request down, where somebody keeps a notebook. Null: one that nobody can trace back. */
export function note({ context: { notebook } }: Walk, asked: Asked | null): void {
  if (notebook === null) return;
  if (asked === null) notebook.blind = true;
  else notebook.asked.push(asked);
}
