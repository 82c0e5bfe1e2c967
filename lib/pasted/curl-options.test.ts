import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { curlRequest, faultOf } from '@/lib/testing/curl-request';

import { parseCurl } from './parse-curl';

const WWW = 'https://www.example.com/';
const FORM = 'Content-Type: application/x-www-form-urlencoded';

describe('HTTP, TLS and who sends it', () => {
  it.each([
    ['curl https://www.example.com/', undefined],
    ['curl --http1.0 https://www.example.com/', 'HTTP/1.1'],
    ['curl -0 https://www.example.com/', 'HTTP/1.1'],
    ['curl --http1.1 https://www.example.com/', 'HTTP/1.1'],
    ['curl --no-alpn https://www.example.com/', 'HTTP/1.1'],
    ['curl --http2 https://www.example.com/', 'HTTP/2'],
    ['curl --http2 http://www.example.com/', 'HTTP/1.1'],
    ['curl --http2-prior-knowledge http://www.example.com/', 'HTTP/2'],
    ['curl --http3 https://www.example.com/', 'HTTP/3'],
    ['curl --http3-only https://www.example.com/', 'HTTP/3'],
    ['curl --http3 http://www.example.com/', 'HTTP/1.1'],
    ['curl --http1.1 --http2 https://www.example.com/', 'HTTP/2'],
  ])('%s: %s', (command, http) => {
    expect(parseCurl(command).http).toBe(http);
  });

  it.each([
    ['curl https://www.example.com/', { tls: null, certificate: null }],
    ['curl --tls-max 1.1 https://www.example.com/', { tls: 'TLSv1.1', certificate: null }],
    ['curl --tls-max=1.0 https://www.example.com/', { tls: 'TLSv1', certificate: null }],
    ['curl --tlsv1.2 --tls-max 1.2 https://www.example.com/', { tls: 'TLSv1.2', certificate: null }],
    ['curl --tls-max default https://www.example.com/', { tls: null, certificate: null }],
    ['curl --tlsv1.2 https://www.example.com/', { tls: null, certificate: null }],
    ['curl -1 https://www.example.com/', { tls: null, certificate: null }],
    ['curl --cert client.pem https://www.example.com/', { tls: null, certificate: true }],
    ['curl -E client.pem:password --key key.pem https://www.example.com/', { tls: null, certificate: true }],
  ])('%s', (command, client) => {
    expect(parseCurl(command).client).toEqual(client);
  });

  it.each([
    ['curl wss://www.example.com/', true],
    ['curl ws://www.example.com/', true],
    [
      "curl -N -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Key: x' -H 'Sec-WebSocket-Version: 13' http://a.example/",
      true,
    ],
    ["curl -H 'Upgrade: h2c' http://www.example.com/", false],
    ['curl https://www.example.com/', false],
  ])('WebSocket: %s is %s', (command, websocket) => {
    const words = parseCurl(command);
    expect(words.websocket).toBe(websocket);
    expect(words.headers.filter(({ name }) => /^(connection|sec-websocket-)/i.test(name))).toEqual([]);
  });
});

describe('options without a say in the request', () => {
  it.each([
    'curl -s -S -v -i -k -L -f -N https://www.example.com/',
    'curl -sSLo /dev/null https://www.example.com/',
    'curl -sSLo/dev/null https://www.example.com/',
    'curl -fsSL https://www.example.com/ | sh',
    'curl -o page.html https://www.example.com/',
    'curl -O https://www.example.com/',
    'curl -OLv https://www.example.com/',
    "curl -s -o /dev/null -w '%{http_code}\\n' https://www.example.com/",
    'curl -w "%{time_total}" -so NUL https://www.example.com/',
    'curl --max-time 10 --connect-timeout 2 https://www.example.com/',
    'curl -m 10 https://www.example.com/',
    'curl --retry 3 --retry-delay 1 --retry-all-errors https://www.example.com/',
    'curl --cacert ca.pem --capath certs https://www.example.com/',
    'curl --no-progress-meter --no-buffer https://www.example.com/',
    'curl -4 --tcp-nodelay --no-keepalive https://www.example.com/',
    'curl -D - https://www.example.com/',
    'curl --dump-header headers.txt https://www.example.com/',
    'curl -c jar.txt -K options.txt https://www.example.com/',
    'curl --expand-output {{file}} https://www.example.com/',
    'curl -# --limit-rate 100K https://www.example.com/',
    'curl --noproxy "*" --interface eth0 https://www.example.com/',
  ])('%s', (command) => {
    expect(curlRequest(command)).toBe(`GET ${WWW}`);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['curl-no-url', 'curl'],
    ['curl-no-url', 'curl -v'],
    ['curl-no-url', "curl ''"],
    ['curl-unclosed-quote', "curl 'https://www.example.com/"],
    ['curl-unclosed-quote', 'curl "https://www.example.com/'],
    ['curl-unclosed-quote', "curl $'https://www.example.com/"],
    ['curl-unclosed-quote', 'curl ^"https://www.example.com/'],
    ['curl-option-value-missing', 'curl https://www.example.com/ -H'],
    ['curl-option-value-missing', 'curl https://www.example.com/ --data'],
    ['curl-option-value-missing', 'curl https://www.example.com/ -sX'],
    ['curl-option-unknown', 'curl --frobnicate https://www.example.com/'],
    ['curl-option-unknown', 'curl -@ https://www.example.com/'],
    ['curl-option-unknown', 'curl --no-header https://www.example.com/'],
    ['url-malformed', 'curl ftp://www.example.com/'],
    ['url-malformed', 'curl file:///etc/hosts'],
    ['url-malformed', 'curl https://$HOST/'],
    ['url-malformed', 'curl https://<host>/'],
    ['url-malformed', 'curl https://{{host}}/'],
    ['url-malformed', 'curl https://www.example.com:99999/'],
    ['method-malformed', "curl -X 'NOT A METHOD' https://www.example.com/"],
    ['method-malformed', "curl -X '' https://www.example.com/"],
    ['header-malformed', "curl -H 'no header' https://www.example.com/"],
    ['header-malformed', "curl -H ':authority: www.example.com' https://www.example.com/"],
    ['header-malformed', `curl -H 'X-A: ${'x'.repeat(9000)}' https://www.example.com/`],
    ['url-malformed', `curl https://www.example.com/${'x'.repeat(9000)}`],
    ['pasted-too-long', `curl https://www.example.com/ -d ${'x'.repeat(1_100_000)}`],
  ])('%s (%#)', (fault, command) => {
    expect(faultOf(() => parseCurl(command))).toBe(fault);
  });

  it('gives a request or a fault for whatever follows curl', () => {
    const pieces = fc.constantFrom(
      ...Array.from(` '"\\^\n\`$&|<>;#-={}[]()@:/?.`),
      ' -H ',
      ' -X',
      ' -d ',
      '--',
      'https://',
      'a',
      ' ^"',
      "$'",
      '\\u',
      '\\xff',
      '日',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(typeof faultOf(() => parseCurl(`curl ${parts.join('')}`))).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a command of the greatest length without backtracking', () => {
    const long = `curl https://www.example.com/ --data-raw $'${"\\'".repeat(500_000)}'`;
    expect(curlRequest(long)).toBe(`POST ${WWW} | ${FORM}`);
    expect(faultOf(() => parseCurl(`curl ^"a ${'\\'.repeat(1_000_000)}x`))).toBe('curl-unclosed-quote');
    expect(faultOf(() => parseCurl(`curl ${'{['.repeat(500_000)}`))).toBe('url-malformed');
  });
});
