import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { Inventory } from '@/lib/inventory/inventory';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import { changedAt, placesIn } from '@/lib/testing/changed-at';
import { gap } from '@/lib/testing/gap';
import { distribution, listener, loadBalancer, loadBalancerArn, origin, rule, targetGroup } from '@/lib/testing/sample-parts';
import { someAccount, someAction, someCondition } from '@/lib/testing/some-account';

import { parseRequest } from './parse-request';
import { traceRequest } from './trace-request';
import type { Trace } from './trace-types';

// Changes of an account of which one knows, without the engine, what they do to its traces.

const someRequest = fc
  .record({
    scheme: fc.constantFrom('https', 'https', 'http'),
    host: fc.constantFrom('a.example.com', 'b.example.com', 'origin.example.com'),
    path: fc.constantFrom('/', '/a', '/a/b', '/ab', '/b?v=1'),
    method: fc.constantFrom('GET', 'POST', 'PUT'),
    header: fc.constantFrom([], [{ name: 'X-Test', value: 'one' }]),
    grpc: fc.boolean(),
  })
  .map(({ scheme, host, path, method, header, grpc }) =>
    parseRequest({ method, url: `${scheme}://${host}${path}`, grpc, websocket: false, headers: header }),
  );
const someRequests = fc.array(someRequest, { minLength: 6, maxLength: 6 });
const both = fc.tuple(someAccount, someRequests);
const RUNS = { numRuns: 40 };

function tracesOf(inventory: Inventory, requests: Parameters<typeof traceRequest>[1][]): Trace[] {
  const chain = linkChain(inventory);
  return requests.map((request) => traceRequest(chain, request));
}

/** What happened, without the words for it. */
function fate({ outcome, route, hops, follows }: Trace): unknown {
  const { status, reason, certainty, by, at } = outcome;
  const spoken = hops.map(({ kind, from, to }) => [kind, from.id, to.id]);
  return { status, reason, certainty, by, at: at.id, route, spoken, follows: follows.map((next) => next.outcome.reason) };
}

/** A copy with other listeners. */
function withListeners(inventory: Inventory, change: (listener: Listener) => Listener): Inventory {
  const loadBalancers = inventory.loadBalancers.map((one) =>
    '$unknown' in one.listeners ? one : { ...one, listeners: one.listeners.map(change) },
  );
  return { ...inventory, loadBalancers };
}

function withRules(inventory: Inventory, change: (rules: ListenerRule[]) => ListenerRule[]): Inventory {
  return withListeners(inventory, (one) => ('$unknown' in one.rules ? one : { ...one, rules: change(one.rules) }));
}

describe('what no request reaches changes no trace', () => {
  it('a rule behind one that takes all its requests', () => {
    fc.assert(
      fc.property(both, someCondition, someAction, ([account, requests], more, does) => {
        const changed = withRules(account, (rules) => {
          const earlier = rules.find(({ priority }) => priority !== null);
          if (earlier === undefined || '$unknown' in earlier.conditions) return rules;
          return [...rules.slice(0, -1), rule(50, [does], [...earlier.conditions, more]), ...rules.slice(-1)];
        });
        expect(tracesOf(changed, requests)).toEqual(tracesOf(account, requests));
      }),
      RUNS,
    );
  });

  it('any rule behind one without conditions', () => {
    fc.assert(
      fc.property(both, fc.array(someCondition, { maxLength: 2 }), someAction, ([account, requests], conditions, does) => {
        const all = rule(40, [does], [{ field: 'path-pattern', values: ['*'], regexValues: [] }]);
        const taken = withRules(account, (rules) => [...rules, all]);
        const changed = withRules(taken, (rules) => [
          ...rules,
          rule(41, [{ type: 'fixed-response', statusCode: 503, contentType: null }], conditions),
        ]);
        expect(tracesOf(changed, requests)).toEqual(tracesOf(taken, requests));
      }),
      RUNS,
    );
  });

  it('a listener on a port that nobody connects to', () => {
    fc.assert(
      fc.property(both, someAction, ([account, requests], does) => {
        const loadBalancers = account.loadBalancers.map((one) =>
          '$unknown' in one.listeners
            ? one
            : { ...one, listeners: [...one.listeners, listener({ port: 8443, rules: [rule(null, [does])] })] },
        );
        expect(tracesOf({ ...account, loadBalancers }, requests)).toEqual(tracesOf(account, requests));
      }),
      RUNS,
    );
  });

  it('another distribution, load balancer and target group', () => {
    fc.assert(
      fc.property(both, someAction, ([account, requests], does) => {
        const other = listener({
          arn: `${loadBalancerArn('other').replace(':loadbalancer/', ':listener/')}/443`,
          loadBalancerArn: loadBalancerArn('other'),
        });
        const changed = {
          ...account,
          distributions: [
            distribution({
              id: 'E9OTHER',
              domainName: 'd9.cloudfront.net',
              aliases: ['other.example.org'],
              origins: [origin({ domainName: 'o.example.org' })],
            }),
            ...account.distributions,
          ],
          loadBalancers: [
            loadBalancer({ name: 'other', listeners: [{ ...other, rules: [rule(null, [does])] }] }),
            ...account.loadBalancers,
          ],
          targetGroups: [targetGroup({ name: 'other', loadBalancerArns: [loadBalancerArn('other')] }), ...account.targetGroups],
        };
        expect(tracesOf(changed, requests).map(fate)).toEqual(tracesOf(account, requests).map(fate));
      }),
      RUNS,
    );
  });
});

describe('what AWS does not order, and what things are called, changes no trace', () => {
  it('the order of lists', () => {
    const shuffle = <T>(list: readonly T[], seed: number): T[] =>
      list
        .map((item, at) => ({ item, key: ((at + 1) * (seed * 2 + 1) * 7919) % 104_729 }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    fc.assert(
      fc.property(both, fc.nat(1000), ([account, requests], seed) => {
        const lists = Object.entries(account).map(([name, value]) => [name, Array.isArray(value) ? shuffle<unknown>(value, seed) : value]);
        const shuffled = withRules(Inventory.parse(Object.fromEntries(lists)), (rules) => shuffle(rules, seed));
        const changed: Inventory = {
          ...shuffled,
          loadBalancers: shuffled.loadBalancers.map((one) =>
            '$unknown' in one.listeners ? one : { ...one, listeners: shuffle(one.listeners, seed) },
          ),
          securityGroups: shuffled.securityGroups.map((one) =>
            '$unknown' in one.rules ? one : { ...one, rules: shuffle(one.rules, seed) },
          ),
        };
        expect(tracesOf(changed, requests).map(fate)).toEqual(tracesOf(account, requests).map(fate));
      }),
      RUNS,
    );
  });

  it('ids and ARNs', () => {
    const names: readonly (readonly [string, string])[] = [
      ['111122223333', '999988887777'],
      ['E1EXAMPLE', 'E7RENAMED'],
      ['sg-alb', 'sg-renamed'],
      ['vpc-1', 'vpc-77'],
      ['targetgroup/h2/', 'targetgroup/renamed/'],
    ];
    const renamed = (text: string): string => names.reduce((made, [from, to]) => made.replaceAll(from, to), text);
    fc.assert(
      fc.property(both, ([account, requests]) => {
        const changed = Inventory.parse(JSON.parse(renamed(JSON.stringify(account))));
        const before: unknown = JSON.parse(renamed(JSON.stringify(tracesOf(account, requests).map(fate))));
        expect(tracesOf(changed, requests).map(fate)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('weights by their ratio', () => {
    fc.assert(
      fc.property(both, fc.tuple(fc.nat(3), fc.nat(3)), fc.integer({ min: 2, max: 200 }), ([account, requests], weights, factor) => {
        const sharing = (times: number) =>
          withRules(account, (rules) =>
            rules.map((one) => {
              const targetGroups = weights.map((weight, at) => ({
                arn: targetGroup({ name: at === 0 ? 'web' : 'h2' }).arn,
                weight: weight * times,
              }));
              return one.priority === null
                ? { ...one, actions: [{ type: 'forward' as const, targetGroups, stickinessEnabled: false }] }
                : one;
            }),
          );
        expect(tracesOf(sharing(factor), requests).map(fate)).toEqual(tracesOf(sharing(1), requests).map(fate));
      }),
      RUNS,
    );
  });
});

// But for DNS: a distribution is taken to get the requests for its alternate names where records were not read.
describe('knowing less', () => {
  /** What a trace without a fact may say: the same, or that it depends. */
  function expectNoOther(after: Trace, before: Trace, what: string): void {
    const { outcome } = after;
    if (outcome.certainty === 'depends') return;
    expect(before.outcome.certainty, what).toBe('certain');
    expect([outcome.status, outcome.reason], what).toEqual([before.outcome.status, before.outcome.reason]);
  }

  it('never turns one certain outcome into another: facts that were not read', () => {
    fc.assert(
      fc.property(both, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), ([account, requests], picks) => {
        let changed: Inventory = { ...account, gaps: [gap({ kind: 'tags', resource: 'nothing that matters' })] };
        const taken: string[] = [];
        for (const pick of picks) {
          const places = placesIn(changed).filter(([list]) => list !== 'hostedZones');
          const place = places[pick % places.length]!;
          const without = changedAt(changed, place, () => ({ $unknown: 'g' }));
          if (!Inventory.safeParse(without).success) continue;
          changed = without;
          taken.push(place.join('.'));
        }
        const before = tracesOf(account, requests);
        for (const [at, after] of tracesOf(changed, requests).entries()) expectNoOther(after, before[at]!, taken.join(', '));
      }),
      { numRuns: 100 },
    );
  });

  it('never turns one certain outcome into another: listings that were denied', () => {
    const LISTS = [
      ['distribution', 'distributions'],
      ['load-balancer', 'loadBalancers'],
      ['target-group', 'targetGroups'],
      ['certificate', 'certificates'],
      ['security-group', 'securityGroups'],
      ['prefix-list', 'prefixLists'],
      ['subnet', 'subnets'],
      ['route-table', 'routeTables'],
      ['task', 'tasks'],
    ] as const;
    fc.assert(
      fc.property(both, fc.subarray([...LISTS], { minLength: 1, maxLength: 3 }), ([account, requests], denied) => {
        const emptied = Object.fromEntries(denied.map(([, list]) => [list, []]));
        const gaps = denied.map(([kind], at) => gap({ id: `g${at}`, kind, region: kind === 'distribution' ? 'global' : 'eu-west-1' }));
        const before = tracesOf(account, requests);
        const changed: Inventory = { ...account, ...emptied, gaps };
        for (const [at, after] of tracesOf(changed, requests).entries()) expectNoOther(after, before[at]!, denied.join(', '));
      }),
      { numRuns: 100 },
    );
  });
});

it('ends, says who answers, and follows ten redirects at most', () => {
  fc.assert(
    fc.property(both, ([account, requests]) => {
      for (const { outcome, follows } of tracesOf(account, requests)) {
        expect(follows.length).toBeLessThanOrEqual(10);
        expect(outcome.certainty === 'depends' || outcome.reason !== 'undetermined').toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
