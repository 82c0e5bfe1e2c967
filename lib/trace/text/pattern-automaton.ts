import type { Token } from '@/lib/facts/match/wildcards';

import type { Automaton, Move } from './automaton';
import { ANY, charactersOf, complementOf } from './characters';

/** What a pattern with `*` and `?` matches, as an automaton: a state for every place between its tokens. */
export function patternAutomaton(tokens: readonly Token[]): Automaton {
  const moves = tokens.map((token, at): Move[] => {
    switch (token.kind) {
      case 'text':
        return reach(tokens, at + 1).map((to) => ({ on: charactersOf(token.character), to }));
      case 'one':
        return reach(tokens, at + 1).map((to) => ({ on: ANY, to }));
      case 'many':
        return reach(tokens, at).map((to) => ({ on: ANY, to }));
    }
  });
  return { start: reach(tokens, 0), moves: [...moves, []], accepts: new Set([tokens.length]) };
}

/** A place and those that are reached from it without a character: a `*` may stand for nothing. */
function reach(tokens: readonly Token[], at: number): number[] {
  const places = [at];
  for (let place = at; tokens[place]?.kind === 'many'; place += 1) places.push(place + 1);
  return places;
}

const LABEL = complementOf(charactersOf('.'));

/** What a name of a certificate covers: a leading `*` stands for one label (RFC 9525 §6.3). `name` is lower case. */
export function certificateNameAutomaton(name: string): Automaton {
  if (!name.startsWith('*.')) return literalAutomaton(name);
  const rest = patternAutomaton(literal(name.slice(1)));
  // State 0 has no character of the label yet, state 1 has some; the rest comes behind.
  const shifted = rest.moves.map((own) => own.map(({ on, to }) => ({ on, to: to + 1 })));
  const [first = [], ...others] = shifted;
  const label: Move = { on: LABEL, to: 1 };
  return {
    start: [0],
    moves: [[label], [label, ...first], ...others],
    accepts: new Set([...rest.accepts].map((state) => state + 1)),
  };
}

/** One text, to the letter. */
export function literalAutomaton(text: string): Automaton {
  return patternAutomaton(literal(text));
}

function literal(text: string): Token[] {
  return text.split('').map((character) => ({ kind: 'text', character }));
}
