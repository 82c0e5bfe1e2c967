import { acceptsFrom, type Automaton, run, step } from './automaton';
import { type Characters, codesOf, hasCharacter } from './characters';

/** What a text must be, or must not be. `before` and `after` stand round the text when the automaton sees it. */
export interface TextDemand {
  automaton: Automaton;
  accepted: boolean;
  before: string;
  after: string;
}

/** `gave-up`: whether there is one could not be found out within bounds. */
export type FoundText = { text: string } | 'none' | 'gave-up';

/** States that the search may look at; paths and hosts that people configure need a few hundred. */
const MOST_STATES = 20_000;
const LONGEST = 200;

/**
 * The shortest text of legal characters that meets every demand; `none` when there is none. Breadth first over the product of the
 * demands' automata, so an answer within the bounds is exact. `preferred` characters are tried first.
 */
export function findText(demands: readonly TextDemand[], legal: Characters, preferred: string): FoundText {
  const begun = demands.map((demand) => ({ ...demand, states: run(demand.automaton, demand.automaton.start, demand.before) }));
  if (begun.some(({ accepted, states }) => accepted && states.length === 0)) return 'none';
  // A text that can no longer match what it must not match has met that demand for good.
  const live = begun.filter(({ accepted, states }) => accepted || states.length > 0);
  const alphabet = alphabetOf(live, legal, preferred);
  let ahead: Place[] = [{ text: '', states: live.map(({ states }) => states) }];
  const seen = new Set<string>([keyOf(ahead[0])]);
  for (let length = 0; ahead.length > 0; length += 1) {
    const met = ahead.find((place) => isMet(live, place));
    if (met !== undefined) return { text: met.text };
    if (length === LONGEST) return 'gave-up';
    const next: Place[] = [];
    for (const place of ahead) {
      for (const code of alphabet) {
        const further = advance(live, place, code);
        if (further === null || seen.has(keyOf(further))) continue;
        seen.add(keyOf(further));
        next.push(further);
      }
      if (seen.size > MOST_STATES) return 'gave-up';
    }
    ahead = next;
  }
  return 'none';
}

interface Place {
  text: string;
  /** Of every demand's automaton. */
  states: readonly (readonly number[])[];
}

function keyOf(place: Place | undefined): string {
  return place === undefined ? '' : place.states.map((states) => states.join(',')).join(';');
}

function isMet(demands: readonly TextDemand[], { states }: Place): boolean {
  return demands.every(({ automaton, accepted, after }, index) => acceptsFrom(automaton, states[index] ?? [], after) === accepted);
}

/** Null where what must match no longer can. */
function advance(demands: readonly TextDemand[], { text, states }: Place, code: number): Place | null {
  const next: (readonly number[])[] = [];
  for (const [index, { automaton, accepted }] of demands.entries()) {
    const reached = step(automaton, states[index] ?? [], code);
    if (accepted && reached.length === 0) return null;
    next.push(reached);
  }
  return { text: text + String.fromCharCode(code), states: next };
}

/** One legal character for every class of them that no automaton tells apart. */
function alphabetOf(demands: readonly TextDemand[], legal: Characters, preferred: string): number[] {
  const borders = new Set<number>();
  for (const { automaton } of demands) {
    for (const { on } of automaton.moves.flat()) {
      for (const [first, last] of on) borders.add(first).add(last + 1);
    }
  }
  const candidates = [...codesOf(preferred), ...legal.flatMap(([first, last]) => range(first, last))];
  const told = new Set<number>();
  const sorted = [...borders].sort((a, b) => a - b);
  return candidates.filter((code) => {
    const kind = classOf(sorted, code);
    if (told.has(kind) || !hasCharacter(legal, code)) return false;
    told.add(kind);
    return true;
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The number of borders at or below a code: codes between the same borders are alike. */
function classOf(borders: readonly number[], code: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}
