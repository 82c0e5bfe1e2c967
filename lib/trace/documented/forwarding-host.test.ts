import type { CachePolicy, OriginRequestPolicy } from '@/lib/inventory/cloudfront-parts';
import type { CacheBehavior } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { ALL_VIEWER, behaving, CLOUDFRONT, from } from '@/lib/testing/given';
import { ALL_VIEWER_EXCEPT_HOST, certificate } from '@/lib/testing/sample-parts';

/** The certificate covers both names, so that either may be sent. */
const sending = (own: Partial<CacheBehavior>) => ({ ...behaving(own), certificates: [certificate('origin', ['*.example.com'])] });
const viewers = { outcome: '- forwarded', headers: { host: 'www.example.com' }, decides: ['origin-host'] } as const;
const origins = { outcome: '- forwarded', headers: { host: 'origin.example.com' }, decides: ['origin-host'] } as const;

documented(
  `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior`,
  'CloudFront sets the value to the domain name of the origin that is associated with the requested object.',
  [
    ['no policy', sending({ originRequestPolicyId: null }), {}, origins],
    ['the viewer’s is another', sending({ originRequestPolicyId: null }), { url: 'https://d111111abcdef8.cloudfront.net/' }, origins],
    ['the domain in lower case', { ...from({ domainName: 'ORIGIN.Example.com' }) }, {}, { headers: { host: 'origin.example.com' } }],
  ],
);

const managed = (name: string, originRequestPolicyId: string, then: Case[3]): Case => [name, sending({ originRequestPolicyId }), {}, then];

documented(`${CLOUDFRONT}using-managed-origin-request-policies.html`, 'Headers included in origin requests', [
  managed('AllViewer: all headers in the viewer request', ALL_VIEWER, viewers),
  managed('AllViewerAndCloudFrontHeaders-2022-06', '33f36d7e-f396-46d9-90e0-52428a34d9dc', viewers),
  managed('AllViewerExceptHostHeader', ALL_VIEWER_EXCEPT_HOST, origins),
  managed('HostHeaderOnly', 'bf0718e1-ba1e-49d1-88b1-f726733018ae', viewers),
  managed('CORS-CustomOrigin', '59781a5b-3903-41f3-afcb-af62929ccde1', origins),
  managed('CORS-S3Origin', '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf', origins),
  managed('UserAgentRefererHeaders', 'acba4595-bd28-49b8-b9fe-13317c0390fa', origins),
]);

const requestPolicy = (behavior: string, ...headers: string[]): OriginRequestPolicy => ({
  id: 'own',
  name: 'own',
  managed: false,
  headers: { behavior, headers },
  cookieBehavior: 'none',
  queryStringBehavior: 'none',
});
const cachePolicy = (behavior: string, ...headers: string[]): CachePolicy => ({
  ...requestPolicy(behavior, ...headers),
  minTtl: 0,
  defaultTtl: 0,
  maxTtl: 0,
});
const asked = (policy: OriginRequestPolicy) => ({ ...sending({ originRequestPolicyId: 'own' }), originRequestPolicies: [policy] });
const keyed = (policy: CachePolicy, originRequestPolicyId: string | null = null) => ({
  ...sending({ cachePolicyId: 'own', originRequestPolicyId }),
  cachePolicies: [policy],
});
const UNDERSTAND = `${CLOUDFRONT}origin-request-understand-origin-request-policy.html`;

documented(UNDERSTAND, 'Include the following headers – You specify which HTTP headers are included in origin requests.', [
  ['Host is listed', asked(requestPolicy('whitelist', 'Host')), {}, viewers],
  ['Host is listed in other letters', asked(requestPolicy('whitelist', 'Accept', 'HOST')), {}, viewers],
  ['Host is not listed', asked(requestPolicy('whitelist', 'Accept')), {}, origins],
]);

documented(UNDERSTAND, 'All viewer headers – All HTTP headers in viewer requests are included in origin requests.', [
  ['all', asked(requestPolicy('allViewer')), {}, viewers],
  ['all, and one of CloudFront’s', asked(requestPolicy('allViewerAndWhitelistCloudFront', 'CloudFront-Viewer-City')), {}, viewers],
]);

documented(
  UNDERSTAND,
  "When you use the All viewer headers except setting to remove the viewer's Host header, CloudFront adds a new Host header with the origin's domain name to the origin request.",
  [
    ['all but Host', asked(requestPolicy('allExcept', 'Host')), {}, origins],
    ['all but another', asked(requestPolicy('allExcept', 'Cookie')), {}, viewers],
  ],
);

documented(UNDERSTAND, 'None – The HTTP headers in viewer requests are not included in origin requests.', [
  ['none', asked(requestPolicy('none')), {}, origins],
]);

documented(
  `${CLOUDFRONT}understanding-how-origin-request-policies-and-cache-policies-work-together.html`,
  'All URL query strings, HTTP headers, and cookies that you specify in the cache key (using a cache policy) are automatically included in origin requests.',
  [
    ['Host in the cache key', keyed(cachePolicy('whitelist', 'Host')), {}, viewers],
    ['Host in the cache key, excepted by the other policy', keyed(cachePolicy('whitelist', 'Host'), ALL_VIEWER_EXCEPT_HOST), {}, viewers],
    ['another header in the cache key', keyed(cachePolicy('whitelist', 'Accept')), {}, origins],
    [
      'Amplify, whose cache key holds Host',
      sending({ cachePolicyId: '2e54312d-136d-493c-8eb9-b001f22f67d2', originRequestPolicyId: null }),
      {},
      viewers,
    ],
  ],
);

const legacy = (...headers: string[]) =>
  sending({ cachePolicyId: null, originRequestPolicyId: null, forwardedValues: { headers, queryString: false, cookies: 'none' } });

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ForwardedValues.html',
  'A complex type that specifies the Headers, if any, that you want CloudFront to forward to the origin for this cache behavior (whitelisted headers).',
  [
    ['Host', legacy('Host'), {}, viewers],
    ['everything', legacy('*'), {}, viewers],
    ['another', legacy('Accept'), {}, origins],
    ['nothing', legacy(), {}, origins],
  ],
);
