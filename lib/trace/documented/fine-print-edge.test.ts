import type { Inventory } from '@/lib/inventory/inventory';
import { documented } from '@/lib/testing/documented';
import {
  ALB,
  ALL_VIEWER,
  asking,
  behaving,
  CACHING_OPTIMIZED,
  CLOUDFRONT,
  edge,
  fixed,
  from,
  acting,
  listening,
} from '@/lib/testing/given';
import { behavior, certificate, certificateArn, distribution, origin, targetGroup } from '@/lib/testing/sample-parts';

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
