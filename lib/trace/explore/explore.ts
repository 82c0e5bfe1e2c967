import type { Asked, Notebook, Question } from '../ask/question';
import type { TestAnswer } from '../ask/text-test';
import type { TraceRequest } from '../request';
import { findText } from '../text/find-text';
import type { Trace } from '../trace-types';
import { sentByEveryClient } from '../walk/passing-request';
import { solve } from './solve';
import type { TextSearch } from './text-search';
import type { Universe } from './universe';

/** All requests of a universe that are treated alike, one of them, and what happens to it and so to all. */
export interface Cell {
  universe: Universe;
  /** What the requests have in common: what was asked about them on their way, and what they answered. */
  where: readonly Asked[];
  request: TraceRequest;
  trace: Trace;
}

export interface Exploration {
  cells: readonly Cell[];
  /** False where some requests may be in no cell: the bound was reached, or something was asked that cannot be answered backwards. */
  complete: boolean;
}

/** Walks a request, writing down what is asked about it. */
export type Walker = (request: TraceRequest, notebook: Notebook) => Trace;

/** Cells of one universe; a load balancer with a thousand rules has about as many. */
const MOST_CELLS = 4_000;

/**
 * Divides a universe into the cells that the chain itself makes: a request is walked, and for every answer that it gave on its way another
 * one is looked for that answers likewise up to there and then otherwise. Each way through the chain is walked once.
 */
export function explore(universe: Universe, walk: Walker, search: TextSearch = findText): Exploration {
  const cells: Cell[] = [];
  let complete = true;
  const keyOf = questionKeys();
  const ahead: (readonly Asked[])[] = [[]];
  for (let given = ahead.pop(); given !== undefined; given = ahead.pop()) {
    const solved = solve(universe, given, search);
    if (solved === 'none') continue;
    if (solved === 'gave-up' || cells.length === MOST_CELLS) {
      complete = false;
      if (solved === 'gave-up') continue;
      break;
    }
    const notebook: Notebook = { asked: [], blind: false };
    const trace = walk(solved.value, notebook);
    const asked = distinct(notebook.asked, keyOf);
    if (notebook.blind || !beginsWith(asked, given, keyOf)) complete = false;
    const mixed = asked.findIndex((one, at) => at >= given.length && leavesOpen(one));
    const known = mixed < 0 ? asked : asked.slice(0, mixed + 1);
    if (mixed < 0) cells.push({ universe, where: asked, request: solved.value, trace });
    // The last first: the cells come out in the order of the rules.
    for (let at = known.length - 1; at >= given.length; at -= 1) {
      const one = known[at];
      if (one === undefined) continue;
      for (const answer of otherAnswers(one)) ahead.push([...asked.slice(0, at), { ...one, answer }]);
    }
  }
  return { cells, complete };
}

type KeyOf = (question: Question) => string;

/** The first of each. */
function distinct(asked: readonly Asked[], keyOf: KeyOf): Asked[] {
  const seen = new Set<string>();
  return asked.filter(({ question }) => {
    const key = keyOf(question);
    return seen.has(key) ? false : seen.add(key);
  });
}

function beginsWith(asked: readonly Asked[], given: readonly Asked[], keyOf: KeyOf): boolean {
  return given.every((one, at) => {
    const found = asked[at];
    return found !== undefined && found.answer === one.answer && keyOf(found.question) === keyOf(one.question);
  });
}

/** Tells questions apart. What a rule asks is one object for all requests; what is asked of certificates is made anew each time. */
function questionKeys(): KeyOf {
  const numbers = new Map<object, number>();
  const numberOf = (test: object): string => {
    const known = numbers.get(test) ?? numbers.size;
    numbers.set(test, known);
    return String(known);
  };
  return (question) => {
    if (question.on === 'method') return `method ${question.among.join()}`;
    if (question.on === 'source') return `source ${question.ranges.join()}`;
    const { on, test } = question;
    if (on === 'header') return `header ${question.name} ${typeof test === 'string' ? test : numberOf(test)}`;
    const { before, after } = question.source;
    return `${on} ${before}|${after} ${test.kind === 'certificate' || test.kind === 'exactly' ? JSON.stringify(test) : numberOf(test)}`;
  };
}

/** An answer that is open because this request leaves it open; another one that says it is answered yes or no. */
function leavesOpen({ question, answer }: Asked): boolean {
  return answer === 'open' && (question.on === 'source' || (question.on === 'header' && sentByEveryClient(question.name)));
}

/** The answers that other requests may give. */
function otherAnswers({ question, answer }: Asked): TestAnswer[] {
  const all: readonly TestAnswer[] = mayLeaveOpen(question) ? ['yes', 'no', 'open'] : ['yes', 'no'];
  return all.filter((other) => other !== answer);
}

/** Regular expressions leave some texts open; and what matches a secret with wildcards nobody can say who does not know it. */
export function mayLeaveOpen(question: Question): boolean {
  if (question.on === 'header') {
    const { test } = question;
    if (test === 'present') return false;
    return [...test.values, ...test.expressions].some((pattern) =>
      typeof pattern === 'string' ? test.expressions.includes(pattern) : pattern.wildcard,
    );
  }
  return 'test' in question && question.test.kind === 'patterns' && question.test.expressions.length > 0;
}
