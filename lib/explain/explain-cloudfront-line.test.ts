import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { causesOf, codesOf, explained, waysOf } from '@/lib/testing/explained';
import { edge, grouped, viewerTls } from '@/lib/testing/given';
import { edgeLine } from '@/lib/testing/logged';
import { distribution } from '@/lib/testing/sample-parts';

import type { Explanation } from './explanation';

type Given = Partial<Inventory>;
const HTTP2_GROUP = grouped({ protocolVersion: 'HTTP2' });

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
describe('a line of CloudFront', () => {
  const error = (status: string, detail: string): Record<string, string> => ({
    ...{
      'sc-status': status,
      'x-edge-result-type': 'Error',
      'x-edge-response-result-type': 'Error',
      'x-edge-detailed-result-type': detail,
    },
  });
  it.each<[string, Record<string, string>, Given, Explanation['answeredBy'], string[], string[], string[]]>([
    ['the application’s answer', {}, {}, 'target', ['origin-answered'], ['logged may-agree - forwarded'], []],
    [
      'a hit',
      { 'x-edge-result-type': 'Hit', 'x-edge-detailed-result-type': 'Hit' },
      HTTP2_GROUP,
      'edge',
      ['edge-answered-from-cache'],
      ['logged silent 464 target-group-protocol-version'],
      [],
    ],
    [
      'the story',
      error('464', 'Error'),
      HTTP2_GROUP,
      'load-balancer',
      ['edge-or-origin-failed'],
      ['logged agrees 464 target-group-protocol-version'],
      ['named edge-unspecified'],
    ],
    [
      'a redirect to HTTPS',
      {
        'sc-status': '301',
        'x-edge-result-type': 'Redirect',
        'x-edge-detailed-result-type': 'Redirect',
        'cs-protocol': 'http',
        'ssl-protocol': '-',
        'cs-protocol-version': 'HTTP/1.1',
      },
      {},
      'edge',
      ['edge-answered'],
      ['logged agrees 301 viewer-https-redirect'],
      ['named edge-redirect'],
    ],
    [
      'an origin that cannot be reached',
      error('502', 'OriginConnectError'),
      {},
      'edge',
      ['edge-or-origin-failed'],
      ['logged silent - forwarded'],
      ['named OriginConnectError'],
    ],
    [
      'a country',
      { ...error('403', 'ClientGeoBlocked'), 'c-country': 'jp' },
      edge({ geoRestriction: { type: 'blacklist', locations: ['JP'] } }),
      'edge',
      ['edge-or-origin-failed'],
      ['logged agrees 403 viewer-country-blocked'],
      ['named ClientGeoBlocked'],
    ],
    [
      'a kind that AWS added later',
      error('500', 'NewError'),
      {},
      'target',
      ['edge-or-origin-failed'],
      ['logged may-agree - forwarded'],
      ['named other-edge-code'],
    ],
    [
      'a viewer that left',
      { 'sc-status': '000', 'x-edge-result-type': 'Error', 'x-edge-detailed-result-type': 'ClientCommError' },
      {},
      'nobody',
      ['viewer-left'],
      ['logged silent - forwarded'],
      ['named ClientCommError'],
    ],
    [
      'capacity',
      { 'sc-status': '503', 'x-edge-result-type': 'CapacityExceeded', 'x-edge-detailed-result-type': 'CapacityExceeded' },
      {},
      'edge',
      ['edge-answered'],
      ['logged may-agree - forwarded'],
      ['named CapacityExceeded'],
    ],
  ])('%s', (_, fields, given, by, statements, expectedWays, why) => {
    const explanation = explained(edgeLine(fields), given);
    expect(explanation.answeredBy).toBe(by);
    expect(codesOf(explanation.statements).slice(1)).toEqual(statements);
    expect(waysOf(explanation)).toEqual(expectedWays);
    expect(causesOf(explanation)).toEqual(why);
    expect(explanation.contradictions).toEqual([]);
  });

  it('lists what else may make a status that no trace explains', () => {
    const explanation = explained(edgeLine(error('504', 'Error')));
    expect(causesOf(explanation)).toEqual(
      expect.arrayContaining(['named edge-unspecified', 'possible edge-origin-slow', 'possible target-silent', 'possible application']),
    );
  });

  it.each<[string, Record<string, string>, Given, string[]]>([
    [
      'a distribution that is not there',
      { 'cs(Host)': 'd9.cloudfront.net', 'x-host-header': 'no.example.net' },
      {},
      ['distribution-not-there'],
    ],
    [
      'a name that moved',
      { 'x-host-header': 'moved.example.com' },
      { distributions: [distribution(), distribution({ id: 'E2', domainName: 'd2.cloudfront.net', aliases: ['moved.example.com'] })] },
      ['host-leads-elsewhere'],
    ],
    [
      'a name under a wildcard that moved',
      { 'x-host-header': 'moved.example.com' },
      { distributions: [distribution(), distribution({ id: 'E2', domainName: 'd2.cloudfront.net', aliases: ['*.example.com'] })] },
      ['host-leads-elsewhere'],
    ],
    ['a distribution that is off', {}, edge({ enabled: false }), ['distribution-disabled']],
    ['an old version of TLS', { 'ssl-protocol': 'TLSv1.1' }, viewerTls({}), ['tls-not-in-policy']],
    [
      'an old version of TLS, and what happens past it',
      { 'ssl-protocol': 'TLSv1.1' },
      { ...viewerTls({}), ...HTTP2_GROUP },
      ['tls-not-in-policy', 'status-differs'],
    ],
    [
      'a country that is blocked',
      { 'c-country': 'JP' },
      edge({ geoRestriction: { type: 'blacklist', locations: ['JP'] } }),
      ['country-blocked'],
    ],
    ['another status', {}, HTTP2_GROUP, ['status-differs']],
  ])('contradicts: %s', (_, fields, given, expected) => {
    expect(codesOf(explained(edgeLine(fields), given).contradictions)).toEqual(expected);
  });

  it('compares with what viewers see where an error page stands in', () => {
    const page = edge({
      customErrorResponses: [{ errorCode: 503, responsePagePath: '/sorry.html', responseCode: '200', errorCachingMinTtl: 10 }],
    });
    const explanation = explained(edgeLine({ 'sc-status': '200' }), { ...page, ...grouped({ targets: [] }) });
    expect(waysOf(explanation)).toEqual(['logged agrees 503 no-registered-targets']);
    expect(codesOf(explanation.hints)).toEqual(['shown-instead']);
  });
});
