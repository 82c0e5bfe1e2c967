import { describe, expect, it } from 'vitest';

import type { TimeLimit } from '@/lib/trace/trace-types';

import { translatorFor } from './catalogue';
import { clashSentence, deliveredValue, limitSentence, shownSentence } from './trace-sentences';

const en = translatorFor('en');
const ja = translatorFor('ja');
const at = { kind: 'load-balancer', id: 'arn', name: 'web' } as const;
const limit = (changed: Partial<TimeLimit>): TimeLimit => ({
  ...{ at, code: 'load-balancer-idle', seconds: 60, status: 504, logged: 504, evidence: [] },
  ...changed,
});
const inBoth = (say: (t: typeof en) => string): string[] => [say(en), say(ja)];

describe('limitSentence', () => {
  const joined = (t: typeof en, changed: Partial<TimeLimit>): string => Object.values(limitSentence(t, limit(changed))).join(' · ');
  it.each<[Partial<TimeLimit>, string, string]>([
    [
      {},
      '60 s · Load balancer web, while nothing comes · 504 for the viewer, 504 in the load balancer’s log',
      '60 秒 · ロードバランサー web: 何も届かない接続 · ビューワーに 504、ロードバランサーのログには 504',
    ],
    [
      { code: 'origin-response', seconds: 30, attempts: 3, logged: 460 },
      '30 s · CloudFront, for each piece of the answer, 3 times · 504 for the viewer, 460 in the load balancer’s log',
      '30 秒 · CloudFront: 応答の各部分 (3 回まで試行) · ビューワーに 504、ロードバランサーのログには 460',
    ],
    [
      { code: 'origin-response', attempts: null, logged: null },
      '60 s · CloudFront, for each piece of the answer, an unknown number of times · 504 for the viewer',
      '60 秒 · CloudFront: 応答の各部分 (試行回数は不明) · ビューワーに 504',
    ],
    [
      { code: 'origin-websocket-idle', seconds: 600, status: null, logged: null },
      '600 s · CloudFront, on a WebSocket over which nothing comes · the connection ends',
      '600 秒 · CloudFront: 何も流れない WebSocket · 接続が閉じられます',
    ],
    [
      { seconds: null },
      'not read · Load balancer web, while nothing comes · 504 for the viewer, 504 in the load balancer’s log',
      '未取得 · ロードバランサー web: 何も届かない接続 · ビューワーに 504、ロードバランサーのログには 504',
    ],
  ])('%j', (changed, english, japanese) => {
    expect(inBoth((t) => joined(t, changed))).toEqual([english, japanese]);
  });
});

describe('clashSentence', () => {
  const target = { code: 'load-balancer-outlasts-target', sender: 60, evidence: [] } as const;
  it('tells a keep-alive that is known from one that is not', () => {
    expect(inBoth((t) => clashSentence(t, { ...target, closer: 5 }))).toEqual([
      expect.stringContaining('after 5 s'),
      expect.stringContaining('5 秒'),
    ]);
    expect(inBoth((t) => clashSentence(t, { ...target, closer: null }))).toEqual([
      expect.stringContaining('AWS does not know'),
      expect.stringContaining('AWS からは分かりません'),
    ]);
  });
  it('says what to set at CloudFront', () => {
    expect(clashSentence(en, { ...target, code: 'cloudfront-outlasts-load-balancer', sender: 75, closer: 60 })).toContain('less than 60 s');
  });
});

describe('shownSentence', () => {
  const shown = { status: 503, page: null, keptFor: 10, evidence: [] };
  it.each([
    ['kept', shown, 'CloudFront keeps the 503 for at least 10 s: viewers get it from the cache until then, also after a repair.'],
    [
      'a page that is kept',
      { ...shown, page: '/sorry', status: 200 },
      'CloudFront shows its page /sorry with status 200 instead, and keeps that for at least 10 s.',
    ],
    ['a page that is not', { ...shown, page: '/sorry', keptFor: 0 }, 'CloudFront shows its page /sorry with status 503 instead.'],
  ])('%s', (_, answer, sentence) => {
    expect(shownSentence(en, answer)).toBe(sentence);
  });
});

describe('deliveredValue', () => {
  it.each([
    ['text', 'https', 'https'],
    ['addresses', '{viewer}, {cloudfront}', '(viewer’s address), (CloudFront’s address)'],
    ['what nobody can foresee', null, '(different each time)'],
    ['a secret', { secret: true, fingerprint: 'f00d', short: false } as const, '(secret)'],
  ])('%s', (_, value, text) => {
    expect(deliveredValue(en, { name: 'X-A', value, by: 'viewer' })).toBe(text);
  });
});
