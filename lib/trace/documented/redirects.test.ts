import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RedirectAction } from '@/lib/inventory/listener';
import { documented } from '@/lib/testing/documented';
import { acting, ALB, ALL_VIEWER, asking, CACHING_OPTIMIZED, CLOUDFRONT, DIRECT } from '@/lib/testing/given';
import { behavior, certificate, distribution, listener, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';

const redirect = (changed: Partial<RedirectAction>): RedirectAction => ({
  type: 'redirect',
  protocol: '#{protocol}',
  port: '#{port}',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
  ...changed,
});
const toHttps = { protocol: 'HTTPS', port: '443' };

/** The listener of plain HTTP redirects; the certificate covers the viewer's name and the origin's. */
const redirecting = (
  protocolPolicy: string,
  own: Partial<CacheBehavior>,
  changed: Partial<RedirectAction> = toHttps,
): Partial<Inventory> => ({
  distributions: [distribution({ origins: [origin({}, { protocolPolicy })], defaultCacheBehavior: behavior(own) })],
  loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: [rule(null, [redirect(changed)])] })] })],
  certificates: [certificate('origin', ['*.example.com'])],
});
const WWW = 'https://www.example.com';
const loop = { outcome: '301 redirect-loop', location: `${WWW}/` };
const forwarding = { originRequestPolicyId: ALL_VIEWER };
const REDIRECTS = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#ResponseCustomRedirects`;
const TYPES = `${ALB}rule-action-types.html#redirect-actions`;

documented(REDIRECTS, 'CloudFront caches the redirect and returns it to the viewer. CloudFront does not follow the redirect.', [
  ['http-only, the viewer’s Host is forwarded', redirecting('http-only', forwarding), {}, loop],
  ['http-only, the rule names the viewer’s host', redirecting('http-only', {}, { ...toHttps, host: 'www.example.com' }), {}, loop],
  ['https-only never comes to that listener', redirecting('https-only', forwarding), {}, { outcome: '- forwarded', location: null }],
  [
    'match-viewer, an HTTPS viewer',
    redirecting('match-viewer', { ...forwarding, viewerProtocolPolicy: 'allow-all' }),
    {},
    { outcome: '- forwarded', location: null },
  ],
  [
    'match-viewer, an HTTP viewer comes back over HTTPS',
    redirecting('match-viewer', { ...forwarding, viewerProtocolPolicy: 'allow-all' }),
    { url: 'http://www.example.com/a' },
    { outcome: '301 listener-redirect', location: `${WWW}/a`, follows: [null] },
  ],
  [
    'http-only, an HTTP viewer is sent to HTTPS first',
    redirecting('http-only', forwarding),
    { url: 'http://www.example.com/' },
    { location: `${WWW}/`, follows: [301] },
  ],
]);

documented(
  REDIRECTS,
  'When the viewer follows the redirect to the new URL, the viewer bypasses CloudFront and goes straight to the origin.',
  [
    [
      'http-only, Host is not forwarded',
      redirecting('http-only', {}),
      {},
      { outcome: '301 listener-redirect', location: DIRECT, leaves: 'origin.example.com', follows: [null] },
    ],
    [
      'the path only, Host is not forwarded',
      acting(redirect({ path: '/moved' })),
      {},
      { location: `${DIRECT}moved`, leaves: 'origin.example.com' },
    ],
    [
      'to the load balancer’s own name',
      acting(redirect({ host: 'web-123456789.eu-west-1.elb.amazonaws.com' })),
      {},
      { leaves: 'web-123456789.eu-west-1.elb.amazonaws.com' },
    ],
    ['to the viewer’s own name', acting(redirect({ host: 'www.example.com', path: '/moved' })), {}, { leaves: null }],
    ['to somebody else’s', acting(redirect({ host: 'www.example.org' })), {}, { location: 'https://www.example.org/', leaves: null }],
    ['past CloudFront nobody leaves it', acting(redirect({ path: '/moved' })), { url: DIRECT }, { leaves: null }],
  ],
);

documented(TYPES, 'You must modify at least one of the following components to avoid a redirect loop: protocol, hostname, port, or path.', [
  ['nothing changes', acting(redirect({})), { url: DIRECT }, { outcome: '301 redirect-loop', location: DIRECT }],
  [
    'only the query changes',
    acting(redirect({ query: 'a=b' })),
    { url: DIRECT },
    { outcome: '301 redirect-loop', location: `${DIRECT}?a=b` },
  ],
  ['a fixed path comes back to itself', acting(redirect({ path: '/x' })), { url: `${DIRECT}x` }, { outcome: '301 redirect-loop' }],
  ['a path that grows', acting(redirect({ path: '/x/#{path}' })), { url: DIRECT }, { outcome: '301 redirect-loop' }],
  ['302 loops as well', acting(redirect({ path: '/x', statusCode: 302 })), { url: `${DIRECT}x` }, { outcome: '302 redirect-loop' }],
  [
    'the protocol changes',
    redirecting('https-only', {}),
    { url: 'http://origin.example.com/' },
    { outcome: '301 listener-redirect', follows: [null] },
  ],
  [
    'the path changes, and another rule takes it',
    {
      loadBalancers: [
        loadBalancer({
          listeners: [
            listener({
              rules: [
                rule(1, [redirect({ path: '/new' })], [{ field: 'path-pattern', values: ['/old'], regexValues: [] }]),
                rule(null, [{ type: 'fixed-response', statusCode: 200, contentType: null }]),
              ],
            }),
          ],
        }),
      ],
    },
    { url: `${DIRECT}old` },
    { outcome: '301 listener-redirect', follows: [200] },
  ],
  [
    'two rules that lead to each other',
    {
      loadBalancers: [
        loadBalancer({
          listeners: [
            listener({
              rules: [
                rule(1, [redirect({ path: '/b' })], [{ field: 'path-pattern', values: ['/a'], regexValues: [] }]),
                rule(null, [redirect({ path: '/a' })]),
              ],
            }),
          ],
        }),
      ],
    },
    { url: `${DIRECT}a` },
    { outcome: '301 redirect-loop', follows: [301] },
  ],
]);

const open = { ...forwarding, viewerProtocolPolicy: 'allow-all', cachePolicyId: CACHING_OPTIMIZED };
const kept = { outcome: '- forwarded?', dependsOn: ['cached-response'] } as const;
const fresh = { outcome: '- forwarded', dependsOn: [] } as const;

documented(
  `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomProtocols`,
  'Note that CloudFront caches the object only once even if viewers make requests using both HTTP and HTTPS protocols.',
  [
    ['the redirect of the HTTP viewer may be kept', redirecting('match-viewer', open), {}, kept],
    ['nothing is cached', redirecting('match-viewer', { ...open, cachePolicyId: behavior().cachePolicyId }), {}, fresh],
    [
      'HTTP viewers are sent to HTTPS at the edge',
      redirecting('match-viewer', { ...open, viewerProtocolPolicy: 'redirect-to-https' }),
      {},
      fresh,
    ],
    ['HTTP never comes to the load balancer', redirecting('https-only', open), {}, fresh],
    ['another host is what it leads to', redirecting('match-viewer', { ...open, originRequestPolicyId: null }), {}, fresh],
    ['a POST is not kept', redirecting('match-viewer', open), { method: 'POST' }, fresh],
  ],
);

const byMethod = asking({ field: 'http-request-method', values: ['POST'] });

documented(
  'https://www.rfc-editor.org/rfc/rfc9110.html#name-307-temporary-redirect',
  'the user agent MUST NOT change the request method if it performs an automatic redirection to that URI.',
  [
    ['a POST that CloudFront sends to HTTPS', byMethod, { url: 'http://www.example.com/', method: 'POST' }, { follows: [201] }],
    ['a DELETE that CloudFront sends to HTTPS', byMethod, { url: 'http://www.example.com/', method: 'DELETE' }, { follows: [299] }],
  ],
);
