import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';

import { matchesWildcards, PATH_SYNTAX, patternTokens } from '@/lib/facts/match/wildcards';

import { certificateCovers } from '../match/patterns';
import { acceptsFrom, type Automaton } from './automaton';
import { ANY } from './characters';
import { anyMatch, wholeMatch } from './expression-automaton';
import { findText, type TextDemand } from './find-text';
import { certificateNameAutomaton, patternAutomaton } from './pattern-automaton';

const pattern = (text: string): Automaton => patternAutomaton(patternTokens(text, PATH_SYNTAX));
const accepts = (automaton: Automaton | null, text: string): boolean => automaton !== null && acceptsFrom(automaton, automaton.start, text);
const must = (text: string): TextDemand => ({ automaton: pattern(text), accepted: true, before: '', after: '' });
const mustNot = (text: string): TextDemand => ({ automaton: pattern(text), accepted: false, before: '', after: '' });
const LEGAL = [
  [45, 57],
  [95, 95],
  [97, 122],
] as const;
const found = (...demands: TextDemand[]) => findText(demands, LEGAL, 'x');

describe('findText', () => {
  it.each<[what: string, demands: TextDemand[], found: ReturnType<typeof findText>]>([
    ['nothing demanded', [], { text: '' }],
    ['a literal', [must('/a')], { text: '/a' }],
    ['a star for nothing', [must('/a*')], { text: '/a' }],
    ['two patterns', [must('/a*'), must('*b')], { text: '/ab' }],
    ['two patterns that exclude each other', [must('/a*'), must('/b*')], 'none'],
    ['not one of them', [must('/a*'), mustNot('/a')], { text: '/ax' }],
    ['none of several', [must('/a?'), mustNot('/ax'), mustNot('/ay')], { text: '/a-' }],
    ['a pattern inside another', [must('/api/v1/*'), mustNot('/api/*')], 'none'],
    ['only exclusions', [mustNot(''), mustNot('x')], { text: '-' }],
    ['everything excluded', [mustNot('*')], 'none'],
    ['with text before', [{ ...must('/prod/a'), before: '/prod' }], { text: '/a' }],
    ['with text before that cannot match', [{ ...must('/a*'), before: '/prod' }], 'none'],
    ['with text behind', [{ ...must('/a/end'), after: '/end' }], { text: '/a' }],
    ['with text before that can never match what is excluded', [{ ...mustNot('/b*'), before: '/a' }], { text: '' }],
  ])('%s', (_, demands, expected) => {
    expect(found(...demands)).toEqual(expected);
  });

  it('gives up where a text would be longer than any that people type', () => {
    expect(found(must('?'.repeat(300)))).toBe('gave-up');
  });

  it('finds a text exactly where one exists, on small alphabets', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?');
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const all = words('abx', 5);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 3 }), (yes, no) => {
        const meets = (word: string): boolean =>
          yes.every((one) => matchesWildcards(one, word, PATH_SYNTAX)) && no.every((one) => !matchesWildcards(one, word, PATH_SYNTAX));
        const answer = findText(
          [...yes.map(must), ...no.map(mustNot)],
          [
            [97, 98],
            [120, 120],
          ],
          'x',
        );
        if (typeof answer === 'object') expect(meets(answer.text)).toBe(true);
        else expect([answer, all.filter(meets)]).toEqual(['none', []]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a certificate’s name', () => {
  it.each(['www.example.com', '*.example.com', '*.com'])('%s covers what a browser accepts', (name) => {
    for (const host of ['www.example.com', 'a.www.example.com', 'example.com', '.example.com', 'x.com', 'com'])
      expect([host, accepts(certificateNameAutomaton(name), host)]).toEqual([host, certificateCovers(name, host)]);
  });
});

describe('regular expressions', () => {
  const EXPRESSIONS = [
    'abc',
    'a.c',
    'a*',
    'a+b?',
    '(ab|cd)+',
    '(?:a|b)c',
    '[a-c]x',
    '[^a]b',
    'a{2}',
    'a{1,3}b',
    'a{2,}',
    '\\d+',
    '\\w\\W',
    'a\\.b',
    'a|b',
    '(a|b)*c',
    'x[.-]y',
    '[\\d_]+',
    '^ab$',
    '^ab',
    'ab$',
    'a\\$',
    'A',
    '',
    '()',
    '(a|)b',
    '[]a]',
    'a??',
    '[a\\-z]',
    '.*',
  ];
  const TEXTS = [...words('abcx.', 3), '12', 'a_', '_9', 'a-b', 'a$', 'A', 'aB', 'x-y', 'x.y', ']', '-', 'abcabc', 'ccdab', 'a{2}'];

  it.each(EXPRESSIONS)('%s means what RE2 makes of it', (expression) => {
    const [exact, loose] = [RE2JS.compile(expression), RE2JS.compile(expression, RE2JS.CASE_INSENSITIVE)];
    for (const text of TEXTS) {
      expect([text, accepts(wholeMatch(expression), text)]).toEqual([text, exact.matches(text)]);
      expect([text, accepts(anyMatch(expression), text)]).toEqual([text, loose.matcher(text).find()]);
    }
  });

  it.each([
    '(?i)a',
    '\\ba',
    'a^b',
    '[[:alpha:]]',
    '\\pL',
    '(?P<n>a)',
    '(a',
    'a)',
    '[a',
    'a**',
    '*a',
    'a{3,1}',
    'a{999}',
    '\\1',
    'a\\',
    '^a|b',
    '{2}',
  ])('%s is left alone', (expression) => {
    expect([wholeMatch(expression), anyMatch(expression)]).toEqual([null, null]);
  });

  it('is left alone where it would be too large', () => {
    expect(wholeMatch('(a{60}){60}')).toBeNull();
  });

  it('can be demanded like a pattern', () => {
    const demand = (expression: string, accepted: boolean): TextDemand[] =>
      [wholeMatch(expression)].flatMap((automaton) => (automaton === null ? [] : [{ automaton, accepted, before: '', after: '' }]));
    expect(findText([...demand('/v[0-9]+/.*', true), mustNot('/v0*')], ANY, 'x1')).toEqual({ text: '/v1/' });
  });
});

function words(alphabet: string, longest: number): string[] {
  let level = [''];
  const all = [''];
  for (let length = 1; length <= longest; length += 1) {
    level = level.flatMap((word) => alphabet.split('').map((character) => word + character));
    all.push(...level);
  }
  return all;
}
