import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { behavior, distribution, forwardTo, listener, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { findRequests, type Goal } from './find-requests';

const withHttp2 = (rules: ReturnType<typeof rule>[]): Partial<Inventory> => ({
  loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })],
  targetGroups: [targetGroup(), targetGroup({ name: 'h2', protocolVersion: 'HTTP2' })],
});
const api = rule(1, [forwardTo('h2')], [{ field: 'path-pattern', values: ['/api/*'], regexValues: [] }]);
const admin = rule(2, [forwardTo('web')], [{ field: 'host-header', values: ['admin.*'], regexValues: [] }]);
const rest = rule(null, [forwardTo('web')]);

function find(parts: Partial<Inventory>, goal: Goal) {
  const chain = linkChain(smallAccount(parts));
  const edge = chain.entries.filter(({ kind }) => kind === 'distribution');
  return findRequests(chain, goal, edge);
}

const shown = ({ cells }: ReturnType<typeof find>): string[] => [
  ...new Set(cells.map(({ request, kind, certainty }) => `${kind} ${request.host}${request.path} ${certainty}`)),
];

describe('findRequests', () => {
  it('says which requests get 464: those to the rule whose target group refuses what CloudFront speaks', () => {
    const found = find(withHttp2([api, rest]), { kind: 'status', status: 464 });
    expect(found.complete).toBe(true);
    const names = ['www.example.com', 'd111111abcdef8.cloudfront.net'];
    expect(new Set(found.cells.map(({ request }) => request.path))).toEqual(new Set(['/api/']));
    for (const { request } of found.cells) expect(names).toContain(request.host);
    expect(new Set(found.cells.map(({ kind }) => kind))).toEqual(new Set(['http3', 'http2', 'http1.1', 'websocket']));
  });

  it('finds nothing where no request meets the goal, and is sure of it', () => {
    expect(find(withHttp2([rest]), { kind: 'status', status: 464 })).toEqual({ cells: [], complete: true });
  });

  it('tells what reaches a service, by name or by id', () => {
    const found = find({}, { kind: 'reaches', component: 'web' });
    expect(shown(found)).toContain('http2 www.example.com/ all');
    expect(find({}, { kind: 'reaches', component: 'nobody' }).cells).toEqual([]);
  });

  it('finds by reason', () => {
    const parts = { distributions: [distribution({ defaultCacheBehavior: behavior({ allowedMethods: ['GET', 'HEAD'] }) })] };
    const found = find(parts, { kind: 'reason', reason: 'method-not-allowed' });
    expect(new Set(found.cells.map(({ request }) => request.method))).toEqual(new Set(['POST']));
    expect(new Set(found.cells.map(({ kind }) => kind))).toEqual(new Set(['http3', 'http2', 'http1.1', 'grpc']));
  });

  it('tells those that may meet it from those that do', () => {
    const weighted = rule(null, [
      { ...forwardTo('web', 'h2'), type: 'forward', stickinessEnabled: false, targetGroups: targetsOf(['web', 'h2']) },
    ]);
    const found = find(withHttp2([weighted]), { kind: 'status', status: 464 });
    expect(new Set(found.cells.map(({ certainty }) => certainty))).toEqual(new Set(['some']));
  });

  it('looks at a host condition by the name that the load balancer is called by', () => {
    expect(shown(find(withHttp2([admin, rest]), { kind: 'reaches', component: 'web' })).length).toBeGreaterThan(0);
  });
});

function targetsOf(names: string[]) {
  return names.map((name) => ({ arn: targetGroup({ name }).arn, weight: 1 }));
}
