import { type Case, documented } from '@/lib/testing/documented';
import { ALB, DIRECT, ELB } from '@/lib/testing/given';

const TROUBLE = `${ALB}load-balancer-troubleshooting.html`;
const direct = (headers: Record<string, string>) => ({ url: DIRECT, headers });
const accepted = { outcome: '- forwarded' };

documented(`${TROUBLE}#http-405-issues`, 'The client used the TRACE method, which is not supported by Application Load Balancers.', [
  ['TRACE', {}, { url: DIRECT, method: 'TRACE' }, { outcome: '405 method-not-allowed' }],
]);

documented(
  `${ELB}how-elastic-load-balancing-works.html#http-connections`,
  'Application Load Balancers support the following HTTP request methods: GET, HEAD, POST, PUT, DELETE, OPTIONS, and PATCH.',
  ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map((method): Case => [method, {}, { url: DIRECT, method }, accepted]),
);

const KIB = 1024;

documented(`${TROUBLE}#http-414-issues`, 'The request URL or query string parameters are too large.', [
  ['a long path', {}, { url: `${DIRECT}${'a'.repeat(17 * KIB)}` }, { outcome: '414 request-too-large', params: { part: 'url' } }],
  ['a long query', {}, { url: `${DIRECT}?${'q'.repeat(17 * KIB)}` }, { outcome: '414 request-too-large' }],
  ['12 KB', {}, { url: `${DIRECT}${'a'.repeat(12 * KIB)}` }, accepted],
]);

const lines = (count: number, size: number) =>
  direct(Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${String(at)}`, 'v'.repeat(size)])));

documented(
  `${TROUBLE}#http-400-issues`,
  'The request header exceeded 16 K per request line, 16 K per single header, or 64 K for the entire request header.',
  [
    ['one header of 17 K', {}, lines(1, 17 * KIB), { outcome: '400 request-too-large', params: { part: 'headers', limit: 16_384 } }],
    ['one header of 15 K', {}, lines(1, 15 * KIB), accepted],
    ['five headers of 15 K', {}, lines(5, 15 * KIB), { outcome: '400 request-too-large', params: { limit: 65_536 } }],
    ['four headers of 15 K', {}, lines(4, 15 * KIB), accepted],
  ],
);

const addresses = (count: number) => ({ 'x-forwarded-for': Array.from({ length: count }, () => '192.0.2.1').join(', ') });

documented(
  `${TROUBLE}#http-463-issues`,
  'The load balancer received an X-Forwarded-For request header with too many IP addresses. The upper limit for IP addresses is 30.',
  [
    ['30 of them', {}, direct(addresses(30)), accepted],
    ['31 of them', {}, direct(addresses(31)), { outcome: '463 request-too-large', params: { part: 'forwardedFor' } }],
    ['29, to which CloudFront adds one', {}, { headers: addresses(29) }, accepted],
    ['30, to which CloudFront adds one', {}, { headers: addresses(30) }, { outcome: '463 request-too-large' }],
    [
      'in two headers',
      {},
      direct({ 'X-Forwarded-For': addresses(20)['x-forwarded-for'], ...addresses(11) }),
      { outcome: '463 request-too-large' },
    ],
  ],
);

documented(
  `${ELB}how-elastic-load-balancing-works.html#http-headers`,
  'The Expect: 100-Continue request header is not forwarded to its targets.',
  [['Expect', {}, { url: DIRECT, method: 'POST', http: 'HTTP/1.1', headers: { expect: '100-continue' } }, { headers: { expect: null } }]],
);
