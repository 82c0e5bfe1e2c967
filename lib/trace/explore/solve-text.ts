import type { Token } from '@/lib/facts/match/wildcards';

import type { TextSource } from '../ask/question';
import { answerTo, type TestAnswer, type TextTest, tokensOf } from '../ask/text-test';
import { acceptsFrom } from '../text/automaton';
import type { Characters } from '../text/characters';
import { findText, type FoundText, type TextDemand } from '../text/find-text';
import { literalAutomaton } from '../text/pattern-automaton';
import { demandsOf } from './demands';
import type { TextSearch } from './text-search';

/** What was asked of a text, and the answer that is wanted. */
export interface TextWish {
  test: TextTest;
  answer: TestAnswer;
  source: TextSource;
}

/** Which texts there are, and those to try before searching. */
export interface TextSpace {
  legal: Characters;
  preferred: string;
  usual: readonly string[];
  /** Demands of the space itself. */
  always: readonly TextDemand[];
}

/** A text that answers as wished; what people would write comes first. */
export function solveText(
  wishes: readonly TextWish[],
  space: TextSpace,
  allowed: (text: string) => boolean,
  search: TextSearch = findText,
): FoundText {
  const inSpace = (text: string): boolean =>
    space.always.every(({ automaton, accepted }) => acceptsFrom(automaton, automaton.start, text) === accepted);
  // What must match comes first: a text seldom does by chance.
  const wanted = wishes.filter(({ answer }) => answer !== 'no');
  const unwanted = wishes.filter(({ answer }) => answer === 'no');
  const suits = (text: string): boolean =>
    wanted.every((wish) => meets(text, wish)) && unwanted.every((wish) => meets(text, wish)) && allowed(text) && inSpace(text);
  const guess = [...space.usual, ...wanted.flatMap(typicalTexts)].find(suits);
  if (guess !== undefined) return { text: guess };
  const demands: TextDemand[] = [];
  // Most of what a text must not match it does not match anyway, and each demand widens the search: they are made where one fails.
  let awaited = wishes;
  let broken = wanted;
  // Something is wished that no automaton stands for: whether the rest excludes itself can still be told.
  let unmade = false;
  for (let tries = 0; tries < MOST_TAKEN;) {
    for (const { test, answer, source } of broken) {
      const own = demandsOf(test, answer, source);
      if (own === null) unmade = true;
      else demands.push(...own);
    }
    awaited = awaited.filter((wish) => !broken.includes(wish));
    const found = search([...demands, ...space.always], space.legal, space.preferred);
    if (typeof found === 'string') return found;
    if (unmade) return 'gave-up';
    broken = awaited.filter((wish) => !meets(found.text, wish));
    if (broken.length > 0) continue;
    if (suits(found.text)) return found;
    demands.push({ automaton: literalAutomaton(found.text), accepted: false, before: '', after: '' });
    tries += 1;
  }
  return 'gave-up';
}

/** Texts that are found and not allowed, before the search is given up. */
const MOST_TAKEN = 50;

/** Whether a text answers as wished. */
export function meets(text: string, { test, answer, source }: TextWish): boolean {
  return answerTo(test, `${source.before}${text}${source.after}`) === answer;
}

/** All the texts that can answer as wished, where these are named one by one; null where others may. */
export function onlyTexts(wish: TextWish): string[] | null {
  const { test, answer } = wish;
  return answer === 'yes' && namesWholeTexts(test) ? typicalTexts(wish) : null;
}

function namesWholeTexts(test: TextTest): boolean {
  switch (test.kind) {
    case 'patterns':
      return test.expressions.length === 0 && tokensOf(test).every((tokens) => tokens.every(({ kind }) => kind === 'text'));
    case 'certificate':
      return !test.names.some((name) => name.startsWith('*.'));
    case 'exactly':
      return true;
    case 'pairs':
      return false;
  }
}

/** What people would write for the patterns that are to match. */
function typicalTexts({ test, answer, source: { before, after } }: TextWish): string[] {
  if (answer !== 'yes') return [];
  const texts =
    test.kind === 'patterns'
      ? tokensOf(test).map(typicalText)
      : test.kind === 'certificate'
        ? test.names.map((name) => name.replace(/^\*\./, 'x.'))
        : test.kind === 'exactly'
          ? test.texts
          : [];
  return texts.flatMap((text) =>
    text.startsWith(before) && text.endsWith(after) ? [text.slice(before.length, text.length - after.length)] : [],
  );
}

/** `/api/*` is `/api/`, `/*.png` is `/x.png`, `*.example.com` is `x.example.com`. */
function typicalText(tokens: readonly Token[]): string {
  return tokens
    .map((token, at) => (token.kind === 'text' ? token.character : token.kind === 'many' && at === tokens.length - 1 ? '' : 'x'))
    .join('');
}
