import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import { behavior, distribution, forwardTo, listener, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { findRequests, type Goal } from '../find-requests';
import { answersAlike } from './answers-alike';
import { groupCells, type RequestGroup } from './group-cells';

const is464: Goal = { kind: 'status', status: 464 };

function groups(parts: Partial<Inventory>, goal: Goal, entryKind: 'distribution' | 'load-balancer' = 'distribution'): RequestGroup[] {
  const chain = linkChain(smallAccount(parts));
  return groupCells(
    findRequests(
      chain,
      goal,
      chain.entries.filter(({ kind }) => kind === entryKind),
    ).cells,
  );
}

const when = (field: 'path-pattern' | 'host-header', ...values: string[]): RuleCondition => ({ field, values, regexValues: [] });
const withRules = (...rules: ListenerRule[]): Partial<Inventory> => ({
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, rule(null, [forwardTo('web')])] })] })],
  targetGroups: [targetGroup(), targetGroup({ name: 'h2', protocolVersion: 'HTTP2' })],
});
const toH2 = (priority: number, ...conditions: RuleCondition[]): ListenerRule => rule(priority, [forwardTo('h2')], conditions);

const shown = ({ kinds, methods, hosts, where }: RequestGroup) => ({
  kinds: kinds.join(' '),
  methods: methods?.join(' ') ?? null,
  hosts: hosts.map(({ name }) => name),
  where: where.map(({ question, answer }) => `${question.on} ${answer} ${'test' in question ? JSON.stringify(question.test) : ''}`),
});
const path = (answer: string, ...patterns: string[]): unknown =>
  expect.stringMatching(new RegExp(`^path ${answer} .*${JSON.stringify(patterns).replace(/[/*[\]]/g, '\\$&')}`));
const names = ['www.example.com', 'd111111abcdef8.cloudfront.net'];
const pages = 'http3 http2 http1.1 websocket';

describe('groupCells', () => {
  it('is one group where kind, method and host do not matter', () => {
    const all = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] };
    expect(groups(all, is464).map(shown)).toEqual([
      { kinds: pages, methods: 'GET POST HEAD PUT DELETE PATCH OPTIONS', hosts: names, where: [] },
    ]);
  });

  it('says what a rule asks for, and not what follows from it', () => {
    const found = groups(
      withRules(rule(1, [forwardTo('web')], [when('path-pattern', '/img/*')]), toH2(2, when('path-pattern', '/api/*'))),
      is464,
    );
    expect(found.map((group) => shown(group).where)).toEqual([[path('yes', '/api/*')]]);
    expect(found[0]!.example.request.path).toBe('/api/');
  });

  it('says what does not belong to it where that matters', () => {
    const found = groups(
      withRules(rule(1, [forwardTo('web')], [when('path-pattern', '/api/x*')]), toH2(2, when('path-pattern', '/api/*'))),
      is464,
    );
    expect(found.map((group) => shown(group).where)).toEqual([[path('no', '/api/x*'), path('yes', '/api/*')]]);
  });

  it('leaves out a behavior of which both sides fare alike', () => {
    const parts = {
      targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })],
      distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/a/*' })] })],
    };
    expect(groups(parts, is464).map((group) => shown(group).where)).toEqual([[]]);
  });

  it('keeps apart what may be sent by other methods only', () => {
    const parts = { distributions: [distribution({ defaultCacheBehavior: behavior({ allowedMethods: ['GET', 'HEAD'] }) })] };
    const found = groups(parts, { kind: 'reason', reason: 'method-not-allowed' });
    expect(found.map((group) => shown(group).methods)).toEqual(['POST PUT DELETE PATCH OPTIONS OTHER']);
  });

  it('tells the names of a load balancer from any other name', () => {
    const found = groups({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] }, is464, 'load-balancer');
    expect(found.map(({ hosts }) => hosts.at(-1))).toEqual([{ name: null, where: [] }]);
    // gRPC calls under the other names get 464 too: from `web`, which speaks HTTP/1.1.
    const all = groups(withRules(toH2(1, when('host-header', 'a.example.org'))), is464, 'load-balancer');
    const one = all.filter(({ kinds }) => !kinds.includes('grpc'));
    expect(one.map(({ hosts }) => hosts.map(({ name, where }) => [name, where.length]))).toEqual([[[null, 1]]]);
  });

  it('has no request in a group that is in none of its cells', () => {
    const parts = withRules(
      rule(1, [forwardTo('web')], [when('path-pattern', '/a*', '/b*')]),
      toH2(2, when('path-pattern', '/c*'), when('host-header', 'www.*')),
      toH2(3, when('path-pattern', '/ca*')),
    );
    const chain = linkChain(smallAccount(parts));
    const { cells } = findRequests(chain, is464);
    for (const group of groupCells(cells)) {
      for (const cell of cells.filter(({ entry, kind }) => entry.id === group.entry.id && group.kinds.includes(kind))) {
        if (!answersAlike(cell.request, group.where) || !group.hosts.some(({ name }) => name === cell.request.host)) continue;
        expect(cell.leaf.outcome.status).toBe(464);
      }
    }
    expect(groupCells(cells).length).toBeLessThan(cells.length);
  });
});
