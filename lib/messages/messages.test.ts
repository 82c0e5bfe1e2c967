import { describe, expect, it } from 'vitest';

import { REASON_PARAMS } from '@/lib/facts/reason-params';
import { REASONS } from '@/lib/facts/reasons';
import { DECISION_PARAMS } from '@/lib/trace/decision-params';
import { DECISIONS } from '@/lib/trace/decisions';
import { PRICE_PARAMS } from '@/lib/edits/price';
import { STEP_PARAMS } from '@/lib/steps/step';
import { CAUSES } from '@/lib/explain/causes';
import { CONTRADICTIONS, HINTS, STATEMENTS } from '@/lib/explain/codes';
import { DEPENDS_ON_PARAMS } from '@/lib/trace/depends-on-params';

import { messagesOf, translatorFor } from './catalogue';
import { LOCALES } from './locale';

/** Every pattern of a catalogue by its path. */
function patterns(node: unknown, path = ''): [path: string, pattern: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => patterns(child, path === '' ? key : `${path}.${key}`));
}

/** Values for parameters; a number also stands where a sentence only shows it. */
const filled = (names: readonly string[]): Record<string, number> => Object.fromEntries(names.map((name, index) => [name, index + 2]));

describe.each(LOCALES)('what the engine gives is enough to say it: %s', (locale) => {
  const t = translatorFor(locale);

  it.each(REASONS)('reason %s', (reason) => {
    const { title, sentence, repair } = t.messages.reasons[reason];
    // Lists of outcomes show the title where no parameters are at hand.
    expect(t.say(title)).not.toBe('');
    expect(t.say(sentence, filled(REASON_PARAMS[reason]))).not.toMatch(/[{}]|undefined/);
    expect(t.say(repair, filled(REASON_PARAMS[reason]))).not.toMatch(/[{}]|undefined/);
  });

  it.each(DECISIONS)('decision %s', (decision) => {
    expect(t.say(t.messages.decisions[decision], filled(DECISION_PARAMS[decision]))).not.toMatch(/[{}]|undefined/);
  });

  it.each([
    ['prices', t.messages.whatIf.price, PRICE_PARAMS],
    ['steps', t.messages.whatIf.step, STEP_PARAMS],
  ])('%s', (_, sentences, params) => {
    for (const [code, names] of Object.entries<readonly string[]>(params)) {
      const pattern = new Map<string, string>(Object.entries(sentences)).get(code) ?? '';
      expect(t.say(pattern, filled(names)), code).not.toMatch(/^$|[{}]|undefined/);
    }
  });

  it.each([
    ['statements', t.messages.explain.statements, STATEMENTS],
    ['contradictions', t.messages.explain.contradictions, CONTRADICTIONS],
    ['hints', t.messages.explain.hints, HINTS],
    ['causes', t.messages.explain.causes, CAUSES],
  ])('explained: %s', (_, sentences, table) => {
    for (const [code, { params }] of Object.entries<{ params: readonly string[] }>(table)) {
      const pattern = new Map<string, string>(Object.entries(sentences)).get(code) ?? '';
      expect(t.say(pattern, filled(params)), code).not.toMatch(/^$|[{}]|undefined/);
    }
  });

  it('what outcomes hang on', () => {
    for (const [code, names] of Object.entries(DEPENDS_ON_PARAMS)) {
      const pattern = new Map<string, string>(Object.entries(t.messages.dependsOn)).get(code) ?? '';
      expect(t.say(pattern, filled(names)), code).not.toMatch(/^$|[{}]|undefined/);
    }
  });
});

describe('the sentence of the story', () => {
  const params = {
    loadBalancer: 'test-alb',
    targetGroup: 'test-tg',
    protocolVersion: 'HTTP2',
    accepts: 'HTTP/2',
    spoken: 'HTTP/1.1',
    arrival: 'cloudfront',
  };

  it('says what happens, in English', () => {
    const t = translatorFor('en');
    expect(t.say(t.messages.reasons['target-group-protocol-version'].sentence, params)).toBe(
      'CloudFront speaks HTTP/1.1 to its origin; target group test-tg accepts only HTTP/2. Every page request is answered 464.',
    );
  });

  it('says what happens, in Japanese', () => {
    const t = translatorFor('ja');
    expect(t.say(t.messages.reasons['target-group-protocol-version'].sentence, params)).toBe(
      'CloudFront はオリジンに HTTP/1.1 で通信しますが、ターゲットグループ test-tg が受け付けるのは HTTP/2 だけです。そのため、ページリクエストにはすべて 464 が返されます。',
    );
  });
});

describe('Japanese', () => {
  const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;
  /** Patterns of names only, which read the same in every language. */
  const NAMES_ONLY: ReadonlySet<string> = new Set([
    'diagram.nodeLine.protocol-version',
    'screen.overview.source.cloudformation',
    'trace.delivered.by.cloudfront',
    'whatIf.tools.cloudFormation',
  ]);

  it('has no sentence left in English', () => {
    const english = new Map(patterns(messagesOf('en')));
    const left = patterns(messagesOf('ja')).filter(([path, pattern]) => {
      const words = pattern.replace(/\{\w+\}/g, ' ').match(/[a-z]{3,}/g) ?? [];
      return !NAMES_ONLY.has(path) && !JAPANESE.test(pattern) && words.length > 1 && english.get(path) === pattern;
    });
    expect(left).toEqual([]);
  });

  it('has Japanese in every sentence of the engine', () => {
    const { reasons, decisions, dependsOn, facts } = messagesOf('ja');
    const without = patterns({ reasons, decisions, dependsOn, facts }).filter(([, pattern]) => pattern !== '' && !JAPANESE.test(pattern));
    expect(without).toEqual([]);
  });
});
