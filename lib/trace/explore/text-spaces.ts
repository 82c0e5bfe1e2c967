import { PATH_SYNTAX, patternTokens } from '@/lib/facts/match/wildcards';

import { charactersOf, united } from '../text/characters';
import type { TextDemand } from '../text/find-text';
import { patternAutomaton } from '../text/pattern-automaton';
import type { TextSpace } from './solve-text';

const LOWER = [97, 122] as const;
const UPPER = [65, 90] as const;
const DIGITS = [48, 57] as const;

function never(pattern: string): TextDemand {
  return { automaton: patternAutomaton(patternTokens(pattern, PATH_SYNTAX)), accepted: false, before: '', after: '' };
}

function always(pattern: string): TextDemand {
  return { ...never(pattern), accepted: true };
}

/** Paths in normal form, so that nothing hangs on how they are normalised. */
export const PATHS: TextSpace = {
  legal: united([LOWER, UPPER, DIGITS, ...charactersOf("-._~/:@!$&'()*+,;=")]),
  preferred: 'x/',
  usual: ['/', '/x'],
  always: [always('/*'), ...['*//*', '*/./*', '*/../*', '*/.', '*/..'].map(never)],
};

/** Host names, in lower case. */
export const HOSTS: TextSpace = {
  legal: united([LOWER, DIGITS, ...charactersOf('-.')]),
  preferred: 'x.',
  usual: [],
  always: ['.*', '*.', '*..*'].map(never),
};

/** Values of headers; compared without case, so they are in lower case. */
export const VALUES: TextSpace = {
  legal: united([
    [33, 64],
    [91, 126],
  ]),
  preferred: 'x1',
  usual: ['x'],
  always: [],
};

/** One pair of a query: `key=value`. */
export const PAIRS: TextSpace = {
  legal: united([LOWER, DIGITS, ...charactersOf("-._~/:@!$'()*,;=")]),
  preferred: 'x=',
  usual: [],
  always: [always('?*')],
};
