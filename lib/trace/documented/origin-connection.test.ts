import type { CustomOrigin } from '@/lib/inventory/distribution';
import type { Listener } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, CLOUDFRONT, from, listening } from '@/lib/testing/given';
import { behavior, listener, loadBalancer, loadBalancerHost, plainListener } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';

const allowAll = { defaultCacheBehavior: behavior({ viewerProtocolPolicy: 'allow-all' }) };
const ports = (...listeners: Listener[]) => ({ loadBalancers: [loadBalancer({ listeners })] });
const both = ports(listener(), plainListener());
const by = (custom: Partial<CustomOrigin>) => ({ ...from({}, custom, allowAll), ...both });
const HTTP = { url: 'http://www.example.com/' };
const ends = (hops: string): Case[3] => ({ hops, outcome: '- forwarded' });
const PROTOCOLS = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomProtocols`;

documented(
  PROTOCOLS,
  'If you specify HTTP Only or HTTPS Only, CloudFront forwards requests to the origin server using the specified protocol, regardless of the protocol in the viewer request.',
  [
    ['http-only, HTTPS viewer', by({ protocolPolicy: 'http-only' }), {}, ends('HTTP/2 https > HTTP/1.1 http > HTTP/1.1 http')],
    ['http-only, HTTP viewer', by({ protocolPolicy: 'http-only' }), HTTP, ends('HTTP/1.1 http > HTTP/1.1 http > HTTP/1.1 http')],
    ['https-only, HTTPS viewer', by({ protocolPolicy: 'https-only' }), {}, ends('HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http')],
    ['https-only, HTTP viewer', by({ protocolPolicy: 'https-only' }), HTTP, ends('HTTP/1.1 http > HTTP/1.1 https > HTTP/1.1 http')],
  ],
);

documented(
  PROTOCOLS,
  'If you specify Match Viewer, CloudFront forwards requests to the origin server using the protocol in the viewer request.',
  [
    ['HTTPS viewer', by({ protocolPolicy: 'match-viewer' }), {}, ends('HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http')],
    ['HTTP viewer', by({ protocolPolicy: 'match-viewer' }), HTTP, ends('HTTP/1.1 http > HTTP/1.1 http > HTTP/1.1 http')],
    [
      'HTTP viewer who is sent to HTTPS first',
      { ...from({}, { protocolPolicy: 'match-viewer' }), ...ports(listener()) },
      HTTP,
      { outcome: '301 viewer-https-redirect', follows: [null] },
    ],
    [
      'HTTP viewer, no HTTP listener',
      { ...from({}, { protocolPolicy: 'match-viewer' }, allowAll), ...ports(listener()) },
      HTTP,
      { hops: 'HTTP/1.1 http > -', decides: ['listener-missing'] },
    ],
  ],
);

documented(
  `${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesHTTPSPort`,
  'You can specify the HTTPS port on which the custom origin listens. Valid values include ports 80, 443, and 1024 to 65535. The default value is port 443.',
  [
    ['8443', { ...from({}, { httpsPort: 8443 }), ...ports(listener({ port: 8443 })) }, {}, { headers: { 'x-forwarded-port': '8443' } }],
    ['443, not the HTTP port', { ...from({}, { httpPort: 8080 }), ...ports(listener()) }, {}, { headers: { 'x-forwarded-port': '443' } }],
    [
      'no listener there',
      { ...from({}, { httpsPort: 9443 }), ...ports(listener()) },
      {},
      { hops: 'HTTP/2 https > -', decides: ['listener-missing'] },
    ],
  ],
);

documented(
  `${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesHTTPPort`,
  'You can specify the HTTP port on which the custom origin listens.',
  [
    [
      '8080',
      { ...from({}, { protocolPolicy: 'http-only', httpPort: 8080 }), ...ports(plainListener({ port: 8080 })) },
      {},
      { headers: { 'x-forwarded-port': '8080', 'x-forwarded-proto': 'http' } },
    ],
  ],
);

documented(
  `${CLOUDFRONT}http-502-bad-gateway.html#origin-not-responding-with-supported-ciphers-protocols`,
  'If your origin does not respond with one of these ciphers or protocols in the SSL/TLS exchange, CloudFront fails to connect.',
  [
    [
      'HTTPS to a listener of plain HTTP',
      { ...from({}, { httpsPort: 80 }), ...ports(plainListener()) },
      {},
      { outcome: '502 origin-scheme-mismatch', params: { spoken: 'HTTPS', expected: 'HTTP' } },
    ],
  ],
);

const between = (sslPolicy: string, ...sslProtocols: string[]) => ({ ...from({}, { sslProtocols }), ...listening({ sslPolicy }) });
const agreed = { outcome: '- forwarded', decides: ['origin-tls'] } as const;
const clash = { outcome: '502 origin-tls-mismatch', params: { flaw: 'versions' } } as const;
const ENCRYPTION = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomEncryption`;

documented(
  ENCRYPTION,
  'CloudFront forwards HTTPS requests to the origin server using the SSLv3, TLSv1.0, TLSv1.1, TLSv1.2, and TLSv1.3 protocols. For custom origins, you can choose the SSL protocols',
  [
    ['TLS 1.2, listener of 1.2 and 1.3', between('ELBSecurityPolicy-TLS13-1-2-2021-06', 'TLSv1.2'), {}, agreed],
    ['TLS 1.2, listener of 1.2', between('ELBSecurityPolicy-TLS-1-2-2017-01', 'TLSv1.2'), {}, agreed],
    ['TLS 1.2, listener of 1.3: it is on without being chosen', between('ELBSecurityPolicy-TLS13-1-3-2021-06', 'TLSv1.2'), {}, agreed],
    ['TLS 1.0, listener of 1.0 to 1.2', between('ELBSecurityPolicy-2016-08', 'TLSv1'), {}, agreed],
    ['TLS 1.1, listener of 1.1 and 1.2', between('ELBSecurityPolicy-TLS-1-1-2017-01', 'TLSv1.1'), {}, agreed],
    ['TLS 1.0, listener of 1.1 and 1.2', between('ELBSecurityPolicy-TLS-1-1-2017-01', 'TLSv1'), {}, clash],
    ['TLS 1.1, listener of 1.2', between('ELBSecurityPolicy-FS-1-2-2019-08', 'TLSv1.1'), {}, clash],
    ['TLS 1.0 to 1.2, listener of 1.2', between('ELBSecurityPolicy-TLS-1-2-Ext-2018-06', 'TLSv1', 'TLSv1.1', 'TLSv1.2'), {}, agreed],
  ],
);

documented(
  `${CLOUDFRONT}using-https-cloudfront-to-custom-origin.html`,
  'When you choose SSLv3, CloudFront only sends SSLv3 handshake requests.',
  [
    ['SSLv3', between('ELBSecurityPolicy-2016-08', 'SSLv3'), {}, clash],
    ['SSLv3 and TLS 1.2', between('ELBSecurityPolicy-TLS13-1-2-2021-06', 'SSLv3', 'TLSv1.2'), {}, clash],
  ],
);

const verifying = (changed: Partial<NonNullable<Exclude<Listener['mutualAuthentication'], { $unknown: string }>>> = {}) =>
  listening({
    mutualAuthentication: {
      mode: 'verify',
      trustStoreArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/own/1',
      ignoreClientCertificateExpiry: false,
      trustStoreAssociationStatus: 'active',
      ...changed,
    },
  });
const certified = from({}, { clientCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/cf' });
const refused = { outcome: '502 origin-tls-mismatch', params: { flaw: 'clientCertificate' } } as const;

documented(
  `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomClientSideSslAuth`,
  'For origins that request client-side certificates when mTLS is not configured, CloudFront drops the request.',
  [
    ['listener verifies, none to show', verifying(), {}, refused],
    ['listener is off', verifying({ mode: 'off' }), {}, { outcome: '- forwarded' }],
  ],
);

documented(
  `${CLOUDFRONT}origin-mtls-authentication.html#how-origin-mtls-works`,
  'When CloudFront attempts to connect to your origin server, CloudFront presents a client certificate during the TLS handshake.',
  [['listener verifies', { ...certified, ...verifying() }, {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' }]],
);

documented(
  `${CLOUDFRONT}origin-enable-mtls-distributions.html#origin-enable-mtls-cli`,
  'CloudFront will not provide the client certificate if the server does not request it, allowing the connection to proceed normally.',
  [['listener does not ask', certified, {}, { outcome: '- forwarded' }]],
);

documented(
  `${ALB}trust-store-sharing.html#sharing-unshare`,
  'any load balancer listeners using the trust store can no longer verify client certificates and will fail TLS handshakes.',
  [
    [
      'the trust store is gone',
      { ...certified, ...verifying({ trustStoreAssociationStatus: 'removed' }) },
      {},
      { outcome: '502 origin-tls-mismatch', params: { flaw: 'trustStore' } },
    ],
  ],
);

documented(
  `${CLOUDFRONT}http-502-bad-gateway.html#http-502-dns-error`,
  "If the DNS service for your domain is experiencing issues, CloudFront can't resolve the domain name to get the IP address, which results in an HTTP 502 error (NonS3OriginDnsError).",
  [
    [
      'a load balancer that is gone',
      from({ domainName: 'old-1.eu-west-1.elb.amazonaws.com' }),
      {},
      { outcome: '502 origin-name-unresolved' },
    ],
    [
      'names that lead to each other',
      { hostedZones: [zone({ 'origin.example.com': 'a.example.com', 'a.example.com': 'origin.example.com' })] },
      {},
      { outcome: '502 origin-name-unresolved' },
    ],
    [
      'a record that leads to one that is gone',
      { hostedZones: [zone({ 'origin.example.com': 'old-1.eu-west-1.elb.amazonaws.com' })] },
      {},
      { outcome: '502 origin-name-unresolved' },
    ],
  ],
);

documented(`${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesDomainName`, 'The domain name is not case-sensitive.', [
  ['upper case', from({ domainName: 'ORIGIN.Example.com' }), {}, { outcome: '- forwarded' }],
  [
    'upper case, the load balancer’s own',
    { ...from({ domainName: loadBalancerHost().toUpperCase() }, { protocolPolicy: 'http-only' }), ...both },
    {},
    { outcome: '- forwarded' },
  ],
]);

documented(
  `${CLOUDFRONT}http-504-gateway-timeout.html#http-504-gateway-timeout-make-origin-accessible`,
  "If CloudFront can't access your custom origin server because it isn't publicly available on the internet, CloudFront returns an HTTP 504 error.",
  [['an internal load balancer', listening({}, { scheme: 'internal' }), {}, { outcome: '504 origin-internal-load-balancer' }]],
);

const STATE = `${ALB}application-load-balancers.html#load-balancer-state`;

documented(STATE, 'The load balancer is routing traffic but does not have the resources it needs to scale.', [
  ['active_impaired', listening({}, { state: 'active_impaired' }), {}, { outcome: '- forwarded' }],
]);

documented(STATE, 'The load balancer is being set up. … The load balancer could not be set up.', [
  ['provisioning', listening({}, { state: 'provisioning' }), {}, { hops: 'HTTP/2 https > -' }],
  ['failed', listening({}, { state: 'failed' }), {}, { hops: 'HTTP/2 https > -' }],
]);
