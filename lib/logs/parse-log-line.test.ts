import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isAppError } from '@/lib/errors';

import type { LogLine } from './log-line';
import { logKindOf, parseLogLine } from './parse-log-line';

const ARN = 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/test-tg/0123456789abcdef';
const HEAD = 'https 2026-11-06T03:00:00.123456Z app/test-alb/50dc6c495c0c9188 10.1.2.3:43210 - -1 -1 -1 464 - 250 117';
/** The line of the story. */
const STORY = `${HEAD} "GET https://index.html/ HTTP/1.1" "Amazon CloudFront" TLS_AES_128_GCM_SHA256 TLSv1.3 ${ARN} "Root=1-67890abc" "origin.example.com" "arn:aws:acm:ap-northeast-1:111122223333:certificate/1" 0 2026-11-06T03:00:00.120000Z "waf,forward" "-" "-" "-" "-" "-" "-" TID_1234abcd5678ef90 "-" "-" "-" 10.0.0.5`;
const CONNECTION =
  '2023-10-04T17:05:15.514108Z 203.0.113.1 36280 443 TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 - "CN=amazondomains.com,O=endEntity" NotBefore=2023-09-21T22:43:21Z;NotAfter=2026-06-17T22:43:21Z FEF257372D5C14D4 Failed:ClientCertUntrusted TID_1c71a68d70587445ad5127ff8b2687d7';
const EDGE = [
  ...['2026-11-06', '03:00:01', 'NRT57-P1', '512', '203.0.113.9', 'GET', 'd111111abcdef8.cloudfront.net', '/cart', '502', '-'],
  ...['Mozilla/5.0%20(X11;%2520Linux)', 'x=1', 'session=abc', 'Error', 'REQ==', 'www.example.com', 'https', '88', '0.050', '-', 'TLSv1.3'],
  ...['TLS_AES_128_GCM_SHA256', 'Error', 'HTTP/2.0', '-', '-', '55000', '0.050', 'OriginDnsError', 'text/html', '507', '-', '-'],
];

function faultOf(text: string): unknown {
  try {
    return parseLogLine(text);
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(error.code).toBe('bad-input');
    return error.params;
  }
}

describe('an access log of a load balancer', () => {
  it('reads the line of the story', () => {
    expect(parseLogLine(STORY)).toEqual({
      kind: 'alb-access',
      type: 'https',
      time: '2026-11-06T03:00:00.123456Z',
      elb: 'app/test-alb/50dc6c495c0c9188',
      client: { ip: '10.1.2.3', port: 43210 },
      target: null,
      requestProcessingTime: -1,
      targetProcessingTime: -1,
      responseProcessingTime: -1,
      elbStatusCode: 464,
      targetStatusCode: null,
      receivedBytes: 250,
      sentBytes: 117,
      requestLine: { text: 'GET https://index.html/ HTTP/1.1', method: 'GET', url: 'https://index.html/', version: 'HTTP/1.1' },
      userAgent: 'Amazon CloudFront',
      sslCipher: 'TLS_AES_128_GCM_SHA256',
      sslProtocol: 'TLSv1.3',
      targetGroupArn: ARN,
      traceId: 'Root=1-67890abc',
      domainName: 'origin.example.com',
      chosenCertArn: 'arn:aws:acm:ap-northeast-1:111122223333:certificate/1',
      matchedRulePriority: 0,
      requestCreationTime: '2026-11-06T03:00:00.120000Z',
      actionsExecuted: ['waf', 'forward'],
      redirectUrl: null,
      errorReason: null,
      targetPortList: null,
      targetStatusCodeList: null,
      classification: null,
      classificationReason: null,
      connTraceId: 'TID_1234abcd5678ef90',
      transformedHost: null,
      transformedUri: null,
      requestTransformStatus: null,
      ipAddress: '10.0.0.5',
    } satisfies LogLine);
  });

  it.each<[string, string, Partial<LogLine>]>([
    ['a line from before AWS appended fields', HEAD, { elbStatusCode: 464, requestLine: null, ipAddress: null, actionsExecuted: [] }],
    ['fields that AWS appends later', `${STORY} "new" -`, { ipAddress: '10.0.0.5' }],
    ['space around it', `\n  ${STORY}  \r\n`, { elbStatusCode: 464 }],
    ['only the first of several lines', `${STORY}\n${STORY.replace('464', '200')}`, { elbStatusCode: 464 }],
    ['text before it', `Here is the line:\n${STORY}`, { elbStatusCode: 464 }],
    ['a line that was broken into several', STORY.replaceAll(' "', '\n"').replace(' 464', '\n464'), { ipAddress: '10.0.0.5' }],
    ['what was left out by hand', STORY.replace('2026-11-06T03:00:00.123456Z', '2026-…').replace(':43210', ':…'), { time: '2026-…' }],
    ['IPv6 addresses', STORY.replace('10.1.2.3:43210', '[2001:db8::1]:443'), { client: { ip: '2001:db8::1', port: 443 } }],
    ['no status at all', STORY.replace(' 464 ', ' - '), { elbStatusCode: null }],
    ['status 000', STORY.replace(' 464 ', ' 000 '), { elbStatusCode: 0 }],
    ['quotes inside quotes', STORY.replace('Amazon CloudFront', String.raw`a \"b\" \x22c\x22 \\d`), { userAgent: 'a "b" "c" \\d' }],
    ['a quote that is never closed', `${HEAD} "GET https://x/`, { elbStatusCode: 464 }],
  ])('takes %s', (_, text, expected) => {
    expect(parseLogLine(text)).toMatchObject(expected);
  });

  it.each([
    ['- http://a:80- -', { method: null, url: 'http://a:80-', version: null }],
    ['GET https://a:443/b c HTTP/2.0', { method: 'GET', url: 'https://a:443/b c', version: 'HTTP/2.0' }],
    ['-', null],
    ['GET', { method: 'GET', url: null, version: null }],
    ['GET https://a:443/', { method: 'GET', url: 'https://a:443/', version: null }],
  ])('reads the request line %s', (text, parts) => {
    const line = parseLogLine(STORY.replace('GET https://index.html/ HTTP/1.1', text));
    expect(line.kind === 'alb-access' && line.requestLine).toEqual(parts === null ? null : { text, ...parts });
  });
});

describe('a connection log of a load balancer', () => {
  it('reads lines of 12 and of 15 fields', () => {
    const old = parseLogLine(CONNECTION);
    expect(old).toEqual({
      kind: 'alb-connection',
      timestamp: '2023-10-04T17:05:15.514108Z',
      clientIp: '203.0.113.1',
      clientPort: 36280,
      listenerPort: 443,
      tlsProtocol: 'TLSv1.2',
      tlsCipher: 'ECDHE-RSA-AES128-GCM-SHA256',
      tlsHandshakeLatency: null,
      leafClientCertSubject: 'CN=amazondomains.com,O=endEntity',
      leafClientCertValidity: 'NotBefore=2023-09-21T22:43:21Z;NotAfter=2026-06-17T22:43:21Z',
      leafClientCertSerialNumber: 'FEF257372D5C14D4',
      tlsVerifyStatus: 'Failed:ClientCertUntrusted',
      connTraceId: 'TID_1c71a68d70587445ad5127ff8b2687d7',
      tlsKeyexchange: null,
      elb: null,
      ipAddress: null,
    } satisfies LogLine);
    expect(parseLogLine(`${CONNECTION} X25519MLKEM768 app/web/1 10.0.0.1`)).toEqual({
      ...old,
      tlsKeyexchange: 'X25519MLKEM768',
      elb: 'app/web/1',
      ipAddress: '10.0.0.1',
    });
  });
});

describe('a standard log of CloudFront', () => {
  const expected = {
    kind: 'cloudfront',
    time: '2026-11-06T03:00:01Z',
    csHost: 'd111111abcdef8.cloudfront.net',
    csUriStem: '/cart',
    csUriQuery: 'x=1',
    scStatus: 502,
    csUserAgent: 'Mozilla/5.0 (X11; Linux)',
    xHostHeader: 'www.example.com',
    csProtocolVersion: 'HTTP/2.0',
    cPort: 55000,
    timeToFirstByte: 0.05,
    xEdgeDetailedResultType: 'OriginDnsError',
    scContentLen: 507,
    distributionTenantId: null,
  };

  it.each([
    ['33 fields divided by tabs', EDGE.join('\t')],
    ['tabs that became spaces', EDGE.join('    ')],
    ['header lines before it', `#Version: 1.0\n#Fields: whatever\n#Fields: ${HEADER}\n${EDGE.join('\t')}`],
  ])('takes %s', (_, text) => {
    expect(parseLogLine(text)).toMatchObject(expected);
  });

  it('takes the order of a #Fields line', () => {
    const text = `#Fields: date time x-edge-location sc-status cs-protocol c-country\n2026-11-06\t03:00:01\tNRT57\t000\twss\tjp`;
    expect(parseLogLine(text)).toMatchObject({ scStatus: 0, csProtocol: 'wss', cCountry: 'JP', cIp: null });
  });

  it('takes JSON as logging v2 writes it, and keeps no cookie', () => {
    const json = JSON.stringify(Object.fromEntries(HEADER.split(' ').map((name, at) => [name, EDGE[at]])));
    expect(parseLogLine(json)).toMatchObject(expected);
    expect(JSON.stringify(parseLogLine(json))).not.toContain('session=abc');
    expect(
      parseLogLine('{"sc-status": 200, "cs-uri-stem": "\\u002Fa\\"b", "DistributionId": "E1", "x-edge-location": "LAX1"}'),
    ).toMatchObject({
      scStatus: 200,
      csUriStem: '/a"b',
      distributionId: 'E1',
    });
  });
});

const HEADER =
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end';

describe('what is refused', () => {
  it.each([
    ['nothing', '', { fault: 'log-line-unknown' }],
    ['prose', 'the site is down', { fault: 'log-line-unknown' }],
    [
      'a network load balancer',
      'tls 2.0 2020-04-01T08:51:42 net/my/c6e7 g3d4 72.21.218.154:51341 172.1.1.1:443 5 2 98 246 -',
      { fault: 'log-line-unknown' },
    ],
    ['AWS WAF', '{"timestamp":1648179682260,"webaclId":"arn:aws:wafv2","action":"ALLOW"}', { fault: 'log-line-unknown' }],
    ['a line that breaks off', 'https 2026-11-06T03:00:00Z app/web/1 10.1.2.3:1 - -1', { fault: 'log-line-cut', fields: 6, least: 10 }],
    ['a connection that breaks off', '2023-10-04T17:05:15Z 203.0.113.1 36280 443 TLSv1.2', { fault: 'log-line-cut', fields: 5, least: 11 }],
    ['an edge line that breaks off', EDGE.slice(0, 6).join('\t'), { fault: 'log-line-cut', fields: 6, least: 9 }],
    ['a status that is none', STORY.replace(' 464 ', ' many '), { fault: 'log-field-malformed', field: 'elb_status_code', value: 'many' }],
    [
      'a long status that is none',
      STORY.replace(' 464 ', ` ${'9'.repeat(500)} `),
      { fault: 'log-field-malformed', field: 'elb_status_code', value: '9'.repeat(60) },
    ],
    ['an edge line without status', '{"x-edge-location":"NRT57"}', { fault: 'log-field-malformed', field: 'sc-status', value: '' }],
    ['a text that is too long', ' '.repeat(65_537), { fault: 'log-too-long', limit: 65_536 }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('answers any text with a line or with a fault', () => {
    const alphabet = fc.constantFrom(...Array.from(STORY), ...EDGE, '\t', '"', '\\', '\n', '{', '}', ':', '-');
    const texts = fc.oneof(
      fc.string(),
      fc.array(alphabet).map((parts) => parts.join('')),
      mutations(STORY),
      mutations(CONNECTION),
      mutations(EDGE.join('\t')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultOf(text)).toBeTypeOf('object');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['quotes that never end', `${HEAD} ${'"\\"'.repeat(10_000)}`],
    ['members that never end', `{"sc-status":"200",${'"\\"'.repeat(10_000)}`],
    ['lines that all break off', 'https 2026-11-06 a\n'.repeat(3_000)],
    ['spaces', `https ${' '.repeat(60_000)}`],
  ])('survives %s', (_, text) => {
    expect(faultOf(text)).toBeTypeOf('object');
  });
});

/** A line with a piece cut out or doubled. */
function mutations(line: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(line.length), fc.nat(line.length), fc.string({ maxLength: 5 }))
    .map(([one, other, put]) => line.slice(0, Math.min(one, other)) + put + line.slice(Math.max(one, other)));
}

describe('logKindOf', () => {
  it.each([
    [STORY, 'alb-access'],
    [CONNECTION, 'alb-connection'],
    [EDGE.join('\t'), 'cloudfront'],
    [`#Version: 1.0\n#Fields: ${HEADER}\n${EDGE.join('\t')}`, 'cloudfront'],
    ['{"date":"2026-11-06","x-edge-location":"LAX1"}', 'cloudfront'],
    ['https://www.example.com/', null],
    ['464', null],
    ['', null],
  ])('%#', (text, kind) => {
    expect(logKindOf(text)).toBe(kind);
  });
});
