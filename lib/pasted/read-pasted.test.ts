import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseRequest } from '@/lib/trace/parse-request';
import { faultOf } from '@/lib/testing/curl-request';

import { readPasted } from './read-pasted';

/** What a text is, in one line. */
function read(text: string): string {
  const pasted = readPasted(text);
  if (pasted.kind === 'status') return `status ${pasted.status}`;
  if (pasted.kind === 'log') return `log ${pasted.line.kind}`;
  const { method, url, http, websocket, headers } = pasted.words;
  const said = [`${method} ${url}`, ...(http === undefined ? [] : [http]), ...(websocket ? ['WebSocket'] : [])];
  return [...said, ...headers.map(({ name, value }) => `${name}: ${value}`)].join(' | ');
}

const ACCESS_LINE =
  'https 2026-11-02T09:15:04.512034Z app/web/50dc6c495c0c9188 203.0.113.7:51712 10.0.1.12:80 0.001 0.012 0.000 502 502 321 612 "GET https://www.example.com:443/cart HTTP/2.0" "curl/8.5.0" TLS_AES_128_GCM_SHA256 TLSv1.3 arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "www.example.com" "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012" 1 2026-11-02T09:15:04.499000Z "forward" "-" "-" "10.0.1.12:80" "502" "-" "-" TID_1234abcd5678ef90';

describe('URLs', () => {
  it.each([
    ['https://www.example.com/', 'GET https://www.example.com/'],
    ['  https://www.example.com/cart?x=1  \n', 'GET https://www.example.com/cart?x=1'],
    ['http://www.example.com', 'GET http://www.example.com/'],
    ['www.example.com/api', 'GET https://www.example.com/api'],
    ['www.example.com', 'GET https://www.example.com/'],
    ['www.example.com.', 'GET https://www.example.com./'],
    ['www.example.com?x=1', 'GET https://www.example.com/?x=1'],
    ['www.example.com:80/api', 'GET http://www.example.com/api'],
    ['www.example.com:8443/api', 'GET https://www.example.com:8443/api'],
    ['//www.example.com/api', 'GET https://www.example.com/api'],
    ['localhost:8080', 'GET https://localhost:8080/'],
    ['10.0.0.1/health', 'GET https://10.0.0.1/health'],
    ['[2001:db8::1]:8080/health', 'GET https://[2001:db8::1]:8080/health'],
    ['日本.example/道', 'GET https://xn--wgv71a.example/%E9%81%93'],
    ['"https://www.example.com/"', 'GET https://www.example.com/'],
    ['<https://www.example.com/>', 'GET https://www.example.com/'],
    ['https://www.example.com/page#top', 'GET https://www.example.com/page'],
    ['wss://www.example.com/socket', 'GET wss://www.example.com/socket | WebSocket'],
    ['https://me:secret@www.example.com/', 'GET https://www.example.com/ | Authorization: Basic ***'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('requests', () => {
  it.each([
    ['GET https://www.example.com/', 'GET https://www.example.com/'],
    ['POST www.example.com/api', 'POST https://www.example.com/api'],
    ['delete https://www.example.com/1', 'DELETE https://www.example.com/1'],
    ['PROPFIND https://www.example.com/', 'PROPFIND https://www.example.com/'],
    ['GET https://www.example.com/ HTTP/1.1', 'GET https://www.example.com/ | HTTP/1.1'],
    ['GET /cart HTTP/1.1\nHost: www.example.com', 'GET https://www.example.com/cart | HTTP/1.1'],
    ['GET /cart HTTP/1.1\r\nhost: www.example.com:8443\r\nX-A: 1\r\n\r\n', 'GET https://www.example.com:8443/cart | HTTP/1.1 | X-A: 1'],
    ['GET /cart HTTP/1.0\nHost: www.example.com:80', 'GET http://www.example.com/cart | HTTP/1.1'],
    ['GET /cart HTTP/2\nHost: www.example.com', 'GET https://www.example.com/cart | HTTP/2'],
    ['GET /cart HTTP/2.0\nHost: www.example.com', 'GET https://www.example.com/cart | HTTP/2'],
    ['GET /cart HTTP/3\nHost: www.example.com', 'GET https://www.example.com/cart | HTTP/3'],
    ['GET /cart\nHost: www.example.com', 'GET https://www.example.com/cart'],
    ['OPTIONS * HTTP/1.1\nHost: www.example.com', 'OPTIONS https://www.example.com/ | HTTP/1.1'],
    ['> GET /cart HTTP/1.1\n> Host: www.example.com\n> Accept: */*\n>', 'GET https://www.example.com/cart | HTTP/1.1 | Accept: */*'],
    ['POST /in HTTP/1.1\nHost: www.example.com\n\nno: header of it', 'POST https://www.example.com/in | HTTP/1.1'],
    ['GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer abc', 'GET https://a.example/ | HTTP/1.1 | Authorization: Bearer ***'],
    [
      'GET /chat HTTP/1.1\nHost: a.example\nUpgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Key: x\nSec-WebSocket-Version: 13',
      'GET https://a.example/chat | HTTP/1.1 | WebSocket',
    ],
    ['curl -X POST https://www.example.com/api', 'POST https://www.example.com/api | Accept: */*'],
    ['$ curl www.example.com', 'GET http://www.example.com/ | Accept: */*'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('statuses and log lines', () => {
  it.each([
    ['464', 'status 464'],
    [' 502\n', 'status 502'],
    ['HTTP 464', 'status 464'],
    ['http 464', 'status 464'],
    ['status 504', 'status 504'],
    ['Error 503', 'status 503'],
    ['502 Bad Gateway', 'status 502'],
    ['HTTP/1.1 502 Bad Gateway', 'status 502'],
    ['HTTP/2 464', 'status 464'],
    ['HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\n\r\n', 'status 502'],
    ['< HTTP/2 464\n< server: awselb/2.0', 'status 464'],
    [ACCESS_LINE, 'log alb-access'],
    [`\n${ACCESS_LINE}\n`, 'log alb-access'],
  ])('%# is read', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['pasted-empty', ''],
    ['pasted-empty', '  \n '],
    ['pasted-too-long', 'x'.repeat(1_048_577)],
    ['request-no-host', '/api/users'],
    ['request-no-host', 'GET /cart HTTP/1.1'],
    ['request-no-host', 'GET /cart'],
    ['request-no-host', 'GET /cart HTTP/1.1\nHost: web'],
    ['pasted-unknown', 'GET'],
    ['pasted-unknown', 'GET cart'],
    ['pasted-unknown', '464 464'],
    ['pasted-unknown', '600'],
    ['pasted-unknown', '3.14'],
    ['pasted-unknown', 'web'],
    ['pasted-unknown', 'somebody@example.com'],
    ['pasted-unknown', 'arn:aws:iam::111122223333:role/x'],
    ['pasted-unknown', 'why does it fail?'],
    ['pasted-unknown', 'https://www.example.com/ and more'],
    ['pasted-unknown', 'GET https://www.example.com/ HTTP/4'],
    ['url-malformed', 'ftp://www.example.com/'],
    ['url-malformed', 'https://'],
    ['url-malformed', 'GET https://$HOST/'],
    ['header-malformed', 'GET / HTTP/1.1\nHost: a.example\nnonsense'],
    ['curl-no-url', 'curl'],
    ['log-line-cut', ACCESS_LINE.slice(0, 60)],
  ])('%s (%#)', (fault, text) => {
    expect(faultOf(() => readPasted(text))).toBe(fault);
  });

  it('says nothing of a password in a URL that cannot be used', () => {
    expect(() => readPasted('https://me:secret@www.example.com:99999/')).toThrow(
      expect.objectContaining({ params: { fault: 'url-malformed', value: 'https://www.example.com:99999/' } }),
    );
  });

  it('gives what can be traced, or one fault, for whatever is pasted', () => {
    const pieces = fc.constantFrom(
      ...['GET ', 'https://', 'www.example.com', '/a', ' HTTP/1.1', '\n', '\r\n', 'Host: ', 'a.example', 'HTTP/2 ', '464', ' ', ':', '"'],
      ...[
        'curl ',
        '-H ',
        "'",
        '{',
        '#',
        '?',
        '[::1]',
        '@',
        '%',
        '日',
        '\ud800',
        '2026-11-02\t09:15:04\tFRA56-C1\t',
        ACCESS_LINE,
        '\0',
        '=',
        '; ',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const fault = faultOf(() => {
          const what = readPasted(pasted);
          if (what.kind === 'request') parseRequest(what.words);
        });
        expect(typeof fault).toBe('string');
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ['a.'.repeat(500_000)],
    ['GET '.repeat(250_000)],
    [`a=b ${'a=b '.repeat(250_000)}`],
    ['> '.repeat(500_000)],
    ['"'.repeat(1_000_000)],
  ])('is not slowed down (%#)', (text) => {
    expect(typeof faultOf(() => readPasted(text))).toBe('string');
  });
});
