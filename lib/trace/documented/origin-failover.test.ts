import type { CacheBehavior, CustomOrigin, Distribution } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { type Case, documented } from '@/lib/testing/documented';
import { acting, CLOUDFRONT, edge, fixed, from } from '@/lib/testing/given';
import { behavior, loadBalancer, origin } from '@/lib/testing/sample-parts';
import type { RequestWish } from '@/lib/testing/trace-of';

const PAGE = `${CLOUDFRONT}high_availability_origin_failover.html`;
const ELSEWHERE = 'spare.execute-api.eu-west-1.amazonaws.com';

interface Group {
  codes: readonly number[];
  primary?: Partial<CustomOrigin>;
  behavior?: Partial<CacheBehavior>;
  more?: Partial<Distribution>;
  /** What the primary origin, the load balancer, answers; it forwards where nothing is said. */
  answers?: number;
}

/** A group of the load balancer and, behind it, of an API elsewhere that answers whatever comes. */
const group = ({ codes, primary = {}, behavior: own = {}, more = {}, answers }: Group): Partial<Inventory> => ({
  ...(answers === undefined ? {} : acting(fixed(answers))),
  ...edge({
    origins: [origin({}, primary), origin({ id: 'spare', domainName: ELSEWHERE })],
    originGroups: [{ id: 'pair', statusCodes: [...codes], members: ['alb', 'spare'], selectionCriteria: null }],
    defaultCacheBehavior: behavior({ targetOriginId: 'pair', ...own }),
    ...more,
  }),
});

const second = { outcome: '- origin-other-service', decides: ['origin-failover'] } as const;
const stays = (outcome: string) => ({ outcome, without: ['origin-failover'] }) as const;
const CODES = [400, 403, 404, 416, 429, 500, 502, 503, 504];

documented(
  `${PAGE}#concept_origin_groups.creating`,
  'You can choose any combination of the following status codes: 400, 403, 404, 416, 429, 500, 502, 503, or 504.',
  CODES.map((code): Case => [`${String(code)} is listed`, group({ codes: [code], answers: code }), {}, second]),
);

documented(PAGE, 'The primary origin returns an HTTP status code that you’ve configured for failover', [
  ['one of several', group({ codes: [500, 502, 503], answers: 503 }), {}, second],
  ['another one', group({ codes: [500, 502], answers: 503 }), {}, stays('503 listener-fixed-response')],
  ['no targets', { ...group({ codes: [503] }), targetGroups: [] }, {}, second],
]);

documented(
  PAGE,
  'When the primary origin returns a status code that is not configured for failover, such as an HTTP 2xx or 3xx status code, CloudFront serves the requested object to the viewer.',
  [
    ['200', group({ codes: CODES, answers: 200 }), {}, stays('200 listener-fixed-response')],
    ['an error that cannot be listed', group({ codes: CODES, answers: 410 }), {}, stays('410 listener-fixed-response')],
    ['what the application answers', group({ codes: CODES }), {}, stays('- forwarded')],
  ],
);

const byMethod = (method: string, then: Case[3]): Case => [method, group({ codes: [503], answers: 503 }), { method }, then];

documented(
  PAGE,
  'CloudFront fails over to the secondary origin only when the HTTP method of the viewer request is GET, HEAD, or OPTIONS.',
  [
    byMethod('GET', second),
    byMethod('HEAD', second),
    byMethod('POST', stays('503 listener-fixed-response')),
    byMethod('PUT', stays('503 listener-fixed-response')),
    byMethod('PATCH', stays('503 listener-fixed-response')),
    byMethod('DELETE', stays('503 listener-fixed-response')),
  ],
);

documented(PAGE, 'CloudFront will not failover if OPTIONS are not set as a Cached HTTP methods in your cache behavior.', [
  byMethod('OPTIONS', {
    outcome: '- origin-other-service?',
    alternatives: ['503 listener-fixed-response?'],
    dependsOn: ['origin-failover'],
  }),
]);

const shut = { securityGroups: [], loadBalancers: [loadBalancer({ scheme: 'internal' })] };
const slow: RequestWish = { answersAfter: 45 };

documented(PAGE, 'CloudFront fails to connect to the primary origin (when 503 is set as a failover code)', [
  ['unreachable, 503 listed', { ...group({ codes: [503] }), ...shut }, {}, second],
  ['unreachable, 500 listed', { ...group({ codes: [500] }), ...shut }, {}, stays('504 origin-internal-load-balancer')],
  ['unreachable, POST', { ...group({ codes: [503] }), ...shut }, { method: 'POST' }, stays('504 origin-internal-load-balancer')],
]);

documented(PAGE, 'The response from the primary origin takes too long (times out) (when 504 is set as a failover code)', [
  ['slow, 504 listed', group({ codes: [504] }), slow, second],
  ['slow, 503 listed', group({ codes: [503] }), slow, stays('504 origin-response-timeout')],
  ['fast enough', group({ codes: [504] }), { answersAfter: 20 }, stays('- forwarded')],
  ['slow, POST', group({ codes: [504] }), { ...slow, method: 'POST' }, stays('504 origin-response-timeout')],
]);

documented(PAGE, 'CloudFront routes all incoming requests to the primary origin, even when a previous request failed over', [
  ['the primary is asked first', group({ codes: [503], answers: 503 }), {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 https' }],
]);

const bothFail = {
  ...edge({
    origins: [origin(), origin({ id: 'spare', domainName: 'gone-1.eu-west-1.elb.amazonaws.com' })],
    originGroups: [{ id: 'pair', statusCodes: [503], members: ['alb', 'spare'], selectionCriteria: null }],
    defaultCacheBehavior: behavior({ targetOriginId: 'pair' }),
    customErrorResponses: [
      { errorCode: 502, responsePagePath: '/second.html', responseCode: '200', errorCachingMinTtl: null },
      { errorCode: 503, responsePagePath: '/first.html', responseCode: '404', errorCachingMinTtl: null },
    ],
  }),
  ...acting(fixed(503)),
};

documented(
  `${PAGE}#concept_origin_groups.custom-error`,
  'If CloudFront receives a failure status code from the secondary origin, CloudFront returns the custom error page.',
  [
    ['the page of the second’s error', bothFail, {}, { outcome: '502 origin-name-unresolved', shown: 200 }],
    [
      'none for a first error that fails over',
      group({
        codes: [503],
        answers: 503,
        more: { customErrorResponses: [{ errorCode: 503, responsePagePath: '/e.html', responseCode: '404', errorCachingMinTtl: null }] },
      }),
      {},
      { ...second, shown: null },
    ],
  ],
);

documented(
  `${PAGE}#concept_origin_groups.custom-error`,
  'If the primary origin returns an HTTP status code that’s not configured for failover, CloudFront returns the custom error page to viewers.',
  [
    [
      'the page of the first’s error',
      group({
        codes: [502],
        answers: 503,
        more: { customErrorResponses: [{ errorCode: 503, responsePagePath: '/e.html', responseCode: '404', errorCachingMinTtl: null }] },
      }),
      {},
      { ...stays('503 listener-fixed-response'), shown: 404 },
    ],
  ],
);

documented(`${CLOUDFRONT}distribution-using-grpc.html`, "Origin failover isn't supported with gRPC, as gRPC uses POST method.", [
  [
    'gRPC',
    { ...group({ codes: [503], behavior: { grpcEnabled: true } }), targetGroups: [] },
    { grpc: true },
    stays('503 target-group-missing'),
  ],
]);

const shielded = (first: string | null, behind: string | null) =>
  edge({
    origins: [origin({ originShieldRegion: first }), origin({ id: 'spare', domainName: ELSEWHERE, originShieldRegion: behind })],
    originGroups: [{ id: 'pair', statusCodes: [503], members: ['alb', 'spare'], selectionCriteria: null }],
    defaultCacheBehavior: behavior({ targetOriginId: 'pair' }),
  });
const failing = acting(fixed(503));
const SHIELD = `${CLOUDFRONT}origin-shield.html`;

documented(SHIELD, 'all requests from all of CloudFront’s caching layers to your origin go through Origin Shield', [
  ['on', from({ originShieldRegion: 'eu-west-1' }), {}, { decides: ['origin-chosen', 'origin-shield'] }],
  ['off', {}, {}, { without: ['origin-shield'] }],
  ['the same is spoken', from({ originShieldRegion: 'eu-west-1' }), {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' }],
]);

documented(
  SHIELD,
  'If that request fails (according to the origin group failover criteria), CloudFront routes the request to the secondary origin through the secondary origin’s Origin Shield.',
  [
    [
      'both have one',
      { ...shielded('eu-west-1', 'eu-central-1'), ...failing },
      {},
      { decides: ['origin-shield', 'origin-failover', 'origin-shield'] },
    ],
    [
      'the second has one',
      { ...shielded(null, 'eu-central-1'), ...failing },
      {},
      { decides: ['origin-chosen', 'origin-failover', 'origin-shield'] },
    ],
  ],
);

documented(SHIELD, 'the requests will be proxied directly to the gRPC origin without going through Origin Shield.', [
  [
    'gRPC',
    from({ originShieldRegion: 'eu-west-1' }, {}, { defaultCacheBehavior: behavior({ grpcEnabled: true }) }),
    { grpc: true },
    { without: ['origin-shield'] },
  ],
]);
