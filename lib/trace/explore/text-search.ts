import type { Chain } from '@/lib/chain/chain';
import { oncePer } from '@/lib/collections/once-per';

import type { Automaton } from '../text/automaton';
import type { Characters } from '../text/characters';
import { findText, type FoundText, type TextDemand } from '../text/find-text';

/** Searches for a text that meets demands, as `findText` does. */
export type TextSearch = typeof findText;

/**
 * The search of a chain, which looks for the same text once only: the rules of a listener are set against each other for every kind of
 * request, under all names.
 */
export const searchOf = oncePer((_chain: Chain): TextSearch => rememberingSearch());

/** Answers that one search remembers. A listener with a hundred rules asks for some thousands. */
const MOST_REMEMBERED = 100_000;

/** By all that an answer hangs on, so that what is remembered stays true. */
function rememberingSearch(): TextSearch {
  const answers = new Map<string, FoundText>();
  const numberOf = numbers(({ start, moves, accepts }: Automaton) => JSON.stringify([start, moves, [...accepts]]));
  const legalNumber = numbers((legal: Characters) => legal.join());
  const keyOf = ({ automaton, accepted, before, after }: TextDemand): string =>
    `${numberOf(automaton)}${accepted ? '+' : '-'}${before === '' && after === '' ? '' : JSON.stringify([before, after])}`;
  return (demands, legal, preferred) => {
    const key = `${demands.map(keyOf).join()} ${legalNumber(legal)} ${preferred}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = findText(demands, legal, preferred);
    if (answers.size < MOST_REMEMBERED) answers.set(key, found);
    return found;
  };
}

/** Numbers things, those that are alike with one number. */
function numbers<T extends object>(contentOf: (thing: T) => string): (thing: T) => number {
  const byContent = new Map<string, number>();
  const byIdentity = new WeakMap<T, number>();
  return (thing) => {
    const known = byIdentity.get(thing);
    if (known !== undefined) return known;
    const content = contentOf(thing);
    const number = byContent.get(content) ?? byContent.size;
    byContent.set(content, number);
    byIdentity.set(thing, number);
    return number;
  };
}
