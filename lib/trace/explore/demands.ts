import { oncePer } from '@/lib/collections/once-per';

import { anyAutomaton, type Automaton } from '../text/automaton';
import { anyMatch, wholeMatch } from '../text/expression-automaton';
import type { TextDemand } from '../text/find-text';
import { certificateNameAutomaton, literalAutomaton, patternAutomaton } from '../text/pattern-automaton';
import type { TextSource } from '../ask/question';
import { type TestAnswer, type TextTest, tokensOf } from '../ask/text-test';

/** What a text must be like for a test to answer so; null where that cannot be put into automata. */
export function demandsOf(test: TextTest, answer: TestAnswer, source: TextSource): TextDemand[] | null {
  const automata = automataOf(test);
  if (automata === null) return null;
  const { yes, maybe } = automata;
  const demand = (automaton: Automaton, accepted: boolean): TextDemand => ({ automaton, accepted, ...source });
  if (answer === 'yes') return [demand(yes, true)];
  return answer === 'no' ? [demand(maybe, false)] : [demand(yes, false), demand(maybe, true)];
}

interface Automata {
  /** Texts that are answered yes. */
  yes: Automaton;
  /** Texts that are not answered no. */
  maybe: Automaton;
}

const automataOf = oncePer((test: TextTest): Automata | null => {
  switch (test.kind) {
    case 'patterns': {
      const patterns = tokensOf(test).map(patternAutomaton);
      const whole = test.expressions.map(wholeMatch);
      const part = test.expressions.map(anyMatch);
      if (whole.includes(null) || part.includes(null)) return null;
      return { yes: anyAutomaton([...patterns, ...whole].filter(isMade)), maybe: anyAutomaton([...patterns, ...part].filter(isMade)) };
    }
    case 'certificate':
      return both(test.names.map((name) => certificateNameAutomaton(name.toLowerCase())));
    case 'exactly':
      return both(test.texts.map(literalAutomaton));
    case 'pairs':
      return null;
  }
});

function isMade(automaton: Automaton | null): automaton is Automaton {
  return automaton !== null;
}

function both(automata: readonly Automaton[]): Automata {
  const any = anyAutomaton(automata);
  return { yes: any, maybe: any };
}
