import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import {
  behavior,
  certificate,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  origin,
  plainListener,
  rule,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { walkerOf } from '../find-requests';
import type { RequestHeader, TraceRequest } from '../request';
import { traceThrough } from '../trace-request';
import type { Trace } from '../trace-types';
import { answersAlike } from './answers-alike';
import { explore } from './explore';
import { universesOf } from './universes';

const HOSTS = ['a.example.com', 'b.example.com', 'origin.example.com'];
const PATHS = ['/', '/a', '/a/', '/a/b', '/b', '/ab'];
const METHODS = ['GET', 'POST', 'PATCH'];
const HEADERS: RequestHeader[][] = [[], [{ name: 'x-test', value: 'one' }], [{ name: 'x-test', value: 'two' }]];
const QUERIES = ['', 'v=1', 'v=2'];

const patterns = fc.constantFrom('/', '/a', '/a*', '/a/*', '*', '/?', '*b', '/b*');
const hosts = fc.constantFrom('a.example.com', '*.example.com', 'origin.*', '?.example.com');
const none = fc.constant<string[]>([]);
const condition: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({
    field: fc.constant('path-pattern' as const),
    values: fc.array<string>(patterns, { minLength: 1, maxLength: 2 }),
    regexValues: none,
  }),
  fc.record({
    field: fc.constant('host-header' as const),
    values: fc.array<string>(hosts, { minLength: 1, maxLength: 2 }),
    regexValues: none,
  }),
  fc.record({ field: fc.constant('http-request-method' as const), values: fc.subarray(['GET', 'POST', 'PUT'], { minLength: 1 }) }),
  fc.record({
    field: fc.constant('http-header' as const),
    name: fc.constant('X-Test'),
    values: fc.array(fc.constantFrom('one', 't*', '*'), { minLength: 1, maxLength: 2 }),
    regexValues: none,
  }),
  fc.record({
    field: fc.constant('query-string' as const),
    values: fc.array(fc.record({ key: fc.constantFrom('v', null), value: fc.constantFrom('1', '*') }), { minLength: 1, maxLength: 2 }),
  }),
);
const toHttps: Action = {
  type: 'redirect',
  protocol: 'HTTPS',
  port: '443',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
};
const deeper: Action = { ...toHttps, protocol: '#{protocol}', port: '#{port}', path: '/a/#{path}', statusCode: 302 };
const action: fc.Arbitrary<Action> = fc.constantFrom<Action>(
  forwardTo('web'),
  forwardTo('h2'),
  forwardTo('grpc'),
  { type: 'fixed-response', statusCode: 404, contentType: null },
  toHttps,
  deeper,
);
const rules: fc.Arbitrary<ListenerRule[]> = fc
  .tuple(fc.array(fc.tuple(fc.array(condition, { minLength: 1, maxLength: 2 }), action), { maxLength: 4 }), action)
  .map(([own, last]) => [...own.map(([conditions, does], at) => rule(at + 1, [does], conditions)), rule(null, [last])]);

const behaviors: fc.Arbitrary<CacheBehavior[]> = fc.array(
  fc
    .record({
      pathPattern: patterns,
      viewerProtocolPolicy: fc.constantFrom('allow-all', 'https-only', 'redirect-to-https'),
      allowedMethods: fc.constantFrom<string[]>(['GET', 'HEAD'], ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
      originRequestPolicyId: fc.constantFrom(null, 'b689b0a8-53d0-40ab-baf2-68738e2966ac', '216adef6-5c7f-47e4-b989-5492eafa07d3'),
      grpcEnabled: fc.boolean(),
    })
    .map((changed) => behavior(changed)),
  { maxLength: 2 },
);

const inventory: fc.Arbitrary<Inventory> = fc
  .record({
    secure: rules,
    plain: rules,
    behaviors,
    originPath: fc.constantFrom('', '/a'),
    root: fc.constantFrom('', 'b'),
    protocolPolicy: fc.constantFrom('https-only', 'http-only', 'match-viewer'),
    policy: fc.constantFrom(null, '216adef6-5c7f-47e4-b989-5492eafa07d3'),
  })
  .map(({ secure, plain, behaviors: own, originPath, root, protocolPolicy, policy }) =>
    smallAccount({
      distributions: [
        distribution({
          aliases: ['a.example.com', '*.example.com'],
          cacheBehaviors: own,
          defaultCacheBehavior: behavior({ viewerProtocolPolicy: 'allow-all', originRequestPolicyId: policy }),
          defaultRootObject: root,
          origins: [origin({ originPath }, { protocolPolicy })],
        }),
      ],
      loadBalancers: [loadBalancer({ listeners: [listener({ rules: secure }), plainListener({ rules: plain })] })],
      targetGroups: [
        targetGroup(),
        targetGroup({ name: 'h2', protocolVersion: 'HTTP2' }),
        targetGroup({ name: 'grpc', protocolVersion: 'GRPC' }),
      ],
      certificates: [certificate('origin', ['origin.example.com', 'a.example.com'])],
    }),
  );

/** What two requests of one cell must have in common. */
function fate({ outcome, route, leaves, follows }: Trace): string {
  // A POST that becomes a GET goes one turn more round a loop.
  const last = outcome.reason === 'redirect-loop' ? null : follows.at(-1)?.outcome.reason;
  return JSON.stringify([outcome.status, outcome.reason, outcome.certainty, route, leaves === null, last]);
}

/** Every request of a small universe. */
function* requests(base: TraceRequest, names: readonly string[]): Generator<TraceRequest> {
  const methods = base.framing === null ? METHODS : [base.method];
  for (const host of names)
    for (const path of PATHS)
      for (const method of methods)
        for (const query of QUERIES)
          for (const headers of HEADERS) yield { ...base, host, path, method, query, headers: [...base.headers, ...headers] };
}

describe('explore', () => {
  it('agrees with walking every request of a small universe: each is in one cell, and fares as its cell does', () => {
    fc.assert(
      fc.property(inventory, (account) => {
        const chain = linkChain(account);
        for (const entry of chain.entries) {
          const names = entry.kind === 'distribution' ? HOSTS.slice(0, 2) : HOSTS.slice(2);
          for (const universe of universesOf(chain, entry).filter(({ hosts: space }) => space.wildcards !== null)) {
            const { cells, complete } = explore(universe, walkerOf(chain, universe));
            expect(complete).toBe(true);
            for (const request of requests(universe.base, names)) {
              const own = cells.filter(({ where }) => answersAlike(request, where));
              expect(own.length).toBe(1);
              expect(fate(own[0]!.trace)).toBe(fate(traceThrough(chain, entry, request, { detailed: false })));
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
