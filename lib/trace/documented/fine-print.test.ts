import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import {
  ALB,
  ALL_VIEWER,
  asking,
  attributes,
  behaving,
  CACHING_OPTIMIZED,
  CLOUDFRONT,
  DIRECT,
  edge,
  fixed,
  from,
  acting,
  grouped,
  listening,
} from '@/lib/testing/given';
import { behavior, certificate, certificateArn, distribution, origin, rule, targetGroup } from '@/lib/testing/sample-parts';
import { network } from '@/lib/testing/sample-network';

// What is easily missed: sentences that restrict, or take back, what other sentences say.

const grpc: Partial<Inventory> = {
  distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
  targetGroups: [targetGroup({ protocolVersion: 'GRPC' })],
};

documented(
  `${CLOUDFRONT}distribution-using-grpc.html`,
  'CloudFront determines if the incoming request is a gRPC request … based on the Content-Type header.',
  [
    [
      'a POST of application/grpc',
      grpc,
      { method: 'POST', headers: { 'content-type': 'application/grpc+proto' } },
      { outcome: '- forwarded', hops: 'gRPC HTTP/2 https > gRPC HTTP/2 https > gRPC HTTP/2 http' },
    ],
    [
      'a POST of JSON',
      grpc,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      { outcome: '464 target-group-protocol-version' },
    ],
  ],
);

const withCertificate = from({}, { clientCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/client' });

documented(
  `${CLOUDFRONT}origin-enable-mtls-distributions.html`,
  'WebSocket protocol is not supported for origins with origin mTLS enabled.',
  [
    ['a WebSocket', withCertificate, { websocket: true }, { outcome: '- websocket-not-supported' }],
    ['a page', withCertificate, {}, { outcome: '- forwarded' }],
  ],
);

const grpcWithCertificate = {
  ...grpc,
  distributions: [
    distribution({
      defaultCacheBehavior: behavior({ grpcEnabled: true }),
      origins: [origin({}, { clientCertificateArn: 'arn:aws:acm:x' })],
    }),
  ],
};

documented(`${CLOUDFRONT}origin-enable-mtls-distributions.html`, 'gRPC protocol is not supported for origins with origin mTLS enabled.', [
  ['gRPC', grpcWithCertificate, { grpc: true }, { outcome: '- grpc-not-supported', params: { obstacle: 'originMtls' } }],
]);

const between = (notBefore: string): Partial<Inventory> => ({
  certificates: [certificate('origin', ['origin.example.com'], { notBefore })],
});

documented(`${CLOUDFRONT}http-502-bad-gateway.html`, 'expired, not yet valid or self-signed certificates: the certificate … is invalid', [
  [
    'not valid yet',
    between('2027-03-01T00:00:00.000Z'),
    { at: '2027-01-15T00:00:00.000Z' },
    { outcome: '502 origin-certificate-untrusted', params: { flaw: 'early' } },
  ],
  ['valid since', between('2027-01-01T00:00:00.000Z'), { at: '2027-01-15T00:00:00.000Z' }, { outcome: '- forwarded' }],
]);

const two = (ecdsa: string, rsa: string): Partial<Inventory> => ({
  ...listening({ certificates: ['one', 'two'].map((name, at) => ({ arn: certificateArn(name), isDefault: at === 0 })) }),
  certificates: [
    certificate('one', ['origin.example.com'], { keyAlgorithm: 'EC_prime256v1', status: ecdsa }),
    certificate('two', ['origin.example.com'], { status: rsa }),
  ],
});

documented(`${ALB}https-listener-certificates.html`, 'Public key algorithm (prefer ECDSA over RSA) … Expiration (prefer not expired)', [
  ['an expired one of ECDSA before a good one of RSA', two('EXPIRED', 'ISSUED'), {}, { outcome: '502 origin-certificate-expired' }],
  ['a good one of ECDSA before an expired one of RSA', two('ISSUED', 'EXPIRED'), {}, { outcome: '- forwarded' }],
]);

const failing = { ...behaving({ cachePolicyId: CACHING_OPTIMIZED }), ...acting(fixed(503)) };

documented(`${CLOUDFRONT}HTTPStatusCodes.html`, 'CloudFront does not cache responses to requests that use the other methods.', [
  ['an error to GET', failing, {}, { kept: 10 }],
  ['an error to POST', failing, { method: 'POST' }, { shown: null }],
]);

const policy = (originRequestPolicyId: string): Partial<Inventory> => ({
  ...behaving({ originRequestPolicyId }),
  certificates: [certificate('origin', ['origin.example.com', 'www.example.com'])],
});
const country = { client: { country: 'DE' } };

documented(
  `${CLOUDFRONT}using-managed-origin-request-policies.html`,
  'This policy includes all values … from the viewer request, and all CloudFront headers that were released through June 2022',
  [
    ['the country, known', policy('33f36d7e-f396-46d9-90e0-52428a34d9dc'), country, { headers: { 'cloudfront-viewer-country': 'DE' } }],
    ['the country, not known', policy('33f36d7e-f396-46d9-90e0-52428a34d9dc'), {}, { headers: { 'cloudfront-viewer-country': '?' } }],
    ['the viewer’s scheme', policy('33f36d7e-f396-46d9-90e0-52428a34d9dc'), {}, { headers: { 'cloudfront-forwarded-proto': 'https' } }],
  ],
);

documented(
  `${CLOUDFRONT}using-managed-origin-request-policies.html`,
  'This policy also includes additional CloudFront request headers for HTTP protocol, HTTP version, TLS version, and all device type and viewer location headers.',
  [
    ['AllViewerExceptHostHeader', {}, country, { headers: { 'cloudfront-viewer-country': 'DE', 'cloudfront-viewer-address': null } }],
    ['AllViewer, which includes the viewer’s only', policy(ALL_VIEWER), country, { headers: { 'cloudfront-viewer-country': null } }],
  ],
);

const german = asking({ field: 'http-header', name: 'CloudFront-Viewer-Country', values: ['DE'], regexValues: [] });

documented(
  `${CLOUDFRONT}adding-cloudfront-headers.html`,
  'To receive these headers at your origin … use a cache policy or origin request policy that includes them',
  [
    ['a rule that asks for one that is not included', { ...german, ...policy(ALL_VIEWER) }, {}, { outcome: '299 listener-fixed-response' }],
    ['a rule that asks for one that is', german, country, { outcome: '201 listener-fixed-response' }],
  ],
);

documented(
  `${CLOUDFRONT}using-managed-cache-policies.html`,
  'Headers included in the cache key: Host, Origin, X-HTTP-Method-Override, X-HTTP-Method, X-Method-Override',
  [
    [
      'UseOriginCacheControlHeaders sends the viewer’s Host on',
      behaving({ cachePolicyId: '83da9c7e-98b4-4e11-a168-04f0df8e2c65', originRequestPolicyId: null }),
      {},
      { outcome: '502 origin-certificate-name', params: { name: 'www.example.com' } },
    ],
  ],
);

const optional = edge({ httpVersion: 'http2', viewerMtls: { mode: 'optional', trustStoreId: 't', ignoreCertificateExpiry: false } });

documented(
  `${CLOUDFRONT}mtls-validation-modes.html`,
  'Grants connection to clients with valid certificates (invalid certificates are denied).',
  [
    ['optional, one is shown', optional, { client: { certificate: true } }, { outcome: '- forwarded?', dependsOn: ['viewer-certificate'] }],
    ['optional, none is shown', optional, { client: { certificate: false } }, { outcome: '- forwarded' }],
  ],
);

const lambda = (eventType: string) =>
  behavior({ grpcEnabled: true, lambdaFunctions: [{ eventType, arn: 'arn:aws:lambda:us-east-1:1:function:f:1' }] });

documented(`${CLOUDFRONT}distribution-using-grpc.html`, 'Because gRPC bypasses the REC, gRPC doesn’t support Lambda@Edge.', [
  [
    'gRPC',
    { ...grpc, distributions: [distribution({ defaultCacheBehavior: lambda('viewer-request') })] },
    { grpc: true },
    { outcome: '- forwarded' },
  ],
  ['a page', edge({ defaultCacheBehavior: lambda('viewer-request') }), {}, { outcome: '- forwarded?', dependsOn: ['lambda-may-override'] }],
]);

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
