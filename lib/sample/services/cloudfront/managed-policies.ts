import type {
  CachePolicy,
  OriginRequestPolicy,
  OriginRequestPolicyHeaderBehavior,
  ResponseHeadersPolicy,
} from '@aws-sdk/client-cloudfront';

const LAST_MODIFIED = new Date('2022-06-30T00:00:00Z');
const ONE_YEAR_S = 31_536_000;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html */
export const MANAGED_ORIGIN_REQUEST_POLICIES: readonly OriginRequestPolicy[] = [
  originRequestPolicy('216adef6-5c7f-47e4-b989-5492eafa07d3', 'Managed-AllViewer', 'allViewer', []),
  originRequestPolicy('b689b0a8-53d0-40ab-baf2-68738e2966ac', 'Managed-AllViewerExceptHostHeader', 'allExcept', ['Host']),
  originRequestPolicy(
    '33f36d7e-f396-46d9-90e0-52428a34d9dc',
    'Managed-AllViewerAndCloudFrontHeaders-2022-06',
    'allViewerAndWhitelistCloudFront',
    [
      'CloudFront-Forwarded-Proto',
      'CloudFront-Viewer-Address',
      'CloudFront-Viewer-Country',
      'CloudFront-Viewer-Http-Version',
      'CloudFront-Viewer-TLS',
    ],
  ),
  originRequestPolicy('bf0718e1-ba1e-49d1-88b1-f726733018ae', 'Managed-HostHeaderOnly', 'whitelist', ['Host']),
  originRequestPolicy('59781a5b-3903-41f3-afcb-af62929ccde1', 'Managed-CORS-CustomOrigin', 'whitelist', ['Origin']),
  originRequestPolicy('88a5eaf4-2fd4-4709-b370-b4c650ea3fcf', 'Managed-CORS-S3Origin', 'whitelist', [
    'Origin',
    'Access-Control-Request-Headers',
    'Access-Control-Request-Method',
  ]),
  originRequestPolicy('acba4595-bd28-49b8-b9fe-13317c0390fa', 'Managed-UserAgentRefererHeaders', 'whitelist', ['User-Agent', 'Referer']),
];

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
export const MANAGED_CACHE_POLICIES: readonly CachePolicy[] = [
  cachePolicy('4135ea2d-6df8-44a3-9df3-4b5a84be39ad', 'Managed-CachingDisabled', { min: 0, usual: 0, max: 0 }, false),
  cachePolicy('658327ea-f89d-4fab-a63d-7e88639e58f6', 'Managed-CachingOptimized', { min: 1, usual: 86_400, max: ONE_YEAR_S }, true),
];

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html */
export const MANAGED_RESPONSE_HEADERS_POLICIES: readonly ResponseHeadersPolicy[] = [
  {
    Id: '67f7725c-6f97-4210-82d7-5512b31e9d03',
    LastModifiedTime: LAST_MODIFIED,
    ResponseHeadersPolicyConfig: {
      Name: 'Managed-SecurityHeadersPolicy',
      Comment: 'Adds a set of security headers to every response',
      SecurityHeadersConfig: {
        XSSProtection: { Override: false, Protection: true, ModeBlock: true },
        FrameOptions: { Override: false, FrameOption: 'SAMEORIGIN' },
        ReferrerPolicy: { Override: false, ReferrerPolicy: 'strict-origin-when-cross-origin' },
        ContentTypeOptions: { Override: true },
        StrictTransportSecurity: { Override: false, AccessControlMaxAgeSec: ONE_YEAR_S },
      },
    },
  },
];

function originRequestPolicy(
  id: string,
  name: string,
  behavior: OriginRequestPolicyHeaderBehavior,
  headers: string[],
): OriginRequestPolicy {
  const all = behavior === 'allViewer' || behavior === 'allExcept' || behavior === 'allViewerAndWhitelistCloudFront' ? 'all' : 'none';
  return {
    Id: id,
    LastModifiedTime: LAST_MODIFIED,
    OriginRequestPolicyConfig: {
      Name: name,
      HeadersConfig:
        headers.length === 0
          ? { HeaderBehavior: behavior }
          : { HeaderBehavior: behavior, Headers: { Quantity: headers.length, Items: headers } },
      CookiesConfig: { CookieBehavior: all },
      QueryStringsConfig: { QueryStringBehavior: all },
    },
  };
}

function cachePolicy(id: string, name: string, ttl: { min: number; usual: number; max: number }, compressed: boolean): CachePolicy {
  return {
    Id: id,
    LastModifiedTime: LAST_MODIFIED,
    CachePolicyConfig: {
      Name: name,
      MinTTL: ttl.min,
      DefaultTTL: ttl.usual,
      MaxTTL: ttl.max,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingGzip: compressed,
        EnableAcceptEncodingBrotli: compressed,
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    },
  };
}
