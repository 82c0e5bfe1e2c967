import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import { changedAt, placesIn } from '@/lib/testing/changed-at';
import { gap } from '@/lib/testing/gap';
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
import { cloudFrontPrefixList, ingress, securityGroup } from '@/lib/testing/sample-network';
import { smallAccount } from '@/lib/testing/small-account';

import { parseRequest } from './parse-request';
import type { TraceRequest } from './request';
import { surveyChain } from './survey';
import { traceRequest } from './trace-request';
import type { Trace } from './trace-types';

const GAPS = { gaps: [gap({ kind: 'tags', resource: 'nothing that matters' })] };
const toHttps = {
  type: 'redirect',
  protocol: 'HTTPS',
  port: '443',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
} as const;
const secretHeader = {
  field: 'http-header' as const,
  name: 'x-origin-verify',
  values: [{ secret: true as const, fingerprint: 'f', short: false, wildcard: false, matches: [] }],
  regexValues: [],
};
const refuse = { type: 'fixed-response' as const, statusCode: 403, contentType: null };

/** Chains that differ in what decides about a request. */
const CHAINS: Readonly<Record<string, Inventory>> = {
  sound: smallAccount(GAPS),
  'HTTP/2 everywhere': smallAccount({ ...GAPS, targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] }),
  'gRPC service': smallAccount({
    ...GAPS,
    targetGroups: [targetGroup({ protocolVersion: 'GRPC' })],
    distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
  }),
  'secret header': smallAccount({
    ...GAPS,
    distributions: [
      distribution({
        origins: [origin({ customHeaders: [{ name: 'X-Origin-Verify', value: { secret: true, fingerprint: 'f', short: false } }] })],
      }),
    ],
    loadBalancers: [
      loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [secretHeader]), rule(null, [refuse])] })] }),
    ],
    securityGroups: [securityGroup({ rules: [ingress({ cidrIpv4: null, prefixListId: 'pl-4fa04526' })] })],
    prefixLists: [cloudFrontPrefixList()],
  }),
  'redirect loop': smallAccount({
    ...GAPS,
    distributions: [
      distribution({
        origins: [origin({}, { protocolPolicy: 'http-only' })],
        defaultCacheBehavior: behavior({ originRequestPolicyId: '216adef6-5c7f-47e4-b989-5492eafa07d3' }),
      }),
    ],
    loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: [rule(null, [toHttps])] })] })],
  }),
  'wrong certificate': smallAccount({ ...GAPS, certificates: [certificate('origin', ['www.example.com'])] }),
  paths: smallAccount({
    ...GAPS,
    distributions: [
      distribution({
        cacheBehaviors: [behavior({ pathPattern: '/api/*', viewerProtocolPolicy: 'https-only' })],
        defaultCacheBehavior: behavior({ viewerProtocolPolicy: 'allow-all' }),
      }),
    ],
    loadBalancers: [
      loadBalancer({
        listeners: [
          listener({
            rules: [
              rule(5, [forwardTo('api')], [{ field: 'path-pattern', values: ['/api/*'], regexValues: [] }]),
              rule(null, [forwardTo('web')]),
            ],
          }),
        ],
      }),
    ],
    targetGroups: [targetGroup(), targetGroup({ name: 'api', protocolVersion: 'GRPC' })],
  }),
};

const REQUESTS: readonly TraceRequest[] = [
  { url: 'https://www.example.com/' },
  { url: 'http://www.example.com/api/x' },
  { url: 'https://www.example.com/api/x', method: 'POST' },
  { url: 'https://www.example.com/', grpc: true },
  { url: 'https://www.example.com/', websocket: true },
  { url: 'https://origin.example.com/' },
].map(({ url, method = 'GET', grpc = false, websocket = false }) => parseRequest({ method, url, grpc, websocket, headers: [] }));

const endOf = ({ outcome }: Trace): string => `${String(outcome.status)} ${outcome.reason}`;
const traces = (inventory: Inventory): Trace[] => {
  const chain = linkChain(inventory);
  return REQUESTS.map((request) => traceRequest(chain, request));
};

describe.each(Object.entries(CHAINS))('taking facts away: %s', (_, inventory) => {
  const before = traces(inventory);
  const places = placesIn(inventory).filter((place) => Inventory.safeParse(changedAt(inventory, place, () => ({ $unknown: 'g' }))).success);

  it('has facts to take away', () => {
    expect(places.length).toBeGreaterThan(100);
  });

  it('never turns one certain outcome into another, and never makes certain what was not', () => {
    const flipped = places.flatMap((place) => {
      const after = traces(changedAt(inventory, place, () => ({ $unknown: 'g' })));
      return after.flatMap((trace, index) => {
        const same = endOf(trace) === endOf(before[index]!) && before[index]!.outcome.certainty === 'certain';
        return trace.outcome.certainty === 'certain' && !same ? [`${place.join('.')}: ${endOf(before[index]!)} → ${endOf(trace)}`] : [];
      });
    });
    expect(flipped).toEqual([]);
  }, 60_000);
});

describe.each(Object.entries(CHAINS))('adding what no request reaches: %s', (_, inventory) => {
  const never: RuleCondition = { field: 'http-request-method', values: ['NEVER'] };

  it('a rule that no request meets changes nothing', () => {
    const loadBalancers = inventory.loadBalancers.map((one) => ({
      ...one,
      listeners:
        '$unknown' in one.listeners
          ? one.listeners
          : one.listeners.map((each) => ({
              ...each,
              rules: '$unknown' in each.rules ? each.rules : [rule(2, [refuse], [never]), ...each.rules],
            })),
    }));
    expect(traces({ ...inventory, loadBalancers })).toEqual(traces(inventory));
  });

  it('a behaviour that no path matches changes nothing but the numbers of those behind it', () => {
    const distributions = inventory.distributions.map((one) => ({
      ...one,
      cacheBehaviors: '$unknown' in one.cacheBehaviors ? one.cacheBehaviors : [...one.cacheBehaviors, behavior({ pathPattern: '/never' })],
    }));
    expect(traces({ ...inventory, distributions }).map(endOf)).toEqual(traces(inventory).map(endOf));
  });
});

describe('whatever the inventory', () => {
  const strange: readonly (() => string | number | boolean | null | [] | { $unknown: string })[] = [
    () => ({ $unknown: 'g' }),
    () => null,
    () => [],
    () => '',
    () => 0,
    () => -1,
    () => true,
    () => '*',
    () => '[',
    () => '#{host}',
    () => 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef',
    () => '￿\u0000<script>',
  ];
  const all = Object.values(CHAINS);

  it('surveys it, and every request ends', () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat(strange.length - 1) });
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.array(change, { minLength: 1, maxLength: 6 }), (which, changes) => {
        let inventory = all[which]!;
        for (const { at, to } of changes) {
          const places = placesIn(inventory);
          const place = places[at % places.length]!;
          const changed = changedAt(inventory, place, strange[to]!);
          if (Inventory.safeParse(changed).success) inventory = changed;
        }
        const { requests, hops } = surveyChain(linkChain(inventory));
        for (const { trace } of requests) {
          expect(trace.follows.length).toBeLessThanOrEqual(10);
          expect(trace.outcome.certainty === 'depends' || trace.outcome.reason !== 'undetermined').toBe(true);
        }
        expect(new Set(hops.map(({ id }) => id)).size).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
