import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { codesOf, explainedAccess } from '@/lib/testing/explained';
import { gap } from '@/lib/testing/gap';
import { attributes, edge, fixed, grouped, ruled } from '@/lib/testing/given';
import { type AccessFields } from '@/lib/testing/logged';
import {
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  plainListener,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';

type Given = Partial<Inventory>;
const HTTP2_GROUP = grouped({ protocolVersion: 'HTTP2' });

describe('contradictions of an access log', () => {
  it.each<[string, AccessFields, Given, string]>([
    ['a load balancer that is not there', { elb: 'app/other/1' }, {}, 'load-balancer-not-there'],
    ['a load balancer made anew', { elb: 'app/web/1' }, {}, 'load-balancer-id'],
    ['a port without listener', { request: 'GET https://origin.example.com:8443/ HTTP/1.1' }, {}, 'listener-not-there'],
    ['a rule that is gone', { priority: '7' }, {}, 'rule-not-there'],
    [
      'another rule by the conditions',
      { priority: '1' },
      ruled(rule(1, [forwardTo('web')], [{ field: 'path-pattern', values: ['/api/*'], regexValues: [] }])),
      'rule-differs',
    ],
    ['a target group that is gone', { targetGroup: targetGroupArn('old') }, {}, 'target-group-not-there'],
    [
      'a target group of another rule',
      { targetGroup: targetGroupArn('old') },
      { targetGroups: [targetGroup(), targetGroup({ name: 'old' })] },
      'target-group-not-of-rule',
    ],
    ['a target that is gone', { target: '10.0.0.99:80' }, {}, 'target-not-registered'],
    ['an answer that no target should give', {}, HTTP2_GROUP, 'target-should-not-answer'],
    ['another status', { status: '464 -', target: '-' }, {}, 'status-differs'],
    ['HTTP/2 from CloudFront', { type: 'h2', request: 'GET https://origin.example.com:443/ HTTP/2.0' }, {}, 'cloudfront-spoke-http2'],
    ['HTTP/2 that is off', { type: 'h2', userAgent: 'curl' }, attributes({ 'routing.http2.enabled': 'false' }), 'http2-is-off'],
    ['an old version of TLS', { tls: 'TLSv1.1' }, {}, 'tls-not-in-policy'],
    ['another certificate', { certificate: 'arn:aws:acm:eu-west-1:111122223333:certificate/old' }, {}, 'certificate-not-of-listener'],
    [
      'another scheme than the origin settings say',
      { type: 'http', tls: '-', request: 'GET http://origin.example.com:80/cart HTTP/1.1' },
      { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })] },
      'origin-scheme-differs',
    ],
  ])('%s', (_, fields, given, code) => {
    expect(codesOf(explainedAccess(fields, given).contradictions)).toContain(code);
  });

  it.each<[string, AccessFields]>([
    ['gRPC over HTTP/2 is what CloudFront speaks', { type: 'grpcs', request: 'POST https://origin.example.com:443/ HTTP/2.0' }],
    ['a resumed session has no certificate', { certificate: 'session-reused' }],
    ['a name of TLS that AWS adds', { tls: 'TLSv9' }],
    ['a rule that an error kept from matching', { priority: '-1', status: '500 -' }],
  ])('%s', (_, fields) => {
    const given = edge({ defaultCacheBehavior: { ...distribution().defaultCacheBehavior, grpcEnabled: true } });
    const found = codesOf(explainedAccess(fields, given).contradictions);
    expect(found.filter((code) => !/status|answer/.test(code))).toEqual([]);
  });

  it('does not contradict what was not read', () => {
    const given = { loadBalancers: [], gaps: [gap({ kind: 'load-balancer' })] };
    const { contradictions, hints } = explainedAccess({}, given);
    expect(contradictions).toEqual([]);
    expect(codesOf(hints)).toEqual(['listing-unread']);
  });

  it('does not blame a rule for headers that no load balancer logs', () => {
    const header = rule(1, [fixed(418)], [{ field: 'http-header', name: 'X-Flag', values: [], regexValues: ['on'] }]);
    expect(
      codesOf(
        explainedAccess(
          { priority: '2' },
          ruled(header, rule(2, [forwardTo('web')], [{ field: 'path-pattern', values: ['/api/*'], regexValues: [] }])),
        ).contradictions,
      ),
    ).not.toContain('rule-differs');
  });
});
