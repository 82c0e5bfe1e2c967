import { describe, expect, it } from 'vitest';

import { gap } from '@/lib/testing/gap';
import { distribution, loadBalancer, loadBalancerHost } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

describe('enter', () => {
  it.each([
    ['alternate domain name', 'https://www.example.com/', 'E1EXAMPLE'],
    ['upper case', 'https://WWW.Example.COM/', 'E1EXAMPLE'],
    ['CloudFront’s own name', 'https://d111111abcdef8.cloudfront.net/', 'E1EXAMPLE'],
    ['load balancer’s own name', `https://${loadBalancerHost()}/`, loadBalancer().arn],
    ['record that leads to the load balancer', 'https://origin.example.com/', loadBalancer().arn],
  ])('%s', (_, url, entry) => {
    expect(traceOf({}, { url }).route.entry).toBe(entry);
  });

  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html#alternate-domain-names-wildcard
  it.each([
    ['https://shop.example.org/', 'WIDE'],
    ['https://a.b.example.org/', 'WIDE'],
    ['https://x.shop.example.org/', 'NARROW'],
    ['https://exact.shop.example.org/', 'EXACT'],
    ['https://example.org/', null],
  ])('%s goes to the most specific name: %s', (url, entry) => {
    const distributions = [
      distribution({ id: 'WIDE', domainName: 'd1.cloudfront.net', aliases: ['*.example.org'] }),
      distribution({ id: 'NARROW', domainName: 'd2.cloudfront.net', aliases: ['*.shop.example.org'] }),
      distribution({ id: 'EXACT', domainName: 'd3.cloudfront.net', aliases: ['exact.shop.example.org'] }),
    ];
    expect(traceOf({ distributions }, { url }).route.entry).toBe(entry);
  });

  it.each([
    ['nothing answers', {}, '- host-not-configured'],
    ['the listing of distributions was denied', { gaps: [gap({ kind: 'distribution' as const })] }, '- undetermined?'],
    ['the listing of load balancers was denied', { gaps: [gap({})] }, '- undetermined?'],
    ['names of a distribution were not read', { distributions: [distribution({ aliases: { $unknown: 'g' } })] }, '- undetermined?'],
    [
      'DNS leads to a distribution that does not have the name',
      { hostedZones: [zone({ 'nobody.example.com': 'd111111abcdef8.cloudfront.net' })] },
      '403 host-not-configured',
    ],
  ])('a name that no entry has: %s', (_, parts, outcome) => {
    expect(outcomeText(traceOf(parts, { url: 'https://nobody.example.com/' }))).toBe(outcome);
  });

  it.each([
    ['to a load balancer that is gone', 'gone-123.eu-west-1.elb.amazonaws.com', {}, '- host-not-configured'],
    ['to one that may be hidden', 'gone-123.eu-west-1.elb.amazonaws.com', { gaps: [gap({})] }, '- undetermined?'],
    ['to the distribution', 'd111111abcdef8.cloudfront.net', {}, '- forwarded'],
    ['somewhere else, which may lead to the distribution', 'cdn.example.net', {}, '- forwarded'],
  ])('a name that a wildcard has, and DNS leads %s', (_, target, more, outcome) => {
    const parts = {
      distributions: [distribution({ aliases: ['*.example.com'] })],
      hostedZones: [zone({ 'shop.example.com': target, 'origin.example.com': loadBalancerHost() })],
      ...more,
    };
    expect(outcomeText(traceOf(parts, { url: 'https://shop.example.com/' }))).toBe(outcome);
  });

  it('leaves it to DNS where two answer to one name', () => {
    const parts = {
      loadBalancers: [loadBalancer({ scheme: 'internet-facing' })],
      hostedZones: [zone({ 'www.example.com': loadBalancerHost(), 'origin.example.com': loadBalancerHost() })],
    };
    const trace = traceOf(parts);
    expect(new Set([trace, ...trace.alternatives].map(({ route }) => route.entry))).toEqual(new Set(['E1EXAMPLE', loadBalancer().arn]));
  });
});
