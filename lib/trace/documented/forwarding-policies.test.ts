import type { CacheBehavior } from '@/lib/inventory/distribution';
import { documented } from '@/lib/testing/documented';
import { ALL_VIEWER, behaving, CACHING_OPTIMIZED, CLOUDFRONT } from '@/lib/testing/given';
import { ALL_VIEWER_EXCEPT_HOST, certificate } from '@/lib/testing/sample-parts';

const MANAGED = `${CLOUDFRONT}using-managed-origin-request-policies.html`;
const sending = (own: Partial<CacheBehavior>) => ({ ...behaving(own), certificates: [certificate('origin', ['*.example.com'])] });
const by = (originRequestPolicyId: string) => sending({ originRequestPolicyId });
const FULL = {
  url: 'https://www.example.com/a?b=c',
  headers: {
    'user-agent': 'Browser',
    referer: 'https://example.net/',
    cookie: 'c=1',
    'x-own': '1',
    'accept-language': 'de',
    'access-control-request-method': 'PUT',
  },
};
const EVERYTHING = { ...FULL.headers };
const NOTHING = {
  'user-agent': 'Amazon CloudFront',
  referer: null,
  cookie: null,
  'x-own': null,
  'accept-language': null,
  'access-control-request-method': null,
};
const whole = { delivered: 'GET /a?b=c' };
const bare = { delivered: 'GET /a' };

documented(
  `${MANAGED}#managed-origin-request-policy-all-viewer`,
  'This policy includes all values (headers, cookies, and query strings) from the viewer request.',
  [
    ['headers and cookies', by(ALL_VIEWER), FULL, { headers: EVERYTHING }],
    ['query string', by(ALL_VIEWER), FULL, whole],
    ['none of CloudFront’s own headers', by(ALL_VIEWER), FULL, { headers: { 'cloudfront-viewer-country': null } }],
  ],
);

documented(
  `${MANAGED}#managed-origin-request-policy-all-viewer-except-host-header`,
  'This policy does not include the Host header from the viewer request, but does include all others values (headers, cookies, and query strings) from the viewer request.',
  [
    ['headers and cookies', by(ALL_VIEWER_EXCEPT_HOST), FULL, { headers: { ...EVERYTHING, host: 'origin.example.com' } }],
    ['query string', by(ALL_VIEWER_EXCEPT_HOST), FULL, whole],
  ],
);

const ALL_AND_MORE = '33f36d7e-f396-46d9-90e0-52428a34d9dc';

documented(
  `${MANAGED}#managed-origin-request-policy-all-viewer-and-cloudfront`,
  'This policy includes all values (headers, cookies, and query strings) from the viewer request, and all CloudFront headers that were released through June 2022',
  [
    ['headers and cookies', by(ALL_AND_MORE), FULL, { headers: EVERYTHING }],
    ['query string', by(ALL_AND_MORE), FULL, whole],
  ],
);

const CORS = '59781a5b-3903-41f3-afcb-af62929ccde1';
const CORS_S3 = '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf';
const HOST = 'bf0718e1-ba1e-49d1-88b1-f726733018ae';
const AGENT = 'acba4595-bd28-49b8-b9fe-13317c0390fa';
const cors = { ...FULL, headers: { ...FULL.headers, origin: 'https://example.net' } };

documented(
  `${MANAGED}#managed-origin-request-policy-cors-custom`,
  'This policy includes the header that enables cross-origin resource sharing (CORS) requests when the origin is a custom origin.',
  [
    ['Origin', by(CORS), cors, { headers: { ...NOTHING, origin: 'https://example.net' } }],
    ['query string', by(CORS), FULL, bare],
  ],
);

documented(
  `${MANAGED}#managed-origin-request-policy-cors-s3`,
  'This policy includes the headers that enable cross-origin resource sharing (CORS) requests when the origin is an Amazon S3 bucket.',
  [
    ['the headers', by(CORS_S3), cors, { headers: { ...NOTHING, origin: 'https://example.net', 'access-control-request-method': 'PUT' } }],
    ['query string', by(CORS_S3), FULL, bare],
  ],
);

documented(
  `${MANAGED}#managed-origin-request-policy-host-header-only`,
  "This policy includes only the Host header from the origin request. It doesn't include any query strings or cookies.",
  [
    ['headers and cookies', by(HOST), FULL, { headers: { ...NOTHING, host: 'www.example.com' } }],
    ['query string', by(HOST), FULL, bare],
  ],
);

documented(
  `${MANAGED}#managed-origin-request-policy-user-agent-referer`,
  "This policy includes only the User-Agent and Referer headers. It doesn't include any query strings or cookies.",
  [
    ['headers and cookies', by(AGENT), FULL, { headers: { ...NOTHING, 'user-agent': 'Browser', referer: 'https://example.net/' } }],
    ['query string', by(AGENT), FULL, bare],
  ],
);

const TOGETHER = `${CLOUDFRONT}understanding-how-origin-request-policies-and-cache-policies-work-together.html`;
const alone = (cachePolicyId: string) => sending({ cachePolicyId, originRequestPolicyId: null });

documented(
  TOGETHER,
  'No values from the viewer request are included in the origin request, except for the defaults that are included in every origin request.',
  [
    ['CachingDisabled, no other policy', alone('4135ea2d-6df8-44a3-9df3-4b5a84be39ad'), FULL, { ...bare, headers: NOTHING }],
    ['CachingOptimized, no other policy', alone(CACHING_OPTIMIZED), FULL, { ...bare, headers: NOTHING }],
  ],
);

const own = (cookieBehavior: string, queryStringBehavior: string, ...headers: string[]) => ({
  id: 'own',
  name: 'own',
  managed: false,
  headers: { behavior: headers.length === 0 ? 'none' : 'whitelist', headers },
  cookieBehavior,
  queryStringBehavior,
});
const asked = (...policy: Parameters<typeof own>) => ({
  ...sending({ originRequestPolicyId: 'own' }),
  originRequestPolicies: [own(...policy)],
});
const keyed = (...policy: Parameters<typeof own>) => ({
  ...sending({ cachePolicyId: 'own', originRequestPolicyId: null }),
  cachePolicies: [{ ...own(...policy), minTtl: 0, defaultTtl: 60, maxTtl: 60 }],
});
const UNDERSTAND = `${CLOUDFRONT}origin-request-understand-origin-request-policy.html`;

documented(UNDERSTAND, 'CloudFront includes the full header, including its value, in origin requests.', [
  ['a header that is listed', asked('none', 'none', 'X-Own'), FULL, { headers: { ...NOTHING, 'x-own': '1' } }],
  ['a header that the viewer does not send', asked('none', 'none', 'X-Other'), FULL, { headers: { 'x-other': null } }],
]);

documented(UNDERSTAND, 'All – All cookies in viewer requests are included in origin requests.', [
  ['all', asked('all', 'none'), FULL, { headers: { ...NOTHING, cookie: 'c=1' } }],
  ['none', asked('none', 'all'), FULL, { headers: { cookie: null } }],
]);

documented(UNDERSTAND, 'All – All query strings in viewer requests are included in origin requests.', [
  ['all', asked('none', 'all'), FULL, whole],
  ['none', asked('all', 'none'), FULL, bare],
]);

documented(
  TOGETHER,
  'All URL query strings, HTTP headers, and cookies that you specify in the cache key (using a cache policy) are automatically included in origin requests.',
  [
    ['cookies in the cache key', keyed('all', 'none'), FULL, { ...bare, headers: { ...NOTHING, cookie: 'c=1' } }],
    ['query string in the cache key', keyed('none', 'all'), FULL, { ...whole, headers: NOTHING }],
    ['a header in the cache key', keyed('none', 'none', 'Accept-Language'), FULL, { headers: { ...NOTHING, 'accept-language': 'de' } }],
  ],
);

const legacy = (cookies: string, queryString: boolean, ...headers: string[]) =>
  sending({ cachePolicyId: null, originRequestPolicyId: null, forwardedValues: { headers, queryString, cookies } });

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ForwardedValues.html',
  'A complex type that specifies how CloudFront handles query strings, cookies, and HTTP headers.',
  [
    ['query strings forwarded', legacy('none', true), FULL, whole],
    ['query strings not forwarded', legacy('none', false), FULL, bare],
    ['all cookies', legacy('all', false), FULL, { headers: { cookie: 'c=1' } }],
    ['no cookies', legacy('none', true), FULL, { headers: { cookie: null } }],
    [
      'no cookies although every header is listed',
      legacy('none', true, '*'),
      FULL,
      { headers: { cookie: null, referer: 'https://example.net/' } },
    ],
    ['a header that is taken out unless listed', legacy('none', false, 'Referer'), FULL, { headers: { referer: 'https://example.net/' } }],
  ],
);
