import type { Distribution } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { type Case, documented } from '@/lib/testing/documented';
import { acting, behaving, CACHING_OPTIMIZED, CLOUDFRONT, fixed, listening } from '@/lib/testing/given';
import { behavior, rule } from '@/lib/testing/sample-parts';

type Response = Exclude<Distribution['customErrorResponses'], { $unknown: string }>[number];

const custom = (errorCode: number, changed: Partial<Response> = {}): Response => ({
  errorCode,
  responsePagePath: null,
  responseCode: null,
  errorCachingMinTtl: null,
  ...changed,
});
const page = (errorCode: number, responseCode: number, ttl: number | null = null) =>
  custom(errorCode, { responsePagePath: `/${String(errorCode)}.html`, responseCode: String(responseCode), errorCachingMinTtl: ttl });
/** A distribution that caches, before a load balancer that answers this. */
const answering = (status: number, ...customErrorResponses: Response[]): Partial<Inventory> => ({
  ...behaving({ cachePolicyId: CACHING_OPTIMIZED }, { customErrorResponses }),
  ...acting(fixed(status)),
});

documented(
  `${CLOUDFRONT}creating-custom-error-pages.html`,
  'The HTTP status codes for which CloudFront can return a custom error page include the following: … 400, 403, 404, 405, 414, 416 … 500, 501, 502, 503, 504',
  [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((status): Case => [
    `a page for ${String(status)}`,
    answering(status, page(status, 200)),
    {},
    { outcome: `${String(status)} listener-fixed-response`, shown: 200 },
  ]),
);

documented(
  `${CLOUDFRONT}creating-custom-error-pages.html`,
  'You can choose to specify custom error pages for some status codes and not for others.',
  [
    ['a page for another status', answering(403, page(404, 200)), {}, { shown: null }],
    ['the page of its own status', answering(503, page(500, 200), page(503, 404)), {}, { shown: 404 }],
    ['no error', answering(200, page(404, 200)), {}, { shown: null }],
  ],
);

documented(
  `${CLOUDFRONT}custom-error-pages-response-code.html`,
  'You can configure CloudFront to return a different HTTP status code to the viewer than what CloudFront received from the origin.',
  [
    ['500 as 200', answering(500, page(500, 200)), {}, { shown: 200 }],
    ['403 as 404', answering(403, page(403, 404)), {}, { shown: 404 }],
    ['404 as itself', answering(404, page(404, 404)), {}, { shown: 404 }],
    ['503 as 500', answering(503, page(503, 500)), {}, { shown: 500 }],
  ],
);

const CACHED = `${CLOUDFRONT}HTTPStatusCodes.html#HTTPStatusCodes-cached-errors`;

documented(
  CACHED,
  'CloudFront caches the following HTTP 4xx and 5xx status codes returned by your origin. … 404 … 414 … 500 … 501 … 502 … 503 … 504',
  [404, 414, 500, 501, 502, 503, 504].map((status): Case => [`${String(status)}, by default`, answering(status), {}, { kept: 10 }]),
);

documented(
  `${CLOUDFRONT}HTTPStatusCodes.html#HTTPStatusCodes-cached-errors-with-cache-control`,
  'CloudFront only caches the following HTTP 4xx status codes returned by your origin if your origin returns a Cache-Control max-age or Cache-Control s-maxage header. … 400 … 403 … 405 … 412 … 415',
  [
    ...[400, 403, 405, 412, 415].map((status): Case => [`${String(status)}, no Cache-Control`, answering(status), {}, { kept: null }]),
    ['403 with a page', answering(403, page(403, 200, 300)), {}, { shown: 200, kept: 0 }],
    ['403 with a duration', answering(403, custom(403, { errorCachingMinTtl: 300 })), {}, { kept: null }],
  ],
);

documented(
  CACHED,
  'CloudFront caches HTTP 4xx and 5xx status codes returned by your origin, depending on the specific status code that is returned',
  [
    ['464 is on neither list', answering(464), {}, { kept: null }],
    ['429 is on neither list', answering(429), {}, { kept: null }],
  ],
);

documented(
  `${CLOUDFRONT}custom-error-pages-expiration.html`,
  'You can specify the error-caching duration—the Error Caching Minimum TTL—for each 4xx and 5xx status code that CloudFront caches.',
  [
    ['longer', answering(503, custom(503, { errorCachingMinTtl: 300 })), {}, { shown: 503, kept: 300 }],
    ['shorter', answering(503, custom(503, { errorCachingMinTtl: 5 })), {}, { shown: 503, kept: 5 }],
    ['of another status', answering(503, custom(500, { errorCachingMinTtl: 300 })), {}, { kept: 10 }],
    ['with a page', answering(404, page(404, 200, 60)), {}, { shown: 200, kept: 60 }],
    ['none at all', answering(502, page(502, 200, 0)), {}, { shown: 200, kept: 0 }],
  ],
);

documented(
  `${CLOUDFRONT}custom-error-pages-expiration.html`,
  "CloudFront doesn't cache status code 416 responses, so even if you specify a value for Error Caching Minimum TTL for status code 416, CloudFront doesn't use it.",
  [['416 with a duration', answering(416, page(416, 200, 300)), {}, { shown: 200, kept: 0 }]],
);

const uncached = (status: number, ...customErrorResponses: Response[]): Partial<Inventory> => ({
  ...behaving({}, { customErrorResponses }),
  ...acting(fixed(status)),
});

documented(
  CACHED,
  "If you're using the CachingDisabled managed cache policy, CloudFront won't cache these status codes or custom error pages.",
  [
    ['no page', uncached(503), {}, { kept: null }],
    ['a page is shown all the same', uncached(503, page(503, 200, 300)), {}, { shown: 200, kept: 0 }],
    [
      'in one behavior only',
      {
        ...behaving(
          { cachePolicyId: CACHING_OPTIMIZED },
          { cacheBehaviors: [behavior({ pathPattern: '/live/*' })], customErrorResponses: [custom(503, { errorCachingMinTtl: 30 })] },
        ),
        ...listening({ rules: [rule(null, [fixed(503)])] }),
      },
      { url: 'https://www.example.com/live/x' },
      { kept: null },
    ],
  ],
);

documented(`${CLOUDFRONT}HTTPStatusCodes.html`, 'CloudFront always caches responses to GET and HEAD requests.', [
  ['HEAD', answering(503), { method: 'HEAD' }, { kept: 10 }],
]);

documented(
  `${CLOUDFRONT}creating-custom-error-pages.html`,
  "CloudFront doesn't get a response from your origin server for a certain period of time and assumes a 504 status code (Gateway Timeout).",
  [
    [
      'the page of 504',
      behaving({ cachePolicyId: CACHING_OPTIMIZED }, { customErrorResponses: [page(504, 200)] }),
      { answersAfter: 45 },
      { outcome: '504 origin-response-timeout', shown: 200 },
    ],
  ],
);

documented(
  `${CLOUDFRONT}distribution-using-grpc.html`,
  "gRPC doesn't support the following CloudFront features: … Custom error responses",
  [
    [
      'gRPC',
      { ...behaving({ grpcEnabled: true }, { customErrorResponses: [page(503, 200)] }), targetGroups: [] },
      { grpc: true },
      { outcome: '503 target-group-missing', shown: null, kept: null },
    ],
  ],
);
