import type { TlsVersion } from '@/lib/facts/tls-policies';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, DIRECT, grouped, listening } from '@/lib/testing/given';
import { listener, loadBalancer } from '@/lib/testing/sample-parts';
import type { TargetServer } from '@/lib/trace/target-server';

type Served = TargetServer['plain'];

const plain = (...http: Served): TargetServer => ({ plain: http, tls: null, keepAlive: null });
const secure = (http: Served, versions: readonly TlsVersion[] = ['TLSv1.3', 'TLSv1.2'], clientCertificate = false): TargetServer => ({
  plain: [],
  tls: { versions, http, clientCertificate },
  keepAlive: null,
});
const speaks = { outcome: '- forwarded' };
/** The server may answer 400, as nginx does, or hang up. */
const answersItself = { outcome: '- target-tls-mismatch' };
const noTls = { outcome: '502 target-tls-mismatch', params: { server: 'container' } };
const strange = { outcome: '502 target-protocol-mismatch' };
const BAD = `${ALB}load-balancer-troubleshooting.html#http-502-issues`;
const to = (what: string, group: Parameters<typeof grouped>[0], server: TargetServer, then: Case[3]): Case => [
  what,
  grouped(group),
  { server },
  then,
];
/** Past CloudFront, where HTTP/2 arrives. */
const h2 = (what: string, group: Parameters<typeof grouped>[0], server: TargetServer, then: Case[3]): Case => [
  what,
  grouped(group),
  { url: DIRECT, server },
  then,
];

documented(BAD, 'The load balancer encountered an SSL handshake error when connecting to a target.', [
  to('TLS to a port of plain HTTP', { protocol: 'HTTPS' }, plain('HTTP/1.1'), noTls),
  to('TLS to a port of TLS', { protocol: 'HTTPS' }, secure(['HTTP/1.1']), speaks),
  to('a port that demands a client certificate', { protocol: 'HTTPS' }, secure(['HTTP/1.1'], ['TLSv1.3', 'TLSv1.2'], true), answersItself),
  to('a port of TLS 1.3 only', { protocol: 'HTTPS' }, secure(['HTTP/1.1'], ['TLSv1.3']), speaks),
  to('a port of TLS 1.0 only', { protocol: 'HTTPS' }, secure(['HTTP/1.1'], ['TLSv1']), speaks),
  to('a port of SSLv3 only', { protocol: 'HTTPS' }, secure(['HTTP/1.1'], ['SSLv3']), noTls),
]);

documented(BAD, 'The target response is malformed or contains HTTP headers that are not valid.', [
  to('plain HTTP to a port of TLS', {}, secure(['HTTP/1.1']), answersItself),
  to('HTTP/1.1 to a port of HTTP/1.1', {}, plain('HTTP/1.1'), speaks),
  to('HTTP/1.1 to a port of HTTP/2 only', {}, plain('HTTP/2'), strange),
  to('HTTP/1.1 to a port of both', {}, plain('HTTP/1.1', 'HTTP/2'), speaks),
  h2('HTTP/2 to a port of HTTP/1.1 only', { protocolVersion: 'HTTP2' }, plain('HTTP/1.1'), strange),
  h2('HTTP/2 to a port of both', { protocolVersion: 'HTTP2' }, plain('HTTP/1.1', 'HTTP/2'), speaks),
  h2('HTTP/2 with TLS to a port whose ALPN lacks it', { protocolVersion: 'HTTP2', protocol: 'HTTPS' }, secure(['HTTP/1.1']), strange),
  h2(
    'HTTP/2 with TLS to a port whose ALPN has it',
    { protocolVersion: 'HTTP2', protocol: 'HTTPS' },
    secure(['HTTP/1.1', 'HTTP/2']),
    speaks,
  ),
  to('HTTP/1.1 with TLS to a port whose ALPN has HTTP/2 only', { protocol: 'HTTPS' }, secure(['HTTP/2']), strange),
]);

documented(`${ALB}load-balancer-target-groups.html#target-group-protocol-version`, 'gRPC | HTTP/2 | Success if targets support gRPC', [
  ['a port of HTTP/2', grouped({ protocolVersion: 'HTTP2' }), { url: DIRECT, grpc: true, server: plain('HTTP/2') }, speaks],
  ['a port of HTTP/1.1', grouped({ protocolVersion: 'HTTP2' }), { url: DIRECT, grpc: true, server: plain('HTTP/1.1') }, strange],
  [
    'a port of HTTP/1.1, the group of gRPC',
    grouped({ protocolVersion: 'GRPC' }),
    { url: DIRECT, grpc: true, server: plain('HTTP/1.1') },
    strange,
  ],
]);

/** The listener's policy decides what the load balancer offers to a target of this newest version. */
const behind = (policy: string, version: TlsVersion, then: Case[3]): Case => [
  `${policy}, a port of ${version} only`,
  { ...listening({ sslPolicy: `ELBSecurityPolicy-${policy}` }), ...grouped({ protocol: 'HTTPS' }) },
  { url: DIRECT, server: secure(['HTTP/1.1'], [version]) },
  then,
];

documented(
  `${ALB}describe-ssl-policies.html`,
  'TLS 1.3 policy - Backend connections use ELBSecurityPolicy-TLS13-1-0-2021-06. Other TLS policy - Backend connections use ELBSecurityPolicy-2016-08',
  [
    behind('TLS13-1-2-2021-06', 'TLSv1.3', speaks),
    behind('TLS13-1-3-2021-06', 'TLSv1.1', speaks),
    behind('2016-08', 'TLSv1.3', noTls),
    behind('FS-1-2-Res-2020-10', 'TLSv1.3', noTls),
    behind('FS-1-2-Res-2020-10', 'TLSv1.1', speaks),
  ],
);

documented(
  `${ALB}describe-ssl-policies.html`,
  'FIPS policy - Backend connections use ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04. Post-quantum TLS policy - Backend connections use ELBSecurityPolicy-TLS13-1-0-PQ-2025-09',
  [behind('TLS13-1-3-FIPS-2023-04', 'TLSv1', speaks), behind('TLS13-1-2-Res-PQ-2025-09', 'TLSv1', speaks)],
);

documented(
  `${ALB}load-balancer-target-groups.html#target-group-routing-configuration`,
  'if any HTTPS listener is using a TLS 1.3 security policy, the ELBSecurityPolicy-TLS13-1-0-2021-06 security policy will be used for target connections.',
  [
    [
      'the other listener is the one',
      {
        loadBalancers: [loadBalancer({ listeners: [listener({ sslPolicy: 'ELBSecurityPolicy-2016-08' }), listener({ port: 8443 })] })],
        ...grouped({ protocol: 'HTTPS' }),
      },
      { url: DIRECT, server: secure(['HTTP/1.1'], ['TLSv1.3']) },
      speaks,
    ],
  ],
);
