import { oncePer } from '@/lib/collections/once-per';
import { patternTokens, type Token, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';

import { answerToHeader, type HeaderPatterns } from '../ask/header-test';
import { hasPair, type QueryPair } from '../ask/query-pairs';
import type { Asked, HeaderTest, Question } from '../ask/question';
import { firstPublicAddress, inAddressRange } from '../match/address-range';
import type { RequestHeader } from '../request';
import { anyAutomaton, type Automaton } from '../text/automaton';
import type { TextDemand } from '../text/find-text';
import { patternAutomaton } from '../text/pattern-automaton';
import type { TextSearch } from './text-search';
import { PAIRS, VALUES } from './text-spaces';

/** A part of a request that answers as wished; `none` where nothing does, `gave-up` where that could not be found out. */
export type Solved<T> = { value: T } | 'none' | 'gave-up';

type About<On extends Question['on']> = Asked & { question: Extract<Question, { on: On }> };

/** The questions about one part. */
export function about<On extends Question['on']>(asked: readonly Asked[], on: On): About<On>[] {
  return asked.filter((one): one is About<On> => one.question.on === on);
}

/** Methods that people use. */
export const METHODS: readonly string[] = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/** Stands for every method that nobody names. */
export const OTHER_METHOD = 'OTHER';

/** A method; those that people use come first, then those that are asked about. */
export function solveMethod(asked: readonly About<'method'>[]): Solved<string> {
  const known = [...METHODS, ...asked.flatMap(({ question }) => question.among), OTHER_METHOD];
  const found = known.find((method) => asked.every(({ question, answer }) => question.among.includes(method) === (answer === 'yes')));
  return found === undefined ? 'none' : { value: found };
}

/** Addresses that are for examples (RFC 5737): they are in nobody's ranges. */
const EXAMPLES = ['203.0.113.7', '198.51.100.7', '192.0.2.7', '2001:db8::7'];

/** An address; null where nothing was asked about it. */
export function solveSource(asked: readonly About<'source'>[]): Solved<string | null> {
  if (asked.length === 0) return { value: null };
  const inside = asked.filter(({ answer }) => answer === 'yes').flatMap(({ question }) => question.ranges);
  const candidates = [
    ...inside.flatMap((range) => firstPublicAddress(range) ?? range.replace(/\/.*$/, '')),
    ...EXAMPLES,
    '8.8.8.8',
    '10.255.255.254',
  ];
  const found = candidates.find((address) =>
    asked.every(({ question, answer }) => question.ranges.some((range) => inAddressRange(address, range)) === (answer === 'yes')),
  );
  return found === undefined ? 'gave-up' : { value: found };
}

/** Headers, one for each that must be there. A header of which only refusals are wanted stays away, unless every client sends it. */
export function solveHeaders(
  asked: readonly About<'header'>[],
  everyClientSends: (name: string) => boolean,
  search: TextSearch,
): Solved<RequestHeader[]> {
  const headers: RequestHeader[] = [];
  for (const name of new Set(asked.map(({ question }) => question.name))) {
    const own = asked.filter(({ question }) => question.name === name);
    const mustBe = own.some(({ answer }) => answer !== 'no');
    if (!mustBe && !everyClientSends(name)) continue;
    const value = solveValue(own, search);
    if (typeof value === 'string') return value;
    headers.push({ name, value: value.value });
  }
  return { value: headers };
}

function solveValue(asked: readonly About<'header'>[], search: TextSearch): Solved<string> {
  const gives = (value: string, { question, answer }: About<'header'>): boolean => answerOfHeader(question.test, [value]) === answer;
  const wanted = asked.filter(({ answer }) => answer === 'yes');
  const others = asked.filter(({ answer }) => answer !== 'yes');
  const suits = (value: string): boolean => wanted.every((one) => gives(value, one)) && others.every((one) => gives(value, one));
  const guess = [...VALUES.usual, ...wanted.flatMap(({ question }) => typicalValues(question.test))].find(suits);
  if (guess !== undefined) return { value: guess };
  const musts = valueDemands(wanted);
  if (typeof musts === 'string') return musts;
  // Values that exclude each other do so whatever else is asked, and that is soon known.
  if (search(musts, VALUES.legal, VALUES.preferred) === 'none') return 'none';
  const rest = valueDemands(others);
  if (typeof rest === 'string') return rest;
  const found = search([...musts, ...rest], VALUES.legal, VALUES.preferred);
  return typeof found === 'string' ? found : { value: found.text };
}

function valueDemands(asked: readonly About<'header'>[]): TextDemand[] | 'none' | 'gave-up' {
  const demands: TextDemand[] = [];
  for (const { question, answer } of asked) {
    if (question.test === 'present') continue;
    const { values, expressions } = question.test;
    const open = openValues(question.test);
    // Nobody can write what was replaced by its fingerprint.
    if (answer === 'yes' && open.length === 0 && expressions.every((expression) => typeof expression !== 'string')) return 'none';
    if (expressions.length > 0 || open.length < values.length || answer === 'open') return 'gave-up';
    demands.push({ automaton: automatonOf(question.test), accepted: answer === 'yes', before: '', after: '' });
  }
  return demands;
}

/** Of the values that anybody can write; made once, since the same rules are set against each other in many ways. */
const automatonOf = oncePer((test: HeaderPatterns): Automaton =>
  anyAutomaton(openValues(test).map((value) => patternAutomaton(patternTokens(value, VALUE_SYNTAX)))),
);

function openValues({ values }: HeaderPatterns): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** What a header's values answer. */
export function answerOfHeader(test: HeaderTest, values: RequestHeader['value'][]) {
  if (test === 'present') return values.length > 0 ? 'yes' : 'no';
  return answerToHeader(test, values);
}

function typicalValues(test: HeaderTest): string[] {
  if (test === 'present') return [];
  return test.values.flatMap((value) => (typeof value === 'string' ? [typical(patternTokens(value, VALUE_SYNTAX))] : []));
}

function typical(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.character : token.kind === 'one' ? 'x' : '')).join('');
}

/** A query with a pair for every one that must be there, and none that must not. */
export function solveQuery(asked: readonly About<'query'>[], search: TextSearch): Solved<string> {
  const patterns = asked.flatMap(({ question: { test, source }, answer }) =>
    test.kind === 'pairs' && source.before === '' && source.after === '' ? [{ pairs: test.pairs, answer }] : [],
  );
  if (patterns.length < asked.length) return 'gave-up';
  const unwanted = patterns.filter(({ answer }) => answer === 'no').flatMap(({ pairs }) => pairs);
  const found: string[] = [];
  for (const { pairs } of patterns.filter(({ answer }) => answer === 'yes')) {
    if (found.length > 0 && hasPair(pairs, found.join('&'))) continue;
    const pair = solvePair(pairs, unwanted, search);
    if (typeof pair === 'string') return pair;
    found.push(pair.value);
  }
  return { value: found.join('&') };
}

function solvePair(wanted: readonly QueryPair[], unwanted: readonly QueryPair[], search: TextSearch): Solved<string> {
  const guess = wanted.map(typicalPair).find((pair) => hasPair(wanted, pair) && !hasPair(unwanted, pair));
  if (guess !== undefined) return { value: guess };
  const demands = [
    ...PAIRS.always,
    ...(wanted.length === 0 ? [] : [{ automaton: anyAutomaton(wanted.map(pairAutomaton)), accepted: true, before: '', after: '' }]),
    ...unwanted.map((pair) => ({ automaton: pairAutomaton(pair), accepted: false, before: '', after: '' })),
  ];
  const found = search(demands, PAIRS.legal, PAIRS.preferred);
  if (typeof found === 'string') return found;
  return hasPair(wanted, found.text) && !hasPair(unwanted, found.text) ? { value: found.text } : 'gave-up';
}

function typicalPair({ key, value }: QueryPair): string {
  const text = typical(patternTokens(value, VALUE_SYNTAX));
  return key === null ? text : `${typical(patternTokens(key, VALUE_SYNTAX))}=${text}`;
}

/** A pair as one text; a pattern without a key takes any key, or none. */
function pairAutomaton({ key, value }: QueryPair) {
  const own = patternTokens(value, VALUE_SYNTAX);
  const equals: Token = { kind: 'text', character: '=' };
  const many: Token = { kind: 'many' };
  return key === null
    ? anyAutomaton([patternAutomaton(own), patternAutomaton([many, equals, ...own])])
    : patternAutomaton([...patternTokens(key, VALUE_SYNTAX), equals, ...own]);
}
