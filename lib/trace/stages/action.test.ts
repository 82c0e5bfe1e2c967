import { describe, expect, it } from 'vitest';

import type { Action, RedirectAction } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import {
  behavior,
  certificate,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  loadBalancerHost,
  origin,
  plainListener,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
const acting = (...actions: Action[]) => ({ loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(null, actions)] })] })] });
const redirect = (changed: Partial<RedirectAction> = {}): RedirectAction => ({
  type: 'redirect',
  protocol: '#{protocol}',
  port: '#{port}',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
  ...changed,
});

describe('fixed response', () => {
  it.each([200, 403, 503])('%i', (statusCode) => {
    expect(outcomeText(traceOf(acting({ type: 'fixed-response', statusCode, contentType: null })))).toBe(
      `${String(statusCode)} listener-fixed-response`,
    );
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions
describe('redirect', () => {
  const direct = (path: string) => ({ url: `https://${loadBalancerHost()}${path}` });

  it.each<[changed: Partial<RedirectAction>, path: string, location: string]>([
    [{ host: 'new.example.com' }, '/a?b=c', 'https://new.example.com/a?b=c'],
    [{ host: 'new.example.com', path: '/moved' }, '/a?b=c', 'https://new.example.com/moved?b=c'],
    [{ host: 'new.example.com', query: '' }, '/a?b=c', 'https://new.example.com/a'],
    [{ host: 'new.example.com', port: '8443' }, '/a', 'https://new.example.com:8443/a'],
    [{ host: 'new.#{host}', path: '/x/#{path}', query: 'old=#{query}' }, '/a?b', `https://new.${loadBalancerHost()}/x/a?old=b`],
    [{ protocol: 'HTTPS', port: '443', host: 'NEW.example.com' }, '/', 'https://new.example.com/'],
  ])('%o on %s leads to %s', (changed, path, location) => {
    expect(traceOf(acting(redirect(changed)), direct(path)).outcome.params['location']).toBe(location);
  });

  it.each([301, 302])('answers %i', (statusCode) => {
    expect(outcomeText(traceOf(acting(redirect({ host: 'new.example.com', statusCode })), direct('/')))).toBe(
      `${String(statusCode)} listener-redirect`,
    );
  });
});

// Facts about loops: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#ResponseCustomRedirects
describe('redirect to HTTPS behind an origin over plain HTTP', () => {
  const toHttps = plainListener({ rules: [rule(null, [redirect({ protocol: 'HTTPS', port: '443' })])] });
  const parts = (originRequestPolicyId: string | null, host?: string) => ({
    distributions: [
      distribution({ origins: [origin({}, { protocolPolicy: 'http-only' })], defaultCacheBehavior: behavior({ originRequestPolicyId }) }),
    ],
    loadBalancers: [
      loadBalancer({
        listeners: [
          listener(),
          host === undefined ? toHttps : plainListener({ rules: [rule(null, [redirect({ protocol: 'HTTPS', port: '443', host })])] }),
        ],
      }),
    ],
    certificates: [certificate('origin', ['*.example.com'])],
  });

  it.each<[what: string, policy: string | null, host: string | undefined, outcome: string, follows: string[]]>([
    ['Host forwarded: loop', ALL_VIEWER, undefined, '301 redirect-loop', []],
    ['Host fixed to the viewer’s: loop', null, 'www.example.com', '301 redirect-loop', []],
    ['Host not forwarded: leaves CloudFront', null, undefined, '301 listener-redirect', ['- forwarded']],
  ])('%s', (_, policy, host, outcome, follows) => {
    const trace = traceOf(parts(policy, host));
    expect([outcomeText(trace), trace.follows.map((further) => outcomeText(further))]).toEqual([outcome, follows]);
  });

  it('ends after ten redirects that never repeat', () => {
    const growing = acting(redirect({ path: '/#{path}x' }));
    const trace = traceOf(growing, { url: `https://${loadBalancerHost()}/` });
    expect([outcomeText(trace), trace.follows.length]).toEqual(['301 redirect-loop', 10]);
  });

  it('turns a POST into a GET, and keeps it after a 307', () => {
    const trace = traceOf({}, { url: 'http://www.example.com/', method: 'POST' });
    expect(trace.follows[0]?.request.method).toBe('POST');
    const moved = traceOf(acting(redirect({ path: '/moved' })), { url: `https://${loadBalancerHost()}/`, method: 'POST' });
    expect(moved.follows[0]?.request.method).toBe('GET');
  });

  it('speaks HTTP/2 once it comes to HTTPS, as browsers do', () => {
    expect(traceOf({}, { url: 'http://www.example.com/' }).follows[0]?.hops[0]?.http).toBe('HTTP/2');
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#forward-actions
describe('forward', () => {
  const weighted = (...groups: [name: string, weight: number | typeof UNREAD][]): Action => ({
    type: 'forward',
    targetGroups: groups.map(([name, weight]) => ({ arn: targetGroupArn(name), weight })),
    stickinessEnabled: false,
  });
  const groups = { targetGroups: [targetGroup(), targetGroup({ name: 'next', protocolVersion: 'HTTP2' }), targetGroup({ name: 'same' })] };

  it.each<[what: string, action: Action, outcome: string, alternatives: string[]]>([
    ['one group', forwardTo('web'), '- forwarded', []],
    ['two alike', weighted(['web', 1], ['same', 1]), '- forwarded', ['- forwarded']],
    ['two different', weighted(['web', 90], ['next', 10]), '- forwarded?', ['464 target-group-protocol-version?']],
    ['the heavier first', weighted(['web', 10], ['next', 90]), '464 target-group-protocol-version?', ['- forwarded?']],
    ['one with weight 0', weighted(['web', 1], ['next', 0]), '- forwarded', []],
    ['all with weight 0', weighted(['web', 0], ['next', 0]), '503 forward-weight-zero', []],
    ['no group', weighted(), '503 forward-weight-zero', []],
    ['weight of the only one not read', weighted(['web', UNREAD]), '- forwarded', []],
    ['weight of one of two not read', weighted(['web', 1], ['next', UNREAD]), '- forwarded?', ['464 target-group-protocol-version?']],
    ['group not there', forwardTo('gone'), '503 target-group-missing', []],
    [
      'name of the group not read',
      { type: 'forward', targetGroups: [{ arn: UNREAD, weight: 1 }], stickinessEnabled: false },
      '- undetermined?',
      [],
    ],
  ])('%s', (_, action, outcome, alternatives) => {
    const trace = traceOf({ ...groups, ...acting(action), gaps: [gap({ kind: 'tags' })] });
    expect([outcomeText(trace), trace.alternatives.map((way) => outcomeText(way))]).toEqual([outcome, alternatives]);
  });

  it('cannot tell whether a group is there where the groups could not be listed', () => {
    const trace = traceOf({ ...acting(forwardTo('gone')), gaps: [gap({ id: 'tg', kind: 'target-group', resource: null })] });
    expect(outcomeText(trace)).toBe('- undetermined?');
  });

  it('notes transforms, which are applied after matching', () => {
    const transforms = [{ type: 'url-rewrite', rewrites: [{ regex: '^/a', replace: '/b' }] }];
    const loadBalancers = [loadBalancer({ listeners: [listener({ rules: [{ ...rule(null, [forwardTo('web')]), transforms }] })] })];
    expect(traceOf({ loadBalancers }).steps.map(({ decision }) => decision)).toContain('transform-applied');
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
describe('authentication', () => {
  const cognito = (onUnauthenticatedRequest: string): Action => ({
    type: 'authenticate-cognito',
    userPoolArn: 'pool',
    onUnauthenticatedRequest,
  });

  const jwt: Action = { type: 'jwt-validation', issuer: 'https://id.example.com' };
  const oidc: Action = { type: 'authenticate-oidc', issuer: 'https://id.example.com', onUnauthenticatedRequest: 'authenticate' };
  const cookie = { cookie: 'AWSELBAuthSessionCookie-0=x' };
  const bearer = { authorization: 'Bearer x' };
  const nothingSentOn = { distributions: [distribution({ defaultCacheBehavior: behavior({ originRequestPolicyId: null }) })] };

  it.each<[what: string, action: Action, headers: Record<string, string>, outcome: string, alternatives: string[]]>([
    ['sign in, without a session', cognito('authenticate'), {}, '302 listener-authenticate', []],
    ['sign in, with a session', cognito('authenticate'), cookie, '302 listener-authenticate?', ['- forwarded?']],
    ['deny, without a session', cognito('deny'), {}, '401 listener-authenticate', []],
    ['deny, with a session', cognito('deny'), cookie, '401 listener-authenticate?', ['- forwarded?']],
    ['allow', cognito('allow'), {}, '- forwarded', []],
    ['OpenID Connect, with a session', oidc, cookie, '302 listener-authenticate?', ['- forwarded?']],
    ['token, without one', jwt, {}, '401 listener-authenticate', []],
    ['token, with one', jwt, bearer, '401 listener-authenticate?', ['- forwarded?']],
    ['token, with a cookie only', jwt, cookie, '401 listener-authenticate', []],
  ])('%s', (_, action, headers, outcome, alternatives) => {
    const trace = traceOf(acting(action, forwardTo('web')), { headers });
    expect([outcomeText(trace), trace.alternatives.map((way) => outcomeText(way))]).toEqual([outcome, alternatives]);
  });

  it.each<[what: string, action: Action, headers: Record<string, string>, outcome: string]>([
    ['a session', oidc, cookie, '302 listener-authenticate'],
    ['a token', jwt, bearer, '401 listener-authenticate'],
  ])('never succeeds where CloudFront does not send %s on', (_, action, headers, outcome) => {
    expect(outcomeText(traceOf({ ...acting(action, forwardTo('web')), ...nothingSentOn }, { headers }))).toBe(outcome);
  });
});
