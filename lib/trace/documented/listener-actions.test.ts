import type { Action, RedirectAction } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { acting, ALB, behaving, CLOUDFRONT, DIRECT, ELB_API, fixed } from '@/lib/testing/given';
import {
  ALL_VIEWER_EXCEPT_HOST,
  forwardTo,
  listener,
  loadBalancer,
  plainListener,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';

const ACTIONS = `${ALB}rule-action-types.html`;
const direct = { url: DIRECT };

documented(
  `${ACTIONS}#fixed-response-actions`,
  'You can use this action to return a 2XX, 4XX, or 5XX response code and an optional message.',
  [
    ['200', acting(fixed(200)), {}, { outcome: '200 listener-fixed-response', hops: 'HTTP/2 https > HTTP/1.1 https' }],
    ['404', acting(fixed(404)), {}, { outcome: '404 listener-fixed-response' }],
    ['503', acting(fixed(503)), {}, { outcome: '503 listener-fixed-response' }],
  ],
);

documented(
  `${ACTIONS}#rule-action-types`,
  'Each rule must include exactly one of the following routing actions: forward, redirect, or fixed-response, and it must be the last action to be performed.',
  [['forward', acting(forwardTo('web')), {}, { outcome: '- forwarded', decides: ['action-forward'] }]],
);

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
const leads = (what: string, changed: Partial<RedirectAction>, target: string, location: string): Case => [
  what,
  acting(redirect(changed)),
  { url: `https://origin.example.com${target}` },
  { location },
];
const REDIRECT = `${ACTIONS}#redirect-actions`;
const moved = { host: 'new.example.net' };

documented(REDIRECT, 'You can configure redirects as either temporary (HTTP 302) or permanent (HTTP 301) based on your needs.', [
  ['301', acting(redirect(moved)), direct, { outcome: '301 listener-redirect' }],
  ['302', acting(redirect({ ...moved, statusCode: 302 })), direct, { outcome: '302 listener-redirect' }],
]);

documented(REDIRECT, 'Any components that you do not modify retain their original values.', [
  leads('the host changes', moved, '/a/b?c=d', 'https://new.example.net/a/b?c=d'),
  leads('the path changes', { path: '/x' }, '/a?c=d', 'https://origin.example.com/x?c=d'),
  leads('the port changes', { port: '8443' }, '/a?c=d', 'https://origin.example.com:8443/a?c=d'),
  leads('the query changes', { ...moved, query: 'y=z' }, '/a?c=d', 'https://new.example.net/a?y=z'),
  leads('the query is taken away', { ...moved, query: '' }, '/a?c=d', 'https://new.example.net/a'),
  leads('the root stays the root', moved, '/', 'https://new.example.net/'),
]);

const plain = (changed: Partial<RedirectAction>) => ({
  loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: [rule(null, [redirect(changed)])] })] })],
});
const HTTP = { url: 'http://origin.example.com/a?b=c' };

documented(REDIRECT, 'You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS.', [
  ['HTTP to HTTP', plain(moved), HTTP, { location: 'http://new.example.net/a?b=c' }],
  ['HTTP to HTTPS', plain({ protocol: 'HTTPS', port: '443' }), HTTP, { location: 'https://origin.example.com/a?b=c', follows: [null] }],
  leads('HTTPS to HTTPS', { protocol: 'HTTPS', ...moved }, '/a', 'https://new.example.net/a'),
]);

documented(REDIRECT, 'This screen is equivalent to "https://#{host}:40443/#{path}?#{query}".', [
  ['port 40443', plain({ protocol: 'HTTPS', port: '40443' }), HTTP, { location: 'https://origin.example.com:40443/a?b=c' }],
]);

documented(REDIRECT, 'This screen is equivalent to "#{protocol}://#{host}:#{port}/new/#{path}?#{query}".', [
  leads('a modified path', { path: '/new/#{path}' }, '/a/b?c=d', 'https://origin.example.com/new/a/b?c=d'),
]);

documented(REDIRECT, 'You can reuse URI components of the original URL in the target URL using the following reserved keywords', [
  leads('#{host} in the host', { host: 'old.#{host}' }, '/a', 'https://old.origin.example.com/a'),
  leads('#{host} in the path', { ...moved, path: '/#{host}/#{path}' }, '/a', 'https://new.example.net/origin.example.com/a'),
  leads('#{port} in the path', { ...moved, path: '/#{port}' }, '/a', 'https://new.example.net/443'),
  leads('#{path} in the query', { ...moved, path: '/login', query: 'back=#{path}' }, '/a/b', 'https://new.example.net/login?back=a/b'),
  leads('#{query} in the query', { ...moved, query: '#{query}&x=1' }, '/a?b=c', 'https://new.example.net/a?b=c&x=1'),
  leads('#{protocol} in the query', { ...moved, query: 'from=#{protocol}' }, '/a', 'https://new.example.net/a?from=https'),
]);

documented(`${ELB_API}API_RedirectActionConfig.html`, '#{path} (the leading "/" is removed)', [
  leads('a path behind a folder', { path: '/v2/#{path}', ...moved }, '/a', 'https://new.example.net/v2/a'),
]);

documented(
  `${CLOUDFRONT}http-3xx-status-codes.html`,
  'If your origin returns a redirect status code (for example, 301 or 307), CloudFront doesn’t follow the redirect. CloudFront passes along the 301 or 307 response to the viewer',
  [
    ['the viewer is sent there', acting(redirect(moved)), {}, { outcome: '301 listener-redirect', location: 'https://new.example.net/' }],
    [
      'by the host that the load balancer received',
      acting(redirect({ path: '/x' })),
      {},
      { location: 'https://origin.example.com/x', leaves: 'origin.example.com' },
    ],
  ],
);

const oidc = (onUnauthenticatedRequest: string): Action => ({
  type: 'authenticate-oidc',
  issuer: 'https://id.example.com',
  onUnauthenticatedRequest,
});
const cognito = (onUnauthenticatedRequest: string): Action => ({
  type: 'authenticate-cognito',
  userPoolArn: 'pool',
  onUnauthenticatedRequest,
});
const session = { cookie: 'AWSELBAuthSessionCookie-0=x' };
const AUTH = `${ALB}listener-authenticate-users.html`;
const CONFIGURE = `${AUTH}#configure-user-authentication`;

documented(CONFIGURE, 'If the user is not logged in, the load balancer redirects the request to the IdP authorization endpoint', [
  ['OpenID Connect', acting(oidc('authenticate'), forwardTo('web')), direct, { outcome: '302 listener-authenticate' }],
  ['Cognito', acting(cognito('authenticate'), forwardTo('web')), direct, { outcome: '302 listener-authenticate' }],
  ['before a fixed response too', acting(oidc('authenticate'), fixed(200)), direct, { outcome: '302 listener-authenticate' }],
]);

documented(CONFIGURE, 'If the user is not logged in, the load balancer forwards the request without the user claims', [
  ['allow', acting(oidc('allow'), forwardTo('web')), direct, { outcome: '- forwarded' }],
]);

documented(
  CONFIGURE,
  'If you use the deny option, the load balancer returns an HTTP 401 Unauthorized error to AJAX calls that have no authentication information.',
  [['deny', acting(cognito('deny'), forwardTo('web')), direct, { outcome: '401 listener-authenticate' }]],
);

documented(`${AUTH}#authentication-flow`, 'the load balancer checks for an authentication session cookie in the request headers.', [
  [
    'a cookie that may be one',
    acting(oidc('authenticate'), forwardTo('web')),
    { ...direct, headers: session },
    { outcome: '302 listener-authenticate?', alternatives: ['- forwarded?'], dependsOn: ['authentication'] },
  ],
]);

documented(
  `${AUTH}#cloudfront-requirements`,
  'Cookie forwarding (all) — Ensures that CloudFront forwards all authentication cookies to the load balancer.',
  [
    [
      'cookies are not forwarded',
      { ...acting(oidc('authenticate'), forwardTo('web')), ...behaving({ originRequestPolicyId: null }) },
      { headers: session },
      { outcome: '302 listener-authenticate' },
    ],
    [
      'cookies are forwarded',
      { ...acting(oidc('authenticate'), forwardTo('web')), ...behaving({ originRequestPolicyId: ALL_VIEWER_EXCEPT_HOST }) },
      { headers: session },
      { outcome: '302 listener-authenticate?', dependsOn: ['authentication'] },
    ],
  ],
);

const jwt: Action = { type: 'jwt-validation', issuer: 'https://id.example.com' };
const UNAUTHORIZED = `${ALB}load-balancer-troubleshooting.html#http-401-issues`;

documented(UNAUTHORIZED, 'The request is missing the Authorization header. (JWTHeaderNotPresent)', [
  ['no header', acting(jwt, forwardTo('web')), direct, { outcome: '401 listener-authenticate' }],
  ['a session cookie is none', acting(jwt, forwardTo('web')), { ...direct, headers: session }, { outcome: '401 listener-authenticate' }],
]);

documented(
  `${ALB}listener-verify-jwt.html`,
  'If the token is valid, the load balancer forwards the request with token as is to the target. Otherwise, it rejects the request.',
  [
    [
      'a token',
      acting(jwt, forwardTo('web')),
      { ...direct, headers: { authorization: 'Bearer t' } },
      { outcome: '401 listener-authenticate?', alternatives: ['- forwarded?'] },
    ],
    [
      'a token that CloudFront takes out',
      { ...acting(jwt, forwardTo('web')), ...behaving({ originRequestPolicyId: null }) },
      { headers: { authorization: 'Bearer t' } },
      { outcome: '401 listener-authenticate' },
    ],
  ],
);

const weighted = (...groups: [name: string, weight: number][]): Action => ({
  type: 'forward',
  targetGroups: groups.map(([name, weight]) => ({ arn: targetGroupArn(name), weight })),
  stickinessEnabled: false,
});
const empty = targetGroup({ name: 'empty', targets: [] });
const shared = (...groups: [name: string, weight: number][]) => ({ ...acting(weighted(...groups)), targetGroups: [targetGroup(), empty] });
const FORWARD = `${ACTIONS}#forward-actions`;

documented(
  FORWARD,
  'one of the target groups is empty or has only unhealthy targets, the load balancer does not automatically fail over to a target group with healthy targets.',
  [
    ['the small share', shared(['web', 90], ['empty', 10]), {}, { outcome: '- forwarded?', alternatives: ['503 no-registered-targets?'] }],
    ['the large share', shared(['web', 10], ['empty', 90]), {}, { outcome: '503 no-registered-targets?', alternatives: ['- forwarded?'] }],
    ['equal shares', shared(['web', 10], ['empty', 10]), {}, { dependsOn: ['weighted-target-groups'] }],
  ],
);

documented(
  FORWARD,
  'Requests that match a listener rule with weighted target groups are distributed to these target groups based on their weights.',
  [
    ['a share of 0', shared(['web', 1], ['empty', 0]), {}, { outcome: '- forwarded', alternatives: [] }],
    ['all of it to the empty one', shared(['web', 0], ['empty', 100]), {}, { outcome: '503 no-registered-targets', alternatives: [] }],
  ],
);
