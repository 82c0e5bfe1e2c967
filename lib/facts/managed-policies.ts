/** Headers and query strings that a policy sends on to the origin, in AWS's literals. */
export interface ManagedPolicy {
  name: string;
  headers: { behavior: string; headers: readonly string[] };
  queryStringBehavior: string;
  cookieBehavior: string;
}

/** `rest` is what the policy does with query strings and cookies, where both are treated alike. */
function policy(name: string, behavior: string, headers: readonly string[], rest: string): ManagedPolicy {
  return { name, headers: { behavior, headers }, queryStringBehavior: rest, cookieBehavior: rest };
}

const VIEWER_HEADERS = [
  'CloudFront-Forwarded-Proto',
  'CloudFront-Is-Android-Viewer',
  'CloudFront-Is-Desktop-Viewer',
  'CloudFront-Is-IOS-Viewer',
  'CloudFront-Is-Mobile-Viewer',
  'CloudFront-Is-SmartTV-Viewer',
  'CloudFront-Is-Tablet-Viewer',
  'CloudFront-Viewer-City',
  'CloudFront-Viewer-Country',
  'CloudFront-Viewer-Country-Name',
  'CloudFront-Viewer-Country-Region',
  'CloudFront-Viewer-Country-Region-Name',
  'CloudFront-Viewer-Http-Version',
  'CloudFront-Viewer-Latitude',
  'CloudFront-Viewer-Longitude',
  'CloudFront-Viewer-Metro-Code',
  'CloudFront-Viewer-Postal-Code',
  'CloudFront-Viewer-Time-Zone',
  'CloudFront-Viewer-TLS',
];
const HEADERS_OF_2022 = [...VIEWER_HEADERS, 'CloudFront-Viewer-Address', 'CloudFront-Viewer-ASN'];

/** The policy that sends on all but Host; it adds what CloudFront knows of protocol, device and place besides. */
export const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
export const ADDED_BY_ALL_VIEWER_EXCEPT_HOST: readonly string[] = VIEWER_HEADERS;

/**
 * Policies that AWS keeps for everybody; their ids are the same in every account, so they are known where they could not be listed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html
 */
export const MANAGED_ORIGIN_REQUEST_POLICIES: ReadonlyMap<string, ManagedPolicy> = new Map([
  ['216adef6-5c7f-47e4-b989-5492eafa07d3', policy('Managed-AllViewer', 'allViewer', [], 'all')],
  [ALL_VIEWER_EXCEPT_HOST, policy('Managed-AllViewerExceptHostHeader', 'allExcept', ['Host'], 'all')],
  [
    '33f36d7e-f396-46d9-90e0-52428a34d9dc',
    policy('Managed-AllViewerAndCloudFrontHeaders-2022-06', 'allViewerAndWhitelistCloudFront', HEADERS_OF_2022, 'all'),
  ],
  ['bf0718e1-ba1e-49d1-88b1-f726733018ae', policy('Managed-HostHeaderOnly', 'whitelist', ['Host'], 'none')],
  ['59781a5b-3903-41f3-afcb-af62929ccde1', policy('Managed-CORS-CustomOrigin', 'whitelist', ['Origin'], 'none')],
  [
    '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
    policy('Managed-CORS-S3Origin', 'whitelist', ['Origin', 'Access-Control-Request-Headers', 'Access-Control-Request-Method'], 'none'),
  ],
  ['acba4595-bd28-49b8-b9fe-13317c0390fa', policy('Managed-UserAgentRefererHeaders', 'whitelist', ['User-Agent', 'Referer'], 'none')],
]);

/** The policy of a behavior that caches nothing. */
export const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

const ORIGIN_CONTROLLED = ['Host', 'Origin', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'];

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
export const MANAGED_CACHE_POLICIES: ReadonlyMap<string, ManagedPolicy> = new Map([
  [CACHING_DISABLED, policy('Managed-CachingDisabled', 'none', [], 'none')],
  ['658327ea-f89d-4fab-a63d-7e88639e58f6', policy('Managed-CachingOptimized', 'none', [], 'none')],
  ['b2884449-e4de-46a7-ac36-70bc7f1ddd6d', policy('Managed-CachingOptimizedForUncompressedObjects', 'none', [], 'none')],
  [
    '83da9c7e-98b4-4e11-a168-04f0df8e2c65',
    { ...policy('UseOriginCacheControlHeaders', 'whitelist', ORIGIN_CONTROLLED, 'all'), queryStringBehavior: 'none' },
  ],
  ['4cc15a8a-d715-48a4-82b8-cc0b614638fe', policy('UseOriginCacheControlHeaders-QueryStrings', 'whitelist', ORIGIN_CONTROLLED, 'all')],
  [
    '2e54312d-136d-493c-8eb9-b001f22f67d2',
    policy('Managed-Amplify', 'whitelist', ['Authorization', 'CloudFront-Viewer-Country', 'Host'], 'all'),
  ],
]);
