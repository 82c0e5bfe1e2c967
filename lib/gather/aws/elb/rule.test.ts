import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';

import type { Loose } from '../answers/loose';
import { concealWith } from '../secrets/fingerprint';
import { headerVault } from '../secrets/header-vault';
import { concealRule, inEvaluationOrder, toRule } from './rule';

const conceal = concealWith(new Uint8Array([7]));
const missing = () => ({ $unknown: 'gap' });

function converted(rule: Loose<Rule>) {
  const open = toRule({ RuleArn: 'arn:rule', Priority: '5', Conditions: [], Actions: [], ...rule }, missing);
  if (open === null) throw new Error('not converted');
  return concealRule(open, { vault: headerVault(conceal), conceal, complete: true });
}

describe('conditions', () => {
  it.each<[string, NonNullable<Loose<Rule>['Conditions']>[number], object]>([
    ['the outer values of old', { Field: 'path-pattern', Values: ['/a*'] }, { field: 'path-pattern', values: ['/a*'], regexValues: [] }],
    [
      'their own configuration',
      { Field: 'host-header', HostHeaderConfig: { Values: ['b', 'a'] } },
      { field: 'host-header', values: ['a', 'b'] },
    ],
    ['regular expressions', { Field: 'path-pattern', PathPatternConfig: { RegexValues: ['^/x'] } }, { values: [], regexValues: ['^/x'] }],
    [
      'a method',
      { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['GET'] } },
      { field: 'http-request-method', values: ['GET'] },
    ],
    ['sources', { Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0/8'] } }, { field: 'source-ip', values: ['10.0.0.0/8'] }],
    [
      'a query',
      { Field: 'query-string', QueryStringConfig: { Values: [{ Value: 'v' }] } },
      { field: 'query-string', values: [{ key: null, value: 'v' }] },
    ],
    [
      'a standard header',
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'Accept', Values: ['a/b'] } },
      { field: 'http-header', values: ['a/b'] },
    ],
    ['a kind of the future', { Field: 'moon-phase' }, { field: 'other', name: 'moon-phase' }],
  ])('take %s', (_, condition, expected) => {
    expect(converted({ Conditions: [condition] }).conditions).toMatchObject([expected]);
  });

  it('hold no value of a header of one’s own', () => {
    const rule = converted({
      Conditions: [{ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Token', Values: ['open sesame'] } }],
    });
    expect(JSON.stringify(rule)).not.toContain('sesame');
    expect(rule.conditions).toMatchObject([{ field: 'http-header', name: 'X-Token', values: [{ secret: true, matches: [] }] }]);
  });

  it('are unknown when they are missing, except for the default rule', () => {
    expect(converted({ Conditions: undefined }).conditions).toEqual({ $unknown: 'gap' });
    expect(converted({ Conditions: undefined, IsDefault: true })).toMatchObject({ priority: null, conditions: [] });
  });
});

describe('actions', () => {
  it.each<[string, NonNullable<Loose<Rule>['Actions']>[number], object]>([
    [
      'one group',
      { Type: 'forward', TargetGroupArn: 'arn:tg' },
      { type: 'forward', targetGroups: [{ arn: 'arn:tg', weight: 1 }], stickinessEnabled: false },
    ],
    [
      'weighted groups',
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: 'b', Weight: 0 },
            { TargetGroupArn: 'a', Weight: 9 },
          ],
        },
      },
      {
        targetGroups: [
          { arn: 'a', weight: 9 },
          { arn: 'b', weight: 0 },
        ],
      },
    ],
    ['a forward to nothing', { Type: 'forward' }, { targetGroups: [{ arn: { $unknown: 'gap' }, weight: { $unknown: 'gap' } }] }],
    [
      'a redirect that keeps the rest',
      { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', StatusCode: 'HTTP_301' } },
      { protocol: 'HTTPS', host: '#{host}', path: '/#{path}', statusCode: 301 },
    ],
    [
      'a fixed response',
      { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503', MessageBody: 'secret' } },
      { type: 'fixed-response', statusCode: 503, contentType: null },
    ],
    [
      'a sign-in',
      { Type: 'authenticate-oidc', AuthenticateOidcConfig: { Issuer: 'https://i', ClientSecret: 'secret' } },
      { type: 'authenticate-oidc', issuer: 'https://i', onUnauthenticatedRequest: 'authenticate' },
    ],
  ])('take %s', (_, action, expected) => {
    const { actions } = converted({ Actions: [action] });
    expect(actions).toMatchObject([expected]);
    expect(JSON.stringify(actions)).not.toContain('secret');
  });

  it('stand in AWS’s order', () => {
    const { actions } = converted({
      Actions: [
        { Type: 'forward', TargetGroupArn: 'a', Order: 2 },
        { Type: 'authenticate-oidc', Order: 1 },
      ],
    });
    expect(actions).toMatchObject([{ type: 'authenticate-oidc' }, { type: 'forward' }]);
  });
});

it('rules are evaluated by number, the default last', () => {
  const rules = [
    { priority: null, arn: 'd' },
    { priority: 10, arn: 'c' },
    { priority: 9, arn: 'b' },
    { priority: 9, arn: 'a' },
  ];
  expect(inEvaluationOrder(rules).map(({ arn }) => arn)).toEqual(['a', 'b', 'c', 'd']);
});
