import fc from 'fast-check';

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
} from './sample-parts';
import { smallAccount } from './small-account';

const patterns = fc.constantFrom('/', '/a', '/a*', '/a/*', '*', '/?', '*b', '/b*');
const hosts = fc.constantFrom('a.example.com', '*.example.com', 'origin.*', '?.example.com');
const none = fc.constant<string[]>([]);
export const someCondition: fc.Arbitrary<RuleCondition> = fc.oneof(
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
export const someAction: fc.Arbitrary<Action> = fc.constantFrom<Action>(
  forwardTo('web'),
  forwardTo('h2'),
  forwardTo('grpc'),
  { type: 'fixed-response', statusCode: 404, contentType: null },
  toHttps,
  deeper,
);
const rules: fc.Arbitrary<ListenerRule[]> = fc
  .tuple(fc.array(fc.tuple(fc.array(someCondition, { minLength: 1, maxLength: 2 }), someAction), { maxLength: 4 }), someAction)
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

/** Accounts of one chain whose rules, behaviors and origin decide in many ways about requests, loops of redirects among them. */
export const someAccount: fc.Arbitrary<Inventory> = fc
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
