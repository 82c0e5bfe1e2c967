import { type Case, documented } from '@/lib/testing/documented';
import { ALB, attributes, DIRECT, ELB, from, grouped, listening } from '@/lib/testing/given';
import { listener, loadBalancer, plainListener } from '@/lib/testing/sample-parts';

const mode = (value: string) => attributes({ 'routing.http.xff_header_processing.mode': value });
const XFF = `${ALB}x-forwarded-headers.html`;

/** AWS's own table: the last hop is 127.0.0.1. */
const sent = (value: string, given: string | null, received: string | null): Case => [
  `${value}, ${given ?? 'none sent'}`,
  mode(value),
  { url: DIRECT, sourceIp: '127.0.0.1', headers: given === null ? {} : { 'x-forwarded-for': given } },
  { headers: { 'x-forwarded-for': received } },
];

documented(
  `${XFF}#x-forwarded-for-remove`,
  'The following table shows examples of the X-Forwarded-For header that the target receives when you select either the append, preserve or the remove mode. In this example, the IP address of the last hop is 127.0.0.1.',
  [
    sent('append', null, '127.0.0.1'),
    sent('append', '127.0.0.4', '127.0.0.4, 127.0.0.1'),
    sent('append', '127.0.0.4, 127.0.0.8', '127.0.0.4, 127.0.0.8, 127.0.0.1'),
    sent('preserve', null, null),
    sent('preserve', '127.0.0.4', '127.0.0.4'),
    sent('preserve', '127.0.0.4, 127.0.0.8', '127.0.0.4, 127.0.0.8'),
    sent('remove', null, null),
  ],
);

documented(`${XFF}#x-forwarded-for`, 'The default value for this attribute is append.', [
  ['no attribute', {}, { url: DIRECT, sourceIp: '203.0.113.7' }, { headers: { 'x-forwarded-for': '203.0.113.7' } }],
]);

documented(
  `${ALB}application-load-balancers.html#load-balancer-attributes`,
  'If the value is preserve, the Application Load Balancer preserves the X-Forwarded-For header in the HTTP request, and sends it to targets without any change.',
  [
    [
      'behind CloudFront: the viewer only',
      mode('preserve'),
      { sourceIp: '203.0.113.7' },
      { headers: { 'x-forwarded-for': '203.0.113.7' } },
    ],
    ['removed behind CloudFront too', mode('remove'), { sourceIp: '203.0.113.7' }, { headers: { 'x-forwarded-for': null } }],
  ],
);

const both = { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })] };

documented(
  `${XFF}#x-forwarded-proto`,
  'Elastic Load Balancing stores the protocol used between the client and the load balancer in the X-Forwarded-Proto request header and passes the header along to your server.',
  [
    ['HTTPS', {}, { url: DIRECT }, { headers: { 'x-forwarded-proto': 'https' } }],
    ['HTTP', both, { url: 'http://origin.example.com/' }, { headers: { 'x-forwarded-proto': 'http' } }],
    [
      'CloudFront’s, not the viewer’s',
      { ...both, ...from({}, { protocolPolicy: 'http-only' }) },
      {},
      { headers: { 'x-forwarded-proto': 'http', 'x-forwarded-port': '80' } },
    ],
    [
      'HTTPS to the target changes nothing',
      { ...both, ...grouped({ protocol: 'HTTPS' }) },
      { url: 'http://origin.example.com/' },
      { headers: { 'x-forwarded-proto': 'http' } },
    ],
  ],
);

documented(
  `${XFF}#x-forwarded-port`,
  'The X-Forwarded-Port request header helps you identify the destination port that the client used to connect to the load balancer.',
  [
    ['443', {}, { url: DIRECT }, { headers: { 'x-forwarded-port': '443' } }],
    ['80', both, { url: 'http://origin.example.com/' }, { headers: { 'x-forwarded-port': '80' } }],
    [
      '8443, not the target’s 80',
      listening({ port: 8443 }),
      { url: 'https://origin.example.com:8443/' },
      { headers: { 'x-forwarded-port': '8443' } },
    ],
  ],
);

documented(
  `${ELB}how-elastic-load-balancing-works.html#http-headers`,
  'Application Load Balancers and Classic Load Balancers automatically add X-Forwarded-For, X-Forwarded-Proto, and X-Forwarded-Port headers to the request.',
  [
    [
      'all three',
      {},
      { url: DIRECT, sourceIp: '203.0.113.7' },
      { headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' } },
    ],
    ['no X-Forwarded-Host', {}, { url: DIRECT }, { headers: { 'x-forwarded-host': null } }],
  ],
);

const preserved = { 'routing.http.preserve_host_header.enabled': 'true' };
const HOST = `${ALB}edit-load-balancer-attributes.html#host-header-preservation`;

documented(HOST, 'For default listener ports (either port 80 or 443), we do not append the port number to the outgoing host header.', [
  ['443', {}, { url: DIRECT }, { headers: { host: 'origin.example.com' } }],
  ['80', both, { url: 'http://origin.example.com/' }, { headers: { host: 'origin.example.com' } }],
  ['443, preserved', attributes(preserved), { url: DIRECT }, { headers: { host: 'origin.example.com' } }],
]);

const odd = from({}, { httpsPort: 8443 });
const at8443 = { port: 8443 };

documented(
  HOST,
  "When not using the default ports (ports 80 or 443) we append the port number to the host header if it isn't already appended by the client.",
  [
    ['behind CloudFront', { ...odd, ...listening(at8443) }, {}, { headers: { host: 'origin.example.com:8443' } }],
    [
      'appended by the client',
      listening(at8443),
      { url: 'https://origin.example.com:8443/' },
      { headers: { host: 'origin.example.com:8443' } },
    ],
  ],
);

documented(
  HOST,
  'the Application Load Balancer preserves the Host header in the HTTP request, and sends the header to targets without any modification.',
  [
    ['behind CloudFront, 8443', { ...odd, ...attributes(preserved, at8443) }, {}, { headers: { host: 'origin.example.com' } }],
    [
      'appended by the client',
      attributes(preserved, at8443),
      { url: 'https://origin.example.com:8443/' },
      { headers: { host: 'origin.example.com:8443' } },
    ],
  ],
);

const tlsHeaders = (enabled: string) => ({ 'routing.http.x_amzn_tls_version_and_cipher_suite.enabled': enabled });
const ATTRIBUTES = `${ALB}application-load-balancers.html#load-balancer-attributes`;
const there = { headers: { 'x-amzn-tls-version': '?', 'x-amzn-tls-cipher-suite': '?' } };
const absent = { headers: { 'x-amzn-tls-version': null, 'x-amzn-tls-cipher-suite': null } };

documented(
  ATTRIBUTES,
  'Indicates whether the two headers (x-amzn-tls-version and x-amzn-tls-cipher-suite), which contain information about the negotiated TLS version and cipher suite, are added to the client request before sending it to the target. … The default is false.',
  [
    ['on', attributes(tlsHeaders('true')), { url: DIRECT }, there],
    ['off', attributes(tlsHeaders('false')), { url: DIRECT }, absent],
    ['not set', {}, { url: DIRECT }, absent],
    ['on, behind CloudFront', attributes(tlsHeaders('true')), {}, there],
    [
      'on, an HTTP listener, where none was negotiated',
      { loadBalancers: [loadBalancer({ listeners: [plainListener()], attributes: tlsHeaders('true') })] },
      { url: 'http://origin.example.com/' },
      absent,
    ],
  ],
);

documented(
  `${ALB}load-balancer-request-tracing.html`,
  'If the X-Amzn-Trace-Id header is not present on an incoming request, the load balancer generates a header with a Root field and forwards the request.',
  [
    ['behind CloudFront', {}, {}, { headers: { 'x-amzn-trace-id': '?' } }],
    ['past CloudFront', {}, { url: DIRECT }, { headers: { 'x-amzn-trace-id': '?' } }],
  ],
);

const invalid = (drop: string) => attributes({ 'routing.http.drop_invalid_header_fields.enabled': drop });
const odds = { url: DIRECT, headers: { x_own: '1', 'x-own': '2' } };

documented(
  ATTRIBUTES,
  'Indicates whether HTTP headers with header fields that are not valid are removed by the load balancer (true), or routed to targets (false). The default is false.',
  [
    ['false', invalid('false'), odds, { headers: { x_own: '1', 'x-own': '2' } }],
    ['not set', {}, odds, { headers: { x_own: '1' } }],
    ['true, a name that is valid', invalid('true'), odds, { headers: { 'x-own': '2' } }],
  ],
);
