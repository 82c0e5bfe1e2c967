import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { LogLine } from '@/lib/logs/log-line';
import { causesOf, codesOf, explained, explainedAccess, waysOf } from '@/lib/testing/explained';
import { acting, edge, fixed, grouped, listening, ruled } from '@/lib/testing/given';
import { bearsSecret, lockedChain, onlyFromCloudFront, refusing } from '@/lib/testing/locked-chain';
import { accessLine, type AccessFields } from '@/lib/testing/logged';
import { forwardTo, listenerArn, loadBalancerArn, origin, rule, targetGroupArn } from '@/lib/testing/sample-parts';

import type { Explanation } from './explanation';

type Given = Partial<Inventory>;
const HTTP2_GROUP = grouped({ protocolVersion: 'HTTP2' });
/** The story: a load balancer's own answer, before any target. */
const STORY: AccessFields = { target: '-', times: '-1 -1 -1', status: '464 -', request: 'GET https://index.html/ HTTP/1.1' };

describe('the story', () => {
  const story = explainedAccess(STORY, HTTP2_GROUP);

  it('is explained by the target group', () => {
    expect(story).toMatchObject({ status: 464, answeredBy: 'load-balancer', contradictions: [] });
    expect(codesOf(story.statements)).toEqual([
      'spoken-to-load-balancer',
      'client-is-cloudfront',
      'rule-matched',
      'not-handed-to-target',
      'load-balancer-answered',
      'took',
    ]);
    expect(waysOf(story)).toEqual(['viewer agrees 464 target-group-protocol-version']);
    expect(story.ways[0]?.trace.request).toMatchObject({ host: 'www.example.com', path: '/', http: 'HTTP/2' });
    expect(causesOf(story)).toEqual(['fits old-http-to-newer-group']);
    expect(codesOf(story.hints)).toEqual(['port-not-logged', 'host-unknown', 'viewer-not-logged']);
  });

  it('lights the way from the distribution to the target group', () => {
    expect(story.route).toMatchObject({
      entry: 'E1EXAMPLE',
      behavior: -1,
      originLink: 'origin:E1EXAMPLE/alb',
      loadBalancer: loadBalancerArn(),
      listener: listenerArn(443),
      targetGroup: targetGroupArn(),
    });
    expect(story.route.rule).toMatch(/default$/);
  });

  it('is explained past CloudFront too where nothing says that CloudFront asked', () => {
    const curl = explainedAccess({ ...STORY, userAgent: 'curl/8.0', client: '10.1.2.3:1' }, HTTP2_GROUP);
    expect(waysOf(curl)).toEqual(['viewer agrees 464 target-group-protocol-version', 'logged agrees 464 target-group-protocol-version']);
    expect(curl.ways[1]?.trace.request).toMatchObject({ host: 'index.html', http: 'HTTP/1.1', sourceIp: '10.1.2.3' });
  });

  it('needs no URL: requests that get such an answer are looked for', () => {
    const broken = explainedAccess({ ...STORY, request: '- - -' }, HTTP2_GROUP);
    expect(new Set(broken.ways.map(({ via, agreement }) => `${via} ${agreement}`))).toEqual(new Set(['found agrees']));
    expect(broken.route).toMatchObject({ entry: 'E1EXAMPLE', targetGroup: targetGroupArn() });
  });

  it('is found by a line of which parts were left out', () => {
    const line = accessLine({ ...STORY, elb: 'app/web/…', client: '10.1.2.3:…' });
    const cut = explained(line, HTTP2_GROUP);
    expect(codesOf(cut.contradictions)).toEqual(['load-balancer-id']);
    expect(waysOf(cut)[0]).toBe('viewer agrees 464 target-group-protocol-version');
  });

  it('differs once the group accepts HTTP/1.1, and says what it must have been', () => {
    const repaired = explainedAccess(STORY);
    expect(waysOf(repaired)).toEqual(['viewer differs - forwarded']);
    expect(repaired.contradictions).toMatchObject([
      { code: 'status-differs', params: { logged: 464, traced: 'none', reason: 'forwarded' } },
    ]);
    expect(causesOf(repaired)).toEqual(['possible old-http-to-newer-group']);
  });
});

describe('who answered a line of an access log', () => {
  it.each<[string, AccessFields, Given, Explanation['answeredBy'], string, string[]]>([
    ['the target', {}, {}, 'target', 'target-answered', ['named application']],
    ['the target, otherwise than the client saw', { status: '460 200' }, {}, 'target', 'target-answered-otherwise', ['named application']],
    [
      'a Lambda function',
      { target: '-', status: '200 -' },
      grouped({ targetType: 'lambda' }),
      'target',
      'lambda-answered',
      ['named application'],
    ],
    ['AWS WAF', { target: '-', status: '403 -', actions: 'waf' }, {}, 'web-acl', 'web-acl-answered', ['named web-acl-blocked']],
    [
      'a fixed response',
      { target: '-', status: '418 -', actions: 'fixed-response' },
      acting(fixed(418)),
      'load-balancer',
      'rule-answered',
      ['named rule-fixed-response'],
    ],
    ['nobody', { target: '-', status: '- -' }, {}, 'nobody', 'nobody-answered', []],
    ['nobody, with 000', { target: '-', status: '000 -' }, {}, 'nobody', 'nobody-answered', ['possible connection-used-up']],
  ])('%s', (_, fields, given, by, statement, why) => {
    const explanation = explainedAccess(fields, given);
    expect(explanation.answeredBy).toBe(by);
    expect(codesOf(explanation.statements)).toContain(statement);
    expect(causesOf(explanation)).toEqual(why);
  });
});

describe('how traces stand to a line', () => {
  const h2 = { type: 'h2', userAgent: 'curl', client: '203.0.113.9:1', request: 'GET https://origin.example.com:443/ HTTP/2.0' };
  it.each<[string, AccessFields, Given, string[]]>([
    ['the target answers', {}, {}, ['viewer agrees - forwarded']],
    ['the target answers a client past CloudFront', h2, {}, ['logged agrees - forwarded']],
    ['a failure that stands in no setting', { status: '502 -' }, {}, ['viewer silent - forwarded']],
    ['a time limit that logs this status', { status: '460 -' }, {}, ['viewer may-agree - forwarded']],
    [
      'a redirect',
      { status: '301 -', actions: 'redirect', target: '-', targetGroup: '-' },
      acting({
        type: 'redirect',
        protocol: 'HTTPS',
        port: '443',
        host: 'other.example.com',
        path: '/#{path}',
        query: '#{query}',
        statusCode: 301,
      }),
      ['viewer agrees 301 listener-redirect'],
    ],
    ['a secret header that CloudFront adds', { priority: '1' }, lockedChain(), ['viewer agrees - forwarded']],
    [
      'a header of the viewer that the rule asks for',
      { ...h2, priority: '1' },
      ruled(rule(1, [forwardTo('web')], [{ field: 'http-header', name: 'X-Tenant', values: ['a*'], regexValues: [] }])),
      ['logged agrees - forwarded'],
    ],
    [
      'a secret that a client past CloudFront bore',
      { ...h2, priority: '1' },
      listening({ rules: [rule(1, [forwardTo('web')], [bearsSecret()]), refusing] }),
      ['logged agrees - forwarded'],
    ],
  ])('%s', (_, fields, given, expected) => {
    const explanation = explainedAccess(fields, given);
    expect(waysOf(explanation)).toEqual(expected);
    expect(explanation.contradictions).toEqual([]);
  });

  it('takes what the origin path puts before the viewer’s path away again', () => {
    const {
      ways: [way],
    } = explainedAccess(
      { request: 'GET https://origin.example.com:443/v2/cart HTTP/1.1' },
      edge({ origins: [origin({ originPath: '/v2' })] }),
    );
    expect(way?.trace.request.path).toBe('/cart');
    expect(way?.agreement).toBe('agrees');
  });

  it('knows CloudFront by its prefix list', () => {
    const line = accessLine({ userAgent: 'Mozilla/5.0', client: '130.176.0.1:1' });
    const lists = onlyFromCloudFront().prefixLists.map((list) => ({ ...list, entries: ['130.176.0.0/16'] }));
    const { statements } = explained(line, { ...onlyFromCloudFront(), prefixLists: lists });
    expect(statements.find(({ code }) => code === 'client-is-cloudfront')?.params).toMatchObject({ basis: 'prefixList' });
  });
});

describe('moments', () => {
  it.each([
    ['2026-11-06T02:00:00.000Z', 'line-newer', { line: '2026-11-06T03:00:01Z', snapshot: '2026-11-06T02:00:00Z' }],
    ['2026-11-24T02:00:00.000Z', 'line-older', { line: '2026-11-06T03:00:01Z', snapshot: '2026-11-24T02:00:00Z' }],
  ])('a snapshot of %s', (takenAt, code, params) => {
    expect(explained(accessLine(), {}, { takenAt }).hints.at(-1)).toMatchObject({ code, params });
  });

  it('says nothing where one is not known', () => {
    expect(codesOf(explained(accessLine()).hints)).toEqual(['viewer-not-logged']);
    expect(codesOf(explained(accessLine({ time: '2026-…' }), {}, { takenAt: '2026-11-24T02:00:00Z' }).hints)).toEqual([
      'viewer-not-logged',
    ]);
  });

  it('takes a request across midnight for one that is short', () => {
    const line = accessLine({ time: '2026-11-07T00:00:01.500Z' });
    const { statements } = explained({ ...line, requestCreationTime: '2026-11-06T23:59:59.000Z' } as LogLine);
    expect(statements.at(-1)).toMatchObject({ code: 'took', params: { seconds: 2.5 } });
  });
});
