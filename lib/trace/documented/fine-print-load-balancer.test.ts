import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, attributes, CLOUDFRONT, DIRECT, from, grouped, listening } from '@/lib/testing/given';
import { rule, targetGroup } from '@/lib/testing/sample-parts';
import { network } from '@/lib/testing/sample-network';

// What is easily missed: sentences that restrict, or take back, what other sentences say.

const internal = { ...network(), ...listening({}, { scheme: 'internal' }), distributions: [] };

documented(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#load-balancer-scheme',
  'internal load balancers can only route requests from clients with access to the VPC for the load balancer.',
  [
    [
      'a public address',
      internal,
      { url: DIRECT, sourceIp: '203.0.113.7' },
      { outcome: '- viewer-network-blocked', params: { obstacle: 'internal' } },
    ],
    ['a private address', internal, { url: DIRECT, sourceIp: '10.0.0.7' }, { outcome: '- forwarded' }],
  ],
);

const states = (...all: string[]): Partial<Inventory> =>
  grouped({
    targets: all.map((state) => ({
      id: '10.0.0.10',
      port: 80,
      availabilityZone: 'eu-west-1a',
      healthCheckPort: '80',
      state,
      reason: null,
    })),
  });

documented(
  `${ALB}target-group-health-checks.html`,
  'Before a target can receive requests from the load balancer, it must pass the initial health checks.',
  [
    ['one that is new', states('initial'), {}, { outcome: '- forwarded?', dependsOn: ['target-health'] }],
    ['one that is new beside a healthy one', states('initial', 'healthy'), {}, { outcome: '- forwarded' }],
  ],
);

documented(
  `${ALB}edit-target-group-attributes.html#deregistration-delay`,
  'Elastic Load Balancing stops sending requests to targets that are deregistering.',
  [
    ['the last one leaves', states('draining'), {}, { outcome: '503 no-registered-targets' }],
    ['one of two leaves', states('draining', 'healthy'), {}, { outcome: '- forwarded' }],
  ],
);

documented(`${ALB}target-group-health-checks.html`, 'unavailable: Health checks are disabled for the target group.', [
  ['nobody checks', states('unavailable'), {}, { outcome: '- forwarded' }],
]);

const forwardedFor = (mode: string): Partial<Inventory> => attributes({ 'routing.http.xff_header_processing.mode': mode });
const claiming: Case[2] = { url: DIRECT, sourceIp: '127.0.0.1', headers: { 'x-forwarded-for': '127.0.0.4' } };

documented(
  `${ALB}x-forwarded-headers.html#x-forwarded-for-remove`,
  'If the mode is remove, the load balancer removes the X-Forwarded-For header in the HTTP request.',
  [['remove', forwardedFor('remove'), claiming, { headers: { 'x-forwarded-for': null } }]],
);

const strict = attributes({ 'routing.http.drop_invalid_header_fields.enabled': 'true' });
const odd = { url: DIRECT, headers: { x_own: '1', 'x-own': '2' } };

documented(
  `${ALB}application-load-balancers.html#load-balancer-attributes`,
  'Indicates whether HTTP headers with header fields that are not valid are removed by the load balancer (true), or routed to targets (false).',
  [
    ['removed', strict, odd, { headers: { x_own: null, 'x-own': '2' } }],
    ['routed', {}, odd, { headers: { x_own: '1', 'x-own': '2' } }],
  ],
);

const mutual = (mode: string): Partial<Listener> => ({
  mutualAuthentication: { mode, trustStoreArn: null, ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: null },
});

documented(
  `${ALB}mutual-authentication.html`,
  'mutual TLS passthrough … sends the whole client certificate chain to the target using HTTP headers.',
  [
    [
      'passthrough',
      listening(mutual('passthrough')),
      { url: DIRECT, client: { certificate: true } },
      { headers: { 'x-amzn-mtls-clientcert': '?', 'x-amzn-mtls-clientcert-leaf': null } },
    ],
    [
      'verify',
      listening(mutual('verify')),
      { url: DIRECT, client: { certificate: true } },
      { headers: { 'x-amzn-mtls-clientcert-leaf': '?' } },
    ],
    ['off', listening(mutual('off')), { url: DIRECT, client: { certificate: true } }, { headers: { 'x-amzn-mtls-clientcert': null } }],
  ],
);

const signIn = {
  ...listening({
    rules: [
      rule(null, [
        { type: 'authenticate-oidc', issuer: 'https://id.example.com', onUnauthenticatedRequest: 'allow' },
        { type: 'forward', targetGroups: [{ arn: targetGroup().arn, weight: 1 }], stickinessEnabled: false },
      ]),
    ],
  }),
};

documented(
  `${ALB}listener-authenticate-users.html#user-claims-encoding`,
  'the load balancer … sends the following HTTP headers: x-amzn-oidc-accesstoken, x-amzn-oidc-identity, x-amzn-oidc-data',
  [
    ['authenticate', signIn, { url: DIRECT }, { headers: { 'x-amzn-oidc-data': '?' } }],
    ['none', {}, { url: DIRECT }, { headers: { 'x-amzn-oidc-data': null } }],
  ],
);

documented(
  `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomSSLClientAuthentication`,
  'If an origin requests a client-side certificate, CloudFront drops the request.',
  [
    [
      'passthrough, which asks for one',
      listening(mutual('passthrough')),
      {},
      { outcome: '- forwarded?', dependsOn: ['origin-asks-for-certificate'] },
    ],
    ['verify, which demands one', listening(mutual('verify')), {}, { outcome: '502 origin-tls-mismatch' }],
  ],
);

documented(
  `${CLOUDFRONT}DownloadDistValuesOrigin.html#response-completion-timeout`,
  'the time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response.',
  [
    [
      'two attempts fit in',
      from({ responseCompletionTimeout: 60 }, { readTimeout: 30 }),
      { answersAfter: 45 },
      { outcome: '504 origin-response-timeout', params: { attempts: 2 } },
    ],
  ],
);
