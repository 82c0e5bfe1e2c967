import type { Origin } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { behaving, CLOUDFRONT, from } from '@/lib/testing/given';
import { SECRET } from '@/lib/testing/locked-chain';
import { behavior } from '@/lib/testing/sample-parts';
import type { RequestWish } from '@/lib/testing/trace-of';

/** Legacy cache settings that list no header. */
const legacy = { cachePolicyId: null, originRequestPolicyId: null, forwardedValues: { headers: [], queryString: true, cookies: 'none' } };
const TABLE = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior`;

/** What becomes of a header that the viewer sends. */
const sent = (name: string, value: string, arrives: string | null, wish: RequestWish = {}): Case => [
  `${name}${wish.method === undefined ? '' : `, ${wish.method}`}`,
  behaving(legacy),
  { ...wish, headers: { [name]: value } },
  { headers: { [name]: arrives } },
];

documented(TABLE, 'CloudFront removes the header.', [
  sent('accept', 'text/html', null),
  sent('accept-charset', 'utf-8', null),
  sent('accept-language', 'de', null),
  sent('referer', 'https://example.net/', null),
  sent('expect', '100-continue', null, { method: 'POST' }),
  sent('te', 'trailers', null),
  sent('trailer', 'expires', null),
  sent('proxy-authenticate', 'Basic', null),
  sent('proxy-authorization', 'Basic x', null),
  sent('proxy-connection', 'keep-alive', null),
  sent('x-http-method-override', 'PUT', null),
  sent('x-real-ip', '192.0.2.1', null),
  sent('cookie', 'a=b', null),
  sent('upgrade', 'h2c', null),
  // The load balancer writes its own.
  sent('x-forwarded-proto', 'http', 'https'),
]);

documented(TABLE, 'CloudFront removes all X-Edge-* headers.', [
  sent('x-edge-location', 'FRA', null),
  sent('x-edge-request-id', 'abc', null),
]);

documented(TABLE, 'CloudFront forwards the header to your origin.', [
  sent('cache-control', 'no-cache', 'no-cache'),
  sent('content-length', '5', '5', { method: 'POST' }),
  sent('content-md5', 'Q2hlY2s=', 'Q2hlY2s=', { method: 'PUT' }),
  sent('content-type', 'application/json', 'application/json', { method: 'POST' }),
  sent('date', 'Mon, 02 Nov 2026 10:00:00 GMT', 'Mon, 02 Nov 2026 10:00:00 GMT'),
  sent('from', 'a@example.com', 'a@example.com'),
  sent('if-match', '"v1"', '"v1"'),
  sent('if-modified-since', 'Mon, 02 Nov 2026 10:00:00 GMT', 'Mon, 02 Nov 2026 10:00:00 GMT'),
  sent('if-none-match', '"v1"', '"v1"'),
  sent('if-range', '"v1"', '"v1"'),
  sent('if-unmodified-since', 'Mon, 02 Nov 2026 10:00:00 GMT', 'Mon, 02 Nov 2026 10:00:00 GMT'),
  sent('max-forwards', '3', '3'),
  sent('origin', 'https://example.net', 'https://example.net'),
  sent('pragma', 'no-cache', 'no-cache'),
  sent('range', 'bytes=0-99', 'bytes=0-99'),
  sent('request-range', 'bytes=0-99', 'bytes=0-99'),
  sent('transfer-encoding', 'chunked', 'chunked', { method: 'POST' }),
  sent('warning', '199 - "x"', '199 - "x"'),
]);

documented(TABLE, 'Legacy cache settings – CloudFront forwards the headers to your origin.', [
  sent('x-own', '1', '1'),
  sent('dnt', '1', '1'),
]);

documented(
  TABLE,
  'GET and HEAD requests – CloudFront removes the Authorization header field before forwarding the request to your origin.',
  [sent('authorization', 'Bearer t', null), sent('authorization', 'Bearer t', null, { method: 'HEAD' })],
);

documented(
  TABLE,
  'DELETE, PATCH, POST, and PUT requests – CloudFront does not remove the header field before forwarding the request to your origin.',
  ['DELETE', 'PATCH', 'POST', 'PUT'].map((method) => sent('authorization', 'Bearer t', 'Bearer t', { method })),
);

documented(
  `${CLOUDFRONT}add-origin-custom-headers.html#add-origin-custom-headers-forward-authorization`,
  'Use an origin request policy that forwards all viewer headers to the origin.',
  [
    [
      'Authorization of a GET',
      behaving({ originRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac' }),
      { headers: { authorization: 'Bearer t' } },
      { headers: { authorization: 'Bearer t' } },
    ],
  ],
);

documented(TABLE, 'CloudFront replaces this header with Connection: Keep-Alive before forwarding the request to your origin.', [
  sent('connection', 'close', 'Keep-Alive'),
]);

documented(TABLE, 'CloudFront replaces the value of this header field with Amazon CloudFront.', [
  sent('user-agent', 'Browser', 'Amazon CloudFront'),
  ['user-agent, none sent', behaving(legacy), {}, { headers: { 'user-agent': 'Amazon CloudFront' } }],
]);

documented(TABLE, 'CloudFront adds the header to the viewer request before forwarding the request to your origin.', [
  ['x-amz-cf-id', {}, {}, { headers: { 'x-amz-cf-id': '?' } }],
]);

documented(TABLE, "CloudFront removes the header, unless you've established a WebSocket connection.", [
  ['upgrade of a WebSocket', {}, { websocket: true }, { headers: { upgrade: 'websocket' } }],
]);

const ADDRESSES = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomIPAddresses`;

documented(
  ADDRESSES,
  'if CloudFront includes X-Forwarded-For: 192.0.2.2 in a request that it forwards to ELB and if the IP address of the CloudFront edge server is 192.0.2.199, the request that your EC2 instance receives contains … 192.0.2.2,192.0.2.199',
  [
    ['the viewer’s, then CloudFront’s', {}, { sourceIp: '192.0.2.2' }, { headers: { 'x-forwarded-for': '192.0.2.2, {cloudfront}' } }],
    ['a viewer of IPv6', {}, { sourceIp: '2001:db8::7' }, { headers: { 'x-forwarded-for': '2001:db8::7, {cloudfront}' } }],
    [
      'whatever is forwarded otherwise',
      behaving({ originRequestPolicyId: null }),
      { sourceIp: '192.0.2.2' },
      { headers: { 'x-forwarded-for': '192.0.2.2, {cloudfront}' } },
    ],
  ],
);

const CUSTOM = `${CLOUDFRONT}add-origin-custom-headers.html#add-origin-custom-headers-configure`;
const adding = (...names: string[]): Partial<Origin> => ({ customHeaders: names.map((name) => ({ name, value: SECRET })) });

documented(
  CUSTOM,
  'If the header names and values that you specify are not already present in the viewer request, CloudFront adds them to the origin request.',
  [
    ['one', from(adding('X-Origin-Verify')), {}, { headers: { 'x-origin-verify': '(secret)' } }],
    ['two', from(adding('X-One', 'X-Two')), {}, { headers: { 'x-one': '(secret)', 'x-two': '(secret)' } }],
    ['none of another origin', from({}), {}, { headers: { 'x-origin-verify': null } }],
    [
      'a header that is removed otherwise',
      from(adding('Referer'), {}, { defaultCacheBehavior: behavior(legacy) }),
      {},
      { headers: { referer: '(secret)' } },
    ],
  ],
);

documented(CUSTOM, 'If a header is present, CloudFront overwrites the header value before forwarding the request to the origin.', [
  [
    'the viewer sends it too',
    from(adding('X-Origin-Verify')),
    { headers: { 'x-origin-verify': 'guess' } },
    { headers: { 'x-origin-verify': '(secret)' } },
  ],
  [
    'in other letters',
    from(adding('X-ORIGIN-VERIFY')),
    { headers: { 'x-origin-verify': 'guess' } },
    { headers: { 'x-origin-verify': '(secret)' } },
  ],
]);

const ADD = `${CLOUDFRONT}adding-cloudfront-headers.html`;
const listing = (...headers: string[]) => ({
  ...behaving({ originRequestPolicyId: 'own' }),
  originRequestPolicies: [
    {
      id: 'own',
      name: 'own',
      managed: false,
      headers: { behavior: 'whitelist', headers },
      cookieBehavior: 'none',
      queryStringBehavior: 'none',
    },
  ],
});

documented(ADD, 'To receive these headers at your origin but not include them in the cache key, use an origin request policy.', [
  ['one that is listed', listing('CloudFront-Viewer-City'), {}, { headers: { 'cloudfront-viewer-city': '?' } }],
  ['another', listing('CloudFront-Viewer-City'), {}, { headers: { 'cloudfront-viewer-latitude': null } }],
]);

documented(TABLE, 'CloudFront does not add the header before forwarding the request to your origin.', [
  ['CloudFront-Forwarded-Proto', behaving(legacy), {}, { headers: { 'cloudfront-forwarded-proto': null } }],
  ['CloudFront-Is-Mobile-Viewer', behaving(legacy), {}, { headers: { 'cloudfront-is-mobile-viewer': null } }],
  ['CloudFront-Viewer-Country', behaving(legacy), {}, { headers: { 'cloudfront-viewer-country': null } }],
]);
