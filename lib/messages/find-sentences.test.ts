import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import { bearsSecret } from '@/lib/testing/locked-chain';
import { forwardTo, listener, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import type { Door, DoorStop } from '@/lib/trace/bypass/door';
import { groupCells } from '@/lib/trace/explore/group-cells';
import { findRequests } from '@/lib/trace/find-requests';

import { translatorFor } from './catalogue';
import { doorSentence, goalSentence, groupTraits, stopSentence, unreachedSentence } from './find-sentences';

const en = translatorFor('en');
const ja = translatorFor('ja');

/** What is said of the pages that get 464 from the load balancer where a rule with these conditions leads to a group that refuses them. */
function traits(conditions: readonly RuleCondition[], t = en, before: readonly RuleCondition[] = []): Record<string, string> {
  const parts: Partial<Inventory> = {
    loadBalancers: [
      loadBalancer({
        listeners: [
          listener({
            rules: [
              ...(before.length === 0 ? [] : [rule(1, [forwardTo('web')], [...before])]),
              rule(2, [forwardTo('h2')], [...conditions]),
              rule(null, [forwardTo('web')]),
            ],
          }),
        ],
      }),
    ],
    targetGroups: [targetGroup(), targetGroup({ name: 'h2', protocolVersion: 'HTTP2' })],
  };
  const chain = linkChain(smallAccount(parts));
  const found = findRequests(
    chain,
    { kind: 'status', status: 464 },
    chain.entries.filter(({ kind }) => kind === 'load-balancer'),
  );
  const [first] = groupCells(found.cells).filter(({ kinds }) => kinds.includes('http1.1'));
  return Object.fromEntries(groupTraits(t, first!).map(({ label, text }) => [label, text]));
}

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });

describe('groupTraits', () => {
  it.each<[what: string, conditions: RuleCondition[], said: Record<string, string>]>([
    ['paths', [path('/a/*', '/b/*')], { Path: '/a/* or /b/*', Method: 'any' }],
    ['paths that both match', [path('/a/*'), path('*.png')], { Path: '/a/* and *.png' }],
    ['a regular expression', [{ field: 'path-pattern', values: [], regexValues: ['^/a[0-9]+$'] }], { Path: '/^/a[0-9]+$/' }],
    ['a header', [{ field: 'http-header', name: 'X-Canary', values: ['yes', 'on'], regexValues: [] }], { 'Header x-canary': 'yes or on' }],
    [
      'a query',
      [
        {
          field: 'query-string',
          values: [
            { key: 'v', value: '2' },
            { key: null, value: 'beta' },
          ],
        },
      ],
      { Query: 'v=2 or beta' },
    ],
    ['an address', [{ field: 'source-ip', values: ['198.51.100.0/24'] }], { Sender: '198.51.100.0/24' }],
    ['methods', [{ field: 'http-request-method', values: ['GET', 'HEAD'] }], { Method: 'GET and HEAD' }],
  ])('%s', (_, conditions, said) => {
    expect(traits(conditions)).toMatchObject({ Requests: expect.stringContaining('Page over HTTP/1.1'), ...said });
  });

  it('says what was taken before', () => {
    expect(traits([path('/a/*')], en, [path('/a/b*')])).toMatchObject({ Path: '/a/*, but not /a/b*' });
    expect(traits([path('/a/*')], ja, [path('/a/b*')])).toMatchObject({ パス: '/a/* (/a/b* を除く)' });
    expect(traits([path('*')], en, [{ field: 'http-request-method', values: ['POST'] }])).toMatchObject({ Method: 'any but POST' });
  });

  it('never tells a secret', () => {
    expect(traits([bearsSecret({ wildcard: true })])).toMatchObject({
      'Header x-origin-verify': 'any, where it cannot be told whether a secret value matches',
    });
  });
});

describe('goalSentence', () => {
  it.each([
    [0, 'No request gets 464.', '464 になるリクエストはありません。'],
    [1, 'Requests that get 464: 1 group', '464 になるリクエスト: 1 グループ'],
    [3, 'Requests that get 464: 3 groups', '464 になるリクエスト: 3 グループ'],
  ])('%i', (count, english, japanese) => {
    const goal = { kind: 'status', status: 464 } as const;
    expect([en, ja].map((t) => goalSentence(t, goal, count))).toEqual([english, japanese]);
  });
});

describe('doors', () => {
  const door: Door = {
    ...{ id: 'd', kind: 'internet', at: { kind: 'load-balancer', id: 'arn', name: 'web' }, port: 443, verdict: 'shut', example: null },
    ...{ trace: null, shutBy: [], dependsOn: [], ranges: [], secretHeaders: [], evidence: [] },
  };
  it.each<[Partial<Door>, string]>([
    [{}, 'From the internet to web, port 443'],
    [{ port: null }, 'From the internet to web'],
    [{ kind: 'foreign-distribution' }, 'Through somebody else’s distribution to web, port 443'],
    [{ kind: 'task-address', port: 8080 }, 'Straight to a public address of the tasks of web, port 8080'],
  ])('%j', (changed, sentence) => {
    expect(doorSentence(en, { ...door, ...changed })).toBe(sentence);
    expect(doorSentence(ja, { ...door, ...changed })).toMatch(/web/);
  });

  it.each<[DoorStop, string]>([
    [{ kind: 'network', evidence: [] }, 'The network lets nobody through.'],
    [{ kind: 'outcome', outcome: { reason: 'listener-fixed-response', status: 403, params: {}, evidence: [] } }, '403: '],
  ])('%j', (stop, sentence) => {
    expect(stopSentence(en, stop)).toMatch(sentence);
  });
});

it('says what is not reached, and why', () => {
  const at = { kind: 'load-balancer', id: 'arn', name: 'web' } as const;
  expect(unreachedSentence(en, { kind: 'rule', at, name: '443 10', why: 'shadowed', evidence: [] })).toEqual({
    what: 'Rule 443 10',
    why: 'Others before it take every request that it matches.',
  });
});
