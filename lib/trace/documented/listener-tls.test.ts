import { TLS_VERSIONS, type TlsVersion } from '@/lib/facts/tls-policies';
import type { Listener } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, attributes, DIRECT, ELB, ELB_API, from, grouped, listening } from '@/lib/testing/given';
import { listener, loadBalancer, plainListener } from '@/lib/testing/sample-parts';

const CLIENTS: readonly TlsVersion[] = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'];
const older = (tls: TlsVersion): readonly TlsVersion[] => TLS_VERSIONS.slice(TLS_VERSIONS.indexOf(tls));

/** Every version that a client's newest may be, under a policy that supports the named ones. */
const under = (name: string, ...supported: TlsVersion[]): Case[] =>
  CLIENTS.map((tls) => [
    `${name}, a client of up to ${tls}`,
    listening({ sslPolicy: `ELBSecurityPolicy-${name}` }),
    { url: DIRECT, http: 'HTTP/1.1', client: { tls } },
    older(tls).some((version) => supported.includes(version))
      ? { outcome: '- forwarded', hops: 'HTTP/1.1 https > HTTP/1.1 http' }
      : { outcome: '- viewer-tls-rejected', hops: '-' },
  ]);
const POLICIES = `${ALB}describe-ssl-policies.html`;

documented(`${POLICIES}#tls-protocols`, 'The following table describes the protocols that each TLS security policy supports.', [
  ...under('TLS13-1-3-2021-06', 'TLSv1.3'),
  ...under('TLS13-1-3-PQ-2025-09', 'TLSv1.3'),
  ...under('TLS13-1-2-2021-06', 'TLSv1.3', 'TLSv1.2'),
  ...under('TLS13-1-2-Res-PQ-2025-09', 'TLSv1.3', 'TLSv1.2'),
  ...under('TLS13-1-1-2021-06', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1'),
  ...under('TLS13-1-0-2021-06', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
  ...under('TLS-1-2-Ext-2018-06', 'TLSv1.2'),
  ...under('TLS-1-1-2017-01', 'TLSv1.2', 'TLSv1.1'),
  ...under('2016-08', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
]);

documented(`${POLICIES}#fips-protocols`, 'The following table describes the protocols that each FIPS security policy supports.', [
  ...under('TLS13-1-3-FIPS-2023-04', 'TLSv1.3'),
  ...under('TLS13-1-2-Ext0-FIPS-2023-04', 'TLSv1.3', 'TLSv1.2'),
  ...under('TLS13-1-0-FIPS-PQ-2025-09', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
]);

documented(`${POLICIES}#fs-protocols`, 'The following table describes the protocols that each FS supported security policy supports.', [
  ...under('FS-1-2-Res-2020-10', 'TLSv1.2'),
  ...under('FS-1-1-2019-08', 'TLSv1.2', 'TLSv1.1'),
  ...under('FS-2018-06', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
]);

documented(
  POLICIES,
  'Other methods (for example, the AWS CLI, AWS CloudFormation, and the AWS CDK) – The default security policy is ELBSecurityPolicy-2016-08.',
  [
    ['no policy named, TLS 1.0', listening({ sslPolicy: null }), { url: DIRECT, client: { tls: 'TLSv1' } }, { outcome: '- forwarded' }],
    [
      'no policy named, SSLv3',
      listening({ sslPolicy: null }),
      { url: DIRECT, client: { tls: 'SSLv3' } },
      { outcome: '- viewer-tls-rejected' },
    ],
  ],
);

const malformed = { outcome: '400 origin-scheme-mismatch', params: { spoken: 'HTTP', expected: 'HTTPS' } };

documented(
  `${ALB}load-balancer-troubleshooting.html#http-400-issues`,
  'The client sent a malformed request that does not meet the HTTP specification.',
  [
    ['plain HTTP to the HTTPS listener', {}, { url: 'http://origin.example.com:443/' }, malformed],
    ['plain HTTP from CloudFront', from({}, { protocolPolicy: 'http-only', httpPort: 443 }), {}, malformed],
  ],
);

type Mutual = Exclude<Listener['mutualAuthentication'], { $unknown: string } | null>;
const mutual = (mode: string, changed: Partial<Mutual> = {}) =>
  listening({
    mutualAuthentication: {
      mode,
      trustStoreArn: mode === 'verify' ? 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/own/1' : null,
      ignoreClientCertificateExpiry: false,
      trustStoreAssociationStatus: mode === 'verify' ? 'active' : null,
      ...changed,
    },
  });
const shows = (certificate: boolean) => ({ url: DIRECT, client: { certificate } });
const MUTUAL = `${ALB}mutual-authentication.html`;

documented(
  MUTUAL,
  'Mutual TLS verify: The load balancer performs X.509 client certificate authentication for clients when a load balancer negotiates TLS connections.',
  [
    ['none shown', mutual('verify'), shows(false), { outcome: '- viewer-tls-rejected', hops: '-', params: { flaw: 'clientCertificate' } }],
    ['one shown', mutual('verify'), shows(true), { outcome: '- forwarded?', dependsOn: ['viewer-certificate'] }],
    ['nobody said', mutual('verify'), { url: DIRECT }, { outcome: '- forwarded?', dependsOn: ['viewer-certificate'] }],
  ],
);

documented(
  MUTUAL,
  'Mutual TLS passthrough: The load balancer sends the entire client certificate chain to the target, without verifying it.',
  [['one shown', mutual('passthrough'), shows(true), { outcome: '- forwarded' }]],
);

documented(`${ELB_API}API_MutualAuthenticationAttributes.html`, 'Options are off, passthrough or verify. The default value is off.', [
  ['off', mutual('off'), shows(false), { outcome: '- forwarded' }],
]);

documented(
  `${ALB}trust-store-sharing.html#sharing-unshare`,
  'any load balancer listeners using the trust store can no longer verify client certificates and will fail TLS handshakes.',
  [
    [
      'the trust store is gone, one shown',
      mutual('verify', { trustStoreAssociationStatus: 'removed' }),
      shows(true),
      { outcome: '- viewer-tls-rejected', params: { flaw: 'trustStore' } },
    ],
  ],
);

documented(
  `${ALB}load-balancer-listeners.html#listener-configuration`,
  'Mutual TLS authentication for Application Load Balancers supports HTTP/2 in both passthrough and verify modes.',
  [
    ['verify', mutual('verify'), shows(true), { hops: 'HTTP/2 https > HTTP/1.1 http' }],
    ['passthrough', mutual('passthrough'), shows(true), { hops: 'HTTP/2 https > HTTP/1.1 http' }],
  ],
);

const http2 = (enabled: string) => attributes({ 'routing.http2.enabled': enabled });

documented(
  `${ALB}application-load-balancers.html#load-balancer-attributes`,
  'If true, clients can connect using HTTP/2 or HTTP/1.1. If false, clients must connect using HTTP/1.1. The default is true.',
  [
    ['on', http2('true'), { url: DIRECT }, { hops: 'HTTP/2 https > HTTP/1.1 http' }],
    ['on, a client of HTTP/1.1', http2('true'), { url: DIRECT, http: 'HTTP/1.1' }, { hops: 'HTTP/1.1 https > HTTP/1.1 http' }],
    ['off', http2('false'), { url: DIRECT }, { hops: 'HTTP/1.1 https > HTTP/1.1 http' }],
    [
      'off, a group of HTTP/2',
      { ...http2('false'), ...grouped({ protocolVersion: 'HTTP2' }) },
      { url: DIRECT },
      { outcome: '464 target-group-protocol-version' },
    ],
    [
      'off, gRPC',
      { ...http2('false'), ...grouped({ protocolVersion: 'GRPC' }) },
      { url: DIRECT, grpc: true },
      { outcome: '- grpc-not-supported' },
    ],
    [
      'off, CloudFront does not mind',
      http2('false'),
      {},
      { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' },
    ],
  ],
);

const plain = { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })] };

documented(
  `${ELB}how-elastic-load-balancing-works.html#http-connections`,
  'Application Load Balancers support the following protocols on front-end connections: HTTP/0.9, HTTP/1.0, HTTP/1.1, and HTTP/2. You can use HTTP/2 only with HTTPS listeners',
  [
    ['HTTP/3 asked', {}, { url: DIRECT, http: 'HTTP/3' }, { hops: 'HTTP/2 https > HTTP/1.1 http' }],
    [
      'HTTP/2 asked, HTTP listener',
      plain,
      { url: 'http://origin.example.com/', http: 'HTTP/2' },
      { hops: 'HTTP/1.1 http > HTTP/1.1 http' },
    ],
  ],
);
