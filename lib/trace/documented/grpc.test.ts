import type { Distribution } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, behaving, CLOUDFRONT, DIRECT, from, grouped, listening } from '@/lib/testing/given';
import { behavior, listener, loadBalancer, plainListener } from '@/lib/testing/sample-parts';

const PAGE = `${CLOUDFRONT}distribution-using-grpc.html`;
const grpc = { grpc: true };
const group = grouped({ protocolVersion: 'GRPC' });
const enabled = (more: Partial<Distribution> = {}) => ({ ...behaving({ grpcEnabled: true }, more), ...group });
const whole = { outcome: '- forwarded', hops: 'gRPC HTTP/2 https > gRPC HTTP/2 https > gRPC HTTP/2 http' };

documented(
  `${CLOUDFRONT}DownloadDistValuesCacheBehavior.html#enable-grpc-distribution`,
  'Specify whether you want your distribution to allow gRPC requests.',
  [
    ['allowed', enabled(), grpc, whole],
    ['not allowed', group, grpc, { outcome: '- grpc-not-enabled', hops: 'gRPC HTTP/2 https' }],
  ],
);

const offering = (httpVersion: string, then: Case[3]): Case => [httpVersion, enabled({ httpVersion }), grpc, then];
const unoffered = { outcome: '- viewer-http-version-not-offered', hops: '-' };

documented(PAGE, 'To enable a distribution to handle gRPC requests, include HTTP/2 as one of the supported HTTP versions', [
  offering('http2', whole),
  offering('http2and3', whole),
  offering('http3', unoffered),
  offering('http1.1', unoffered),
]);

documented(PAGE, 'allow HTTP methods, including POST.', [
  [
    'POST is not allowed',
    { ...behaving({ grpcEnabled: true, allowedMethods: ['GET', 'HEAD', 'OPTIONS'] }), ...group },
    grpc,
    { outcome: '403 method-not-allowed' },
  ],
]);

const to = (protocolPolicy: string) => ({
  ...from({}, { protocolPolicy }, { defaultCacheBehavior: behavior({ grpcEnabled: true }) }),
  loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })],
  ...group,
});

documented(PAGE, 'gRPC only supports end-to-end HTTPS.', [
  ['http-only origin', to('http-only'), grpc, { outcome: '- grpc-not-supported', params: { obstacle: 'originHttp' } }],
  ['match-viewer origin', to('match-viewer'), grpc, whole],
  [
    'a viewer over HTTP',
    { ...behaving({ grpcEnabled: true, viewerProtocolPolicy: 'allow-all' }), ...group },
    { ...grpc, url: 'http://www.example.com/' },
    { outcome: '- grpc-not-supported', params: { obstacle: 'viewerHttp' } },
  ],
]);

documented(
  PAGE,
  'You can use origins that provide both non-gRPC and gRPC services. CloudFront determines if the incoming request is a gRPC request or an HTTP/HTTPS request based on the Content-Type header.',
  [
    ['a page on the same behavior', behaving({ grpcEnabled: true }), {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' }],
    ['a page to the group of gRPC', enabled(), {}, { outcome: '464 target-group-protocol-version' }],
    ['a POST to the group of gRPC', enabled(), { method: 'POST' }, { outcome: '464 target-group-protocol-version' }],
    ['the type arrives', enabled(), grpc, { headers: { 'content-type': 'application/grpc' } }],
    [
      'the type arrives whatever is forwarded',
      { ...behaving({ grpcEnabled: true, originRequestPolicyId: null }), ...group },
      grpc,
      { headers: { 'content-type': 'application/grpc' } },
    ],
  ],
);

documented(PAGE, 'You can use an origin request policy to add custom headers to the gRPC requests that are sent to your gRPC origin.', [
  ['the viewer’s headers', enabled(), { ...grpc, headers: { 'x-own': '1' } }, { headers: { 'x-own': '1' } }],
]);

const TABLE = `${ALB}load-balancer-target-groups.html#target-group-protocol-version`;

documented(TABLE, 'gRPC | HTTP/1.1 | Error; gRPC | HTTP/2 | Success if targets support gRPC; gRPC | gRPC | Success', [
  [
    'HTTP/1.1, through CloudFront',
    behaving({ grpcEnabled: true }),
    grpc,
    { outcome: '464 target-group-protocol-version', hops: 'gRPC HTTP/2 https > gRPC HTTP/2 https > -' },
  ],
  ['HTTP/2, through CloudFront', { ...behaving({ grpcEnabled: true }), ...grouped({ protocolVersion: 'HTTP2' }) }, grpc, whole],
  ['HTTP/1.1, past CloudFront', {}, { ...grpc, url: DIRECT }, { outcome: '464 target-group-protocol-version' }],
  [
    'HTTP/2, past CloudFront',
    grouped({ protocolVersion: 'HTTP2' }),
    { ...grpc, url: DIRECT },
    { hops: 'gRPC HTTP/2 https > gRPC HTTP/2 http' },
  ],
  ['gRPC, past CloudFront', group, { ...grpc, url: DIRECT }, { hops: 'gRPC HTTP/2 https > gRPC HTTP/2 http' }],
  [
    'gRPC, TLS to the target',
    grouped({ protocolVersion: 'GRPC', protocol: 'HTTPS' }),
    { ...grpc, url: DIRECT },
    { hops: 'gRPC HTTP/2 https > gRPC HTTP/2 https' },
  ],
]);

documented(TABLE, 'Considerations for the gRPC protocol version: The only supported listener protocol is HTTPS.', [
  [
    'an HTTP listener',
    { loadBalancers: [loadBalancer({ listeners: [plainListener()] })], ...group },
    { ...grpc, url: 'http://origin.example.com/' },
    { outcome: '- grpc-not-supported', params: { obstacle: 'listenerHttp' } },
  ],
]);

documented(
  `${ALB}target-group-health-checks.html#health-check-settings`,
  'If the protocol version is gRPC, the possible values are from 0 to 99. … The default value is 12.',
  [
    [
      'nothing set: a server that knows no method is healthy too',
      { ...enabled(), ...grouped({ protocolVersion: 'GRPC' }) },
      grpc,
      { outcome: '- forwarded', decides: ['health-check-differs'] },
    ],
  ],
);

documented(`${ALB}application-load-balancers.html#load-balancer-attributes`, 'If false, clients must connect using HTTP/1.1.', [
  [
    'the load balancer speaks no HTTP/2',
    { ...enabled(), ...listening({}, { attributes: { 'routing.http2.enabled': 'false' } }) },
    grpc,
    { outcome: '- grpc-not-supported', params: { obstacle: 'http2Disabled' } },
  ],
]);
