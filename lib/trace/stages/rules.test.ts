import { describe, expect, it } from 'vitest';

import type { Listener, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { Origin } from '@/lib/inventory/distribution';
import { gap } from '@/lib/testing/gap';
import { behavior, certificate, distribution, listener, loadBalancer, loadBalancerHost, origin, rule } from '@/lib/testing/sample-parts';
import { outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
const fixed = (statusCode: number) => ({ type: 'fixed-response' as const, statusCode, contentType: null });
const byRules = (...rules: ListenerRule[]): Listener[] => [listener({ rules: [...rules, rule(null, [fixed(299)])] })];
/** One rule that answers 201 before the default that answers 299. */
const oneRule = (...conditions: RuleCondition[]) => ({
  loadBalancers: [loadBalancer({ listeners: byRules(rule(1, [fixed(201)], conditions)) })],
});
const patterns = (values: string[], regexValues: string[] = []) => ({ values, regexValues });
const direct = (path = '/'): RequestWish => ({ url: `https://${loadBalancerHost()}${path}` });

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
describe('conditions, for a request that comes straight from a viewer', () => {
  it.each<[what: string, condition: RuleCondition, wish: RequestWish, outcome: string]>([
    ['host', { field: 'host-header', ...patterns(['*.ELB.amazonaws.com']) }, direct(), '201'],
    ['another host', { field: 'host-header', ...patterns(['www.example.com']) }, direct(), '299'],
    ['one of several hosts', { field: 'host-header', ...patterns(['a.example.com', 'web-?23456789.*']) }, direct(), '201'],
    ['host by regular expression', { field: 'host-header', ...patterns([], ['web-[0-9]+\\..*']) }, direct(), '201'],
    ['path', { field: 'path-pattern', ...patterns(['/api/*']) }, direct('/api/x'), '201'],
    ['path in another case', { field: 'path-pattern', ...patterns(['/API/*']) }, direct('/api/x'), '299'],
    ['path without the query', { field: 'path-pattern', ...patterns(['/api']) }, direct('/api?x=1'), '201'],
    ['path by regular expression', { field: 'path-pattern', ...patterns([], ['/v[0-9]+/.*']) }, direct('/v2/x'), '201'],
    ['path not by regular expression', { field: 'path-pattern', ...patterns([], ['/v[0-9]+/.*']) }, direct('/x'), '299'],
    ['path perhaps by regular expression', { field: 'path-pattern', ...patterns([], ['v[0-9]+']) }, direct('/v2/x'), '299?'],
    ['path, expression not valid', { field: 'path-pattern', ...patterns([], ['[']) }, direct('/v2/x'), '299?'],
    [
      'header, value without case',
      { field: 'http-header', name: 'X-Test', ...patterns(['YES*']) },
      { ...direct(), headers: { 'x-test': 'yes please' } },
      '201',
    ],
    ['header missing', { field: 'http-header', name: 'X-Test', ...patterns(['*']) }, direct(), '299'],
    [
      'header with another value',
      { field: 'http-header', name: 'X-Test', ...patterns(['yes']) },
      { ...direct(), headers: { 'X-Test': 'no' } },
      '299',
    ],
    [
      'header with a star of its own',
      { field: 'http-header', name: 'X-Test', ...patterns(['a\\*b']) },
      { ...direct(), headers: { 'X-Test': 'a*b' } },
      '201',
    ],
    [
      'header that every client sends, value open',
      { field: 'http-header', name: 'User-Agent', ...patterns(['*Mobile*']) },
      direct(),
      '299?',
    ],
    [
      'header that every client sends, value given',
      { field: 'http-header', name: 'User-Agent', ...patterns(['*Mobile*']) },
      { ...direct(), headers: { 'User-Agent': 'Mobile 1' } },
      '201',
    ],
    [
      'header by regular expression',
      { field: 'http-header', name: 'X-Test', values: [], regexValues: ['a+'] },
      { ...direct(), headers: { 'X-Test': 'aaa' } },
      '201',
    ],
    ['method', { field: 'http-request-method', values: ['POST', 'PUT'] }, { ...direct(), method: 'POST' }, '201'],
    ['another method', { field: 'http-request-method', values: ['POST'] }, direct(), '299'],
    ['query', { field: 'query-string', values: [{ key: 'Version', value: 'V?' }] }, direct('/?version=v2'), '201'],
    ['query with another key', { field: 'query-string', values: [{ key: 'version', value: 'v2' }] }, direct('/?other=v2'), '299'],
    ['query without a key', { field: 'query-string', values: [{ key: null, value: 'v2' }] }, direct('/?other=v2'), '201'],
    ['query among several', { field: 'query-string', values: [{ key: 'b', value: '*' }] }, direct('/?a=1&b=2'), '201'],
    ['query empty', { field: 'query-string', values: [{ key: 'b', value: '*' }] }, direct(), '299'],
    ['source, anybody', { field: 'source-ip', values: ['203.0.113.0/24'] }, direct(), '299?'],
    ['source, from there', { field: 'source-ip', values: ['203.0.113.0/24'] }, { ...direct(), sourceIp: '203.0.113.7' }, '201'],
    ['source, from elsewhere', { field: 'source-ip', values: ['203.0.113.0/24'] }, { ...direct(), sourceIp: '198.51.100.7' }, '299'],
    ['source, everywhere', { field: 'source-ip', values: ['0.0.0.0/0'] }, direct(), '201'],
    ['a condition that AWS added later', { field: 'other', name: 'moon-phase' }, direct(), '299?'],
  ])('%s', (_, condition, wish, outcome) => {
    expect(outcomeText(traceOf(oneRule(condition), wish))).toBe(outcome.replace(/(\d+)/, '$1 listener-fixed-response'));
  });

  it('are joined by AND', () => {
    const both = oneRule({ field: 'path-pattern', ...patterns(['/api/*']) }, { field: 'http-request-method', values: ['POST'] });
    expect(outcomeText(traceOf(both, { ...direct('/api/x'), method: 'POST' }))).toBe('201 listener-fixed-response');
    expect(outcomeText(traceOf(both, direct('/api/x')))).toBe('299 listener-fixed-response');
  });

  it('one that is not met decides, whatever is open about the others', () => {
    const one = oneRule({ field: 'source-ip', values: ['203.0.113.0/24'] }, { field: 'http-request-method', values: ['POST'] });
    expect(outcomeText(traceOf(one, direct()))).toBe('299 listener-fixed-response');
  });
});

describe('conditions, for a request that comes through CloudFront', () => {
  it.each<[what: string, condition: RuleCondition, policy: string | null, wish: RequestWish, outcome: string]>([
    ['Host is the origin’s', { field: 'host-header', ...patterns(['origin.example.com']) }, null, {}, '201'],
    ['Host is not the viewer’s', { field: 'host-header', ...patterns(['www.example.com']) }, null, {}, '299'],
    [
      'viewer’s header is not sent on',
      { field: 'http-header', name: 'X-Test', ...patterns(['*']) },
      null,
      { headers: { 'X-Test': '1' } },
      '299',
    ],
    [
      'viewer’s header is sent on',
      { field: 'http-header', name: 'X-Test', ...patterns(['*']) },
      'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      { headers: { 'X-Test': '1' } },
      '201',
    ],
    ['CloudFront’s user agent', { field: 'http-header', name: 'User-Agent', ...patterns(['Amazon CloudFront']) }, null, {}, '201'],
    [
      'X-Forwarded-Proto is removed',
      { field: 'http-header', name: 'X-Forwarded-Proto', ...patterns(['*']) },
      'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      { headers: { 'X-Forwarded-Proto': 'https' } },
      '299',
    ],
    ['X-Amz-Cf-Id is there', { field: 'http-header', name: 'X-Amz-Cf-Id', ...patterns(['*']) }, null, {}, '201'],
    ['Via has a value that nobody knows', { field: 'http-header', name: 'Via', ...patterns(['*cloudfront*']) }, null, {}, '299?'],
    [
      'query is not sent on',
      { field: 'query-string', values: [{ key: 'a', value: '*' }] },
      null,
      { url: 'https://www.example.com/?a=1' },
      '299',
    ],
    [
      'query is sent on',
      { field: 'query-string', values: [{ key: 'a', value: '*' }] },
      'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      { url: 'https://www.example.com/?a=1' },
      '201',
    ],
    ['source is one of CloudFront’s', { field: 'source-ip', values: ['203.0.113.0/24'] }, null, { sourceIp: '203.0.113.7' }, '299?'],
    ['WebSocket upgrade', { field: 'http-header', name: 'Upgrade', ...patterns(['websocket']) }, null, { websocket: true }, '201'],
  ])('%s', (_, condition, originRequestPolicyId, wish, outcome) => {
    const distributions = [distribution({ defaultCacheBehavior: behavior({ originRequestPolicyId }) })];
    expect(outcomeText(traceOf({ ...oneRule(condition), distributions }, wish))).toBe(
      outcome.replace(/(\d+)/, '$1 listener-fixed-response'),
    );
  });

  it.each<[path: string, changed: Partial<Origin>, root: string, pattern: string, outcome: string]>([
    ['/x', { originPath: '/app' }, '', '/app/x', '201'],
    ['/x', { originPath: '/app' }, '', '/x', '299'],
    ['/', {}, 'index.html', '/index.html', '201'],
    ['/a/', {}, 'index.html', '/a/', '201'],
  ])('%s with %o and root %s meets %s: %s', (path, changed, defaultRootObject, pattern, outcome) => {
    const distributions = [distribution({ origins: [origin(changed)], defaultRootObject })];
    const trace = traceOf(
      { ...oneRule({ field: 'path-pattern', ...patterns([pattern]) }), distributions },
      { url: `https://www.example.com${path}` },
    );
    expect(outcomeText(trace)).toBe(`${outcome} listener-fixed-response`);
  });

  it.each([[{ origins: [origin({ originPath: UNREAD })] }], [{ defaultRootObject: UNREAD }]])(
    'cannot tell the path without %o',
    (changed) => {
      const parts = {
        ...oneRule({ field: 'path-pattern' as const, ...patterns(['/x']) }),
        distributions: [distribution(changed)],
        gaps: [gap({})],
      };
      expect(outcomeText(traceOf(parts))).toBe('- undetermined?');
    },
  );

  it('matches a host rule with the viewer’s Host where that is forwarded', () => {
    const distributions = [distribution({ defaultCacheBehavior: behavior({ originRequestPolicyId: ALL_VIEWER }) })];
    const certificates = [certificate('origin', ['www.example.com'])];
    const trace = traceOf({ ...oneRule({ field: 'host-header', ...patterns(['WWW.*']) }), distributions, certificates });
    expect(outcomeText(trace)).toBe('201 listener-fixed-response');
  });
});

describe('order of rules', () => {
  const anyPath: RuleCondition = { field: 'path-pattern', ...patterns(['*']) };

  it('is that of the priorities, whatever the order they come in', () => {
    const rules = [
      rule(20, [fixed(220)], [anyPath]),
      rule(null, [fixed(299)]),
      rule(3, [fixed(203)], [anyPath]),
      rule(100, [fixed(200)], [anyPath]),
    ];
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] }))).toBe(
      '203 listener-fixed-response',
    );
  });

  it.each<[what: string, rules: Listener['rules'], outcome: string]>([
    ['rules not read', UNREAD, '- undetermined?'],
    ['no rule at all', [], '- undetermined?'],
    [
      'conditions not read, and it matters',
      [{ ...rule(1, [fixed(201)]), conditions: UNREAD }, rule(null, [fixed(299)])],
      '- undetermined?',
    ],
    [
      'conditions not read, and it does not matter',
      [{ ...rule(1, [fixed(299)]), conditions: UNREAD }, rule(null, [fixed(299)])],
      '299 listener-fixed-response',
    ],
    ['actions not read', [{ ...rule(null, []), actions: UNREAD }], '- undetermined?'],
    ['no action', [rule(null, [])], '- undetermined?'],
    ['an action that AWS added later', [rule(null, [{ type: 'other', name: 'teleport' }])], '- undetermined?'],
  ])('%s', (_, rules, outcome) => {
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })], gaps: [gap({})] }))).toBe(outcome);
  });

  it('stays within bounds with a hundred rules that may or may not match', () => {
    const rules = Array.from({ length: 100 }, (_, index) =>
      rule(index + 1, [fixed(200 + (index % 50))], [{ field: 'other', name: 'moon-phase' }]),
    );
    const trace = traceOf({ loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, rule(null, [fixed(299)])] })] })] });
    expect(trace.outcome.certainty).toBe('depends');
    expect(trace.alternatives.length).toBeLessThanOrEqual(24);
  });
});
