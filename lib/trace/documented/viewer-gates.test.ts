import type { Distribution } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { behaving, CLOUDFRONT, edge } from '@/lib/testing/given';
import { behavior, distribution, loadBalancerHost } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';

const WWW = 'https://www.example.com';
const restricted = (type: string, ...locations: string[]) => ({ geoRestriction: { type, locations } });
const blocked = { outcome: '403 viewer-country-blocked' };
const served = { outcome: '- forwarded' };
const elsewhere = behavior({ pathPattern: '/free/*' });

documented(
  `${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`,
  'Grant permission to your users to access your content only if they’re in one of the approved countries on your allowlist.',
  [
    ['on the list', edge(restricted('whitelist', 'LI')), { client: { country: 'LI' } }, served],
    ['not on the list', edge(restricted('whitelist', 'LI')), { client: { country: 'MC' } }, blocked],
    ['second of the list', edge(restricted('whitelist', 'LI', 'AT')), { client: { country: 'AT' } }, served],
  ],
);

documented(
  `${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`,
  'Prevent your users from accessing your content if they’re in one of the banned countries on your denylist.',
  [
    ['on the list', edge(restricted('blacklist', 'MC')), { client: { country: 'MC' } }, blocked],
    ['not on the list', edge(restricted('blacklist', 'MC')), { client: { country: 'LI' } }, served],
  ],
);

documented(
  `${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`,
  'When a user requests your content, CloudFront typically serves the requested content regardless of where the user is located.',
  [['no restriction', edge(restricted('none')), { client: { country: 'MC' } }, served]],
);

documented(
  `${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`,
  'If CloudFront can’t determine a user’s location, CloudFront serves the content that the user has requested.',
  [
    ['allowlist, nobody said where', edge(restricted('whitelist', 'LI')), {}, { outcome: '- forwarded?', dependsOn: ['geo-restriction'] }],
    ['denylist, nobody said where', edge(restricted('blacklist', 'MC')), {}, { outcome: '- forwarded?', dependsOn: ['geo-restriction'] }],
  ],
);

documented(`${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`, 'Geographic restrictions apply to an entire distribution.', [
  [
    'the path of another behavior',
    edge({ ...restricted('blacklist', 'MC'), cacheBehaviors: [elsewhere] }),
    { url: `${WWW}/free/x`, client: { country: 'MC' } },
    blocked,
  ],
]);

documented(
  `${CLOUDFRONT}georestrictions.html#georestrictions-cloudfront`,
  'You can optionally configure CloudFront to return a custom error message to the user',
  [
    [
      'a page for 403',
      edge({
        ...restricted('blacklist', 'MC'),
        customErrorResponses: [{ errorCode: 403, responsePagePath: '/sorry.html', responseCode: '200', errorCachingMinTtl: null }],
      }),
      { client: { country: 'MC' } },
      { ...blocked, shown: 200 },
    ],
  ],
);

const signed = { trustedKeyGroups: ['kg-1'] };
const unsigned = { outcome: '403 signature-missing' };
const perhaps = { outcome: '- forwarded?', dependsOn: ['signed-request'] } as const;

documented(
  `${CLOUDFRONT}http-403-permission-denied.html#signed-URLs-cookies-403`,
  "requests that don't use signed cookies or signed URLs result in a 403 error.",
  [
    ['key group, no signature', behaving(signed), {}, unsigned],
    ['trusted signer, no signature', behaving({ trustedSigners: ['self'] }), {}, unsigned],
    ['signed URL, canned policy', behaving(signed), { url: `${WWW}/?Expires=1&Signature=s&Key-Pair-Id=K` }, perhaps],
    ['signed URL, custom policy', behaving(signed), { url: `${WWW}/?Policy=p&Signature=s&Key-Pair-Id=K` }, perhaps],
    ['signed cookies', behaving(signed), { headers: { cookie: 'a=b; CloudFront-Signature=s; CloudFront-Key-Pair-Id=K' } }, perhaps],
    ['other cookies', behaving(signed), { headers: { cookie: 'session=1' } }, unsigned],
    ['a POST is asked for one too', behaving(signed), { method: 'POST' }, unsigned],
    ['another behavior asks for none', edge({ cacheBehaviors: [behavior({ pathPattern: '/private/*', ...signed })] }), {}, served],
  ],
);

documented(`${CLOUDFRONT}private-content-setting-signed-cookie-custom-policy.html`, 'The names of cookie attributes are case-sensitive.', [
  ['a cookie in lower case', behaving(signed), { headers: { cookie: 'cloudfront-signature=s' } }, unsigned],
]);

const HTTP = 'http://www.example.com/a?b=c';
const byMethod = (viewerProtocolPolicy: string, methods: readonly string[], outcome: string): Case[] =>
  methods.map((method) => [
    `${viewerProtocolPolicy}, ${method}`,
    behaving({ viewerProtocolPolicy }),
    { url: HTTP, method },
    { outcome, location: outcome.startsWith('3') ? 'https://www.example.com/a?b=c' : null },
  ]);
const UNSAFE = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];

documented(
  `${CLOUDFRONT}using-https-viewers-to-cloudfront.html`,
  'HTTP GET and HEAD requests are automatically redirected to HTTPS requests. CloudFront returns HTTP status code 301 (Moved Permanently) along with the new HTTPS URL.',
  [
    ...byMethod('redirect-to-https', ['GET', 'HEAD'], '301 viewer-https-redirect'),
    ['the viewer asks again, over HTTPS', {}, { url: HTTP }, { follows: [null], hops: 'HTTP/1.1 http' }],
  ],
);

documented(
  `${CLOUDFRONT}using-https-viewers-to-cloudfront.html`,
  'CloudFront redirects the request to a HTTPS location with a HTTP status code 307 (Temporary Redirect).',
  byMethod('redirect-to-https', UNSAFE, '307 viewer-https-redirect'),
);

documented(
  `${CLOUDFRONT}using-https-viewers-to-cloudfront.html`,
  'If a viewer sends an HTTP request instead of an HTTPS request, CloudFront returns HTTP status code 403 (Forbidden) and does not return the object.',
  byMethod('https-only', ['GET', 'POST'], '403 viewer-http-forbidden'),
);

documented(`${CLOUDFRONT}using-https-viewers-to-cloudfront.html`, 'Viewers can use both protocols.', [
  ['allow-all, over HTTP', behaving({ viewerProtocolPolicy: 'allow-all' }), { url: HTTP }, { outcome: '- forwarded', location: null }],
]);

const READ = ['GET', 'HEAD'];
const ask = (allowedMethods: string[], method: string, outcome: string): Case => [
  `${allowedMethods.join(' ')} allowed, ${method}`,
  behaving({ allowedMethods }),
  { method },
  { outcome },
];

documented(
  `${CLOUDFRONT}http-403-invalid-method.html`,
  "CloudFront returns a 403 (Invalid method) error if you're trying to use an HTTP method that you haven't specified in the CloudFront distribution.",
  [
    ask(READ, 'GET', '- forwarded'),
    ask(READ, 'HEAD', '- forwarded'),
    ask(READ, 'OPTIONS', '403 method-not-allowed'),
    ask(READ, 'POST', '403 method-not-allowed'),
    ask([...READ, 'OPTIONS'], 'OPTIONS', '- forwarded'),
    ask([...READ, 'OPTIONS'], 'PUT', '403 method-not-allowed'),
    ask([...READ, ...UNSAFE], 'PATCH', '- forwarded'),
    ask([...READ, ...UNSAFE], 'DELETE', '- forwarded'),
    ask([...READ, ...UNSAFE], 'PROPFIND', '403 method-not-allowed'),
    ask([...READ, ...UNSAFE], 'TRACE', '403 method-not-allowed'),
  ],
);

const SIZES = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength`;
const long = (length: number) => `${WWW}/${'a'.repeat(length - WWW.length - 1)}`;
const lines = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${String(at)}`, 'v'.repeat(9000)]));

documented(SIZES, 'If a URL exceeds the maximum length, CloudFront returns HTTP status code 414 (URI Too Long) to the viewer.', [
  ['8192 bytes', {}, { url: long(8192) }, served],
  ['8193 bytes', {}, { url: long(8193) }, { outcome: '414 request-too-large', params: { part: 'url', limit: 8192 } }],
  ['a long query', {}, { url: `${WWW}/?${'q'.repeat(8192)}` }, { outcome: '414 request-too-large' }],
]);

documented(
  SIZES,
  'If a request exceeds the maximum length because the header size is exceeded, CloudFront returns HTTP status code 494 to the viewer.',
  [
    ['27 KB of headers', {}, { headers: lines(3) }, served],
    ['36 KB of headers', {}, { headers: lines(4) }, { outcome: '494 request-too-large', params: { part: 'headers', limit: 32_768 } }],
  ],
);

documented(
  `${CLOUDFRONT}DownloadDistValuesGeneral.html#DownloadDistValuesEnabled`,
  "Whenever a distribution is disabled, CloudFront doesn't accept any end-user requests that use the domain name associated with that distribution.",
  [
    ['by its alias', edge({ enabled: false }), {}, { outcome: '- distribution-disabled' }],
    [
      'by its own name',
      edge({ enabled: false }),
      { url: 'https://d111111abcdef8.cloudfront.net/' },
      { outcome: '- distribution-disabled' },
    ],
  ],
);

const pointing = (changed: Partial<Distribution>) => ({
  ...edge(changed),
  hostedZones: [zone({ 'shop.example.com': 'd111111abcdef8.cloudfront.net', 'origin.example.com': loadBalancerHost() })],
});
const SHOP = { url: 'https://shop.example.com/' };

documented(
  `${CLOUDFRONT}http-403-permission-denied.html#alternate-cname-incorrectly-configured`,
  "If you create the DNS record but don't add the CNAME in your CloudFront distribution configuration, then the request returns a 403 error.",
  [
    ['a name that is only in DNS', pointing({}), SHOP, { outcome: '403 host-not-configured' }],
    ['a name in both', pointing({ aliases: ['www.example.com', 'shop.example.com'] }), SHOP, served],
  ],
);

const named = (id: string, alias: string) => distribution({ id, aliases: [alias], domainName: `${id.toLowerCase()}.cloudfront.net` });

documented(
  `${CLOUDFRONT}alternate-domain-names-wildcard.html`,
  'with an alternate domain name of *.example.com, you can use any domain name that ends with example.com in your URLs, such as www.example.com, product-name.example.com, marketing.product-name.example.com, and so on.',
  [
    ['one label', edge({ aliases: ['*.example.com'] }), { url: 'https://product-name.example.com/' }, served],
    ['two labels', edge({ aliases: ['*.example.com'] }), { url: 'https://marketing.product-name.example.com/' }, served],
    ['another domain', edge({ aliases: ['*.example.com'] }), { url: 'https://www.example.net/' }, { outcome: '- host-not-configured' }],
  ],
);

documented(`${CLOUDFRONT}CNAMEs.html`, 'marketing.domain.com is more specific than *.domain.com.', [
  [
    'the distribution with the whole name serves',
    { distributions: [named('E1WILD', '*.example.com'), { ...named('E2OWN', 'www.example.com'), enabled: false }] },
    {},
    { outcome: '- distribution-disabled', params: { distribution: 'www.example.com' } },
  ],
]);
