import { type Characters, hasCharacter } from './characters';

/** One move: on any of these characters to that state. */
export interface Move {
  on: Characters;
  to: number;
}

/** A nondeterministic automaton without empty moves: what texts it accepts is what a pattern matches. */
export interface Automaton {
  /** States before the first character. */
  start: readonly number[];
  /** Moves of every state, by its number. */
  moves: readonly (readonly Move[])[];
  accepts: ReadonlySet<number>;
}

/** The states after one more character, sorted. Empty: no text that begins so is accepted. */
export function step({ moves }: Automaton, states: readonly number[], code: number): readonly number[] {
  const next = new Set<number>();
  for (const state of states) {
    for (const { on, to } of moves[state] ?? []) if (hasCharacter(on, code)) next.add(to);
  }
  return [...next].sort((a, b) => a - b);
}

/** The states after a whole text. */
export function run(automaton: Automaton, states: readonly number[], text: string): readonly number[] {
  let reached = states;
  for (let at = 0; at < text.length && reached.length > 0; at += 1) reached = step(automaton, reached, text.charCodeAt(at));
  return reached;
}

/** Whether one of the states accepts once `after` has been read too. */
export function acceptsFrom(automaton: Automaton, states: readonly number[], after: string): boolean {
  return run(automaton, states, after).some((state) => automaton.accepts.has(state));
}

/** Several automata as one that accepts what any of them does. */
export function anyAutomaton(automata: readonly Automaton[]): Automaton {
  const start: number[] = [];
  const moves: Move[][] = [];
  const accepts = new Set<number>();
  for (const automaton of automata) {
    const base = moves.length;
    start.push(...automaton.start.map((state) => state + base));
    moves.push(...automaton.moves.map((own) => own.map(({ on, to }) => ({ on, to: to + base }))));
    for (const state of automaton.accepts) accepts.add(state + base);
  }
  return { start, moves, accepts };
}
