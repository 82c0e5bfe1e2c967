import type { Automaton, Move } from './automaton';
import { ANY, type Characters } from './characters';
import { type Expression, parseExpression } from './expression';

/** States of one expression; more would make a search through them too slow. */
const MOST_STATES = 2_000;

/** What a regular expression matches as a whole, with case; null for an expression that cannot be read, or is too large. */
export function wholeMatch(expression: string): Automaton | null {
  const parsed = parseExpression(expression, { anyCase: false });
  return parsed === null ? null : positionAutomaton(parsed.tree);
}

/** What holds a match of a regular expression somewhere, without case; null as above. */
export function anyMatch(expression: string): Automaton | null {
  const parsed = parseExpression(expression, { anyCase: true });
  if (parsed === null) return null;
  const { tree, anchored } = parsed;
  const anything: Expression = { kind: 'repeat', part: { kind: 'set', characters: ANY }, least: 0, most: null };
  const parts = [...(anchored.start ? [] : [anything]), tree, ...(anchored.end ? [] : [anything])];
  return positionAutomaton({ kind: 'sequence', parts });
}

interface Positions {
  first: readonly number[];
  last: readonly number[];
  nullable: boolean;
}

interface Draft {
  sets: Characters[];
  follow: Set<number>[];
}

/** Glushkov's construction: a state for every set of characters in the expression, and one before the first. */
function positionAutomaton(tree: Expression): Automaton | null {
  const draft: Draft = { sets: [], follow: [] };
  const whole = place(draft, tree);
  if (whole === null) return null;
  const moveTo = (position: number): Move => ({ on: draft.sets[position] ?? [], to: position + 1 });
  const moves = [whole.first.map(moveTo), ...draft.follow.map((next) => [...next].map(moveTo))];
  const accepts = new Set([...whole.last.map((position) => position + 1), ...(whole.nullable ? [0] : [])]);
  return { start: [0], moves, accepts };
}

function place(draft: Draft, tree: Expression): Positions | null {
  switch (tree.kind) {
    case 'set': {
      if (draft.sets.length >= MOST_STATES) return null;
      const position = draft.sets.push(tree.characters) - 1;
      draft.follow.push(new Set());
      return { first: [position], last: [position], nullable: false };
    }
    case 'sequence':
      return placeSequence(draft, tree.parts);
    case 'choice': {
      const parts = tree.parts.map((part) => place(draft, part));
      return parts.reduce<Positions | null>(eitherOf, { first: [], last: [], nullable: false });
    }
    case 'repeat':
      return placeRepeat(draft, tree);
  }
}

function eitherOf(one: Positions | null, other: Positions | null): Positions | null {
  if (one === null || other === null) return null;
  return { first: [...one.first, ...other.first], last: [...one.last, ...other.last], nullable: one.nullable || other.nullable };
}

const EMPTY: Positions = { first: [], last: [], nullable: true };

function placeSequence(draft: Draft, parts: readonly Expression[]): Positions | null {
  let whole: Positions = EMPTY;
  for (const part of parts) {
    const next = place(draft, part);
    if (next === null) return null;
    whole = joined(draft, whole, next);
  }
  return whole;
}

function joined({ follow }: Draft, one: Positions, next: Positions): Positions {
  for (const position of one.last) for (const after of next.first) follow[position]?.add(after);
  return {
    first: one.nullable ? [...one.first, ...next.first] : one.first,
    last: next.nullable ? [...one.last, ...next.last] : next.last,
    nullable: one.nullable && next.nullable,
  };
}

/** Counted repetitions are written out: `a{2,}` is `aaa*`. */
function placeRepeat(draft: Draft, { part, least, most }: Extract<Expression, { kind: 'repeat' }>): Positions | null {
  const optional = most === null ? 1 : most - least;
  let whole: Positions = EMPTY;
  for (let count = 0; count < least + optional; count += 1) {
    const one = place(draft, part);
    if (one === null) return null;
    const turn = count < least ? one : { ...one, nullable: true };
    if (most === null && count >= least) for (const position of one.last) for (const again of one.first) draft.follow[position]?.add(again);
    whole = joined(draft, whole, turn);
  }
  return whole;
}
