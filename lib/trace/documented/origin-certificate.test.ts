import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Certificate } from '@/lib/inventory/surroundings';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, ALL_VIEWER, behaving, CLOUDFRONT, DIRECT, from, listening } from '@/lib/testing/given';
import { certificate, certificateArn, listener, loadBalancer, loadBalancerHost, plainListener } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';

const HOST_ONLY = 'bf0718e1-ba1e-49d1-88b1-f726733018ae';
/** The listener's certificate, for these names. */
const covering = (...names: string[]) => ({ certificates: [certificate('origin', names)] });
const being = (changed: Partial<Certificate>) => ({ certificates: [certificate('origin', ['origin.example.com'], changed)] });
const trusted = { outcome: '- forwarded', decides: ['origin-certificate'] } as const;
const misnamed = (name: string) => ({ outcome: '502 origin-certificate-name', params: { name } });

documented(
  `${CLOUDFRONT}http-502-bad-gateway.html#ssl-negotitation-failure`,
  'The SSL/TLS certificate on your origin must include a domain name that matches either the Origin Domain that you specified for the CloudFront distribution or the Host header of the origin request.',
  [
    ['the origin domain', covering('origin.example.com'), {}, trusted],
    ['another name', covering('other.example.com'), {}, misnamed('origin.example.com')],
    ['the viewer’s name, which is not sent', covering('www.example.com'), {}, misnamed('origin.example.com')],
    ['one of several names', covering('a.example.com', 'origin.example.com', 'b.example.com'), {}, trusted],
    ['the name in other letters', covering('Origin.Example.COM'), {}, trusted],
  ],
);

const forwarding = (own: Partial<CacheBehavior>, ...names: string[]) => ({ ...behaving(own), ...covering(...names) });
const legacy = (...headers: string[]): Partial<CacheBehavior> => ({
  cachePolicyId: null,
  originRequestPolicyId: null,
  forwardedValues: { headers, queryString: true, cookies: 'all' },
});

documented(
  `${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesDomainName`,
  'If you are using an origin request policy that forwards the viewer host header to the origin, the origin must respond with a certificate that matches the viewer host header.',
  [
    ['AllViewer, the viewer’s name', forwarding({ originRequestPolicyId: ALL_VIEWER }, 'www.example.com'), {}, trusted],
    [
      'AllViewer, the origin’s name only',
      forwarding({ originRequestPolicyId: ALL_VIEWER }, 'origin.example.com'),
      {},
      misnamed('www.example.com'),
    ],
    ['HostHeaderOnly, the viewer’s name', forwarding({ originRequestPolicyId: HOST_ONLY }, 'www.example.com'), {}, trusted],
    [
      'the distribution’s own name',
      forwarding({ originRequestPolicyId: ALL_VIEWER }, '*.example.com'),
      { url: 'https://d111111abcdef8.cloudfront.net/' },
      misnamed('d111111abcdef8.cloudfront.net'),
    ],
  ],
);

documented(
  `${CLOUDFRONT}using-https-cloudfront-to-custom-origin.html#using-https-cloudfront-to-origin-certificate`,
  'The domain name in the Host header, if the cache behavior is configured to forward the Host header to the origin.',
  [
    ['legacy settings that list Host', forwarding(legacy('Host'), 'www.example.com'), {}, trusted],
    ['legacy settings that list everything', forwarding(legacy('*'), 'www.example.com'), {}, trusted],
    ['legacy settings without Host', forwarding(legacy('Origin'), 'www.example.com'), {}, misnamed('origin.example.com')],
    ['no policy at all', forwarding({ originRequestPolicyId: null }, 'origin.example.com'), {}, trusted],
  ],
);

/** The origin goes by this name, and the certificate is for that one. */
const called = (domainName: string, name: string): Partial<Inventory> => ({
  ...from({ domainName }),
  ...covering(name),
  hostedZones: [zone({ [domainName]: `dualstack.${loadBalancerHost()}.` })],
});
const WILD = `${ALB}https-listener-certificates.html`;

documented(WILD, '*.example.com protects corp.example.com, and images.example.com, but it cannot protect test.login.example.com.', [
  ['one label', called('corp.example.com', '*.example.com'), {}, trusted],
  ['two labels', called('test.login.example.com', '*.example.com'), {}, misnamed('test.login.example.com')],
  ['two labels, the star one deeper', called('test.login.example.com', '*.login.example.com'), {}, trusted],
  ['part of a label', called('corp-1.example.com', 'corp-*.example.com'), {}, misnamed('corp-1.example.com')],
]);

documented(WILD, '*.example.com protects only the subdomains of example.com, it does not protect the bare or apex domain (example.com).', [
  ['the apex', called('example.com', '*.example.com'), {}, misnamed('example.com')],
]);

const at = '2027-01-15T00:00:00.000Z';
const DISTRUST = `${CLOUDFRONT}http-502-bad-gateway.html#ssl-certificate-expired`;

documented(
  DISTRUST,
  'If the origin server returns the following, CloudFront drops the TCP connection, returns HTTP status code 502 (Bad Gateway) … An expired certificate … Invalid certificate … Self-signed certificate',
  [
    ['ends later', being({ notAfter: '2027-01-16T00:00:00.000Z' }), { at }, trusted],
    ['ended yesterday', being({ notAfter: '2027-01-14T00:00:00.000Z' }), { at }, { outcome: '502 origin-certificate-expired' }],
    ['status EXPIRED', being({ status: 'EXPIRED' }), {}, { outcome: '502 origin-certificate-expired' }],
    ['revoked', being({ status: 'REVOKED' }), {}, { outcome: '502 origin-certificate-untrusted', params: { flaw: 'status' } }],
    [
      'self-signed',
      being({ type: 'IMPORTED', selfSigned: true }),
      {},
      { outcome: '502 origin-certificate-untrusted', params: { flaw: 'selfSigned' } },
    ],
  ],
);

documented(
  `${CLOUDFRONT}cnames-and-https-requirements.html#https-requirements-certificate-issuer`,
  'TLS certificates used by the origin that you specified for your CloudFront distribution also need to be issued from the CA on the Mozilla Included CA Certificate List.',
  [
    ['issued by Amazon', being({ type: 'AMAZON_ISSUED' }), {}, trusted],
    ['a private authority', being({ type: 'PRIVATE' }), {}, { outcome: '502 origin-certificate-untrusted', params: { flaw: 'private' } }],
  ],
);

documented(
  `${CLOUDFRONT}using-https-cloudfront-to-custom-origin.html#using-https-cloudfront-to-origin-certificate`,
  'You also can use a certificate that is signed by a trusted third-party certificate authority and imported into ACM.',
  [
    [
      'imported',
      being({ type: 'IMPORTED', issuer: 'DigiCert Inc', selfSigned: false }),
      {},
      { outcome: '- forwarded?', dependsOn: ['certificate-authority'] },
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#acm-cert-unavailable`,
  'If this step is missed during setup, the certificate remains in the Pending Validation state, and not available for use until validated.',
  [['not validated yet', being({ status: 'PENDING_VALIDATION' }), {}, { outcome: '502 origin-certificate-untrusted' }]],
);

/** Certificates of the listener, the default one first. */
const several = (...certificates: Certificate[]): Partial<Inventory> => ({
  certificates,
  ...listening({ certificates: certificates.map(({ arn }, index) => ({ arn, isDefault: index === 0 })) }),
});
const other = certificate('other', ['other.example.com']);
const own = certificate('own', ['origin.example.com']);
const SNI = `${ALB}https-listener-certificates.html#sni-certificate-list`;
const chosen = (name: string): Case[3] => ({ ...trusted, hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http', headers: { host: name } });

documented(
  SNI,
  'If the hostname provided by a client matches a single certificate in the certificate list, the load balancer selects this certificate.',
  [
    ['the second', several(other, own), {}, chosen('origin.example.com')],
    ['the third', several(other, certificate('more', ['more.example.com']), own), {}, chosen('origin.example.com')],
    ['the default one', several(own, other), {}, chosen('origin.example.com')],
    ['the default one is expired, another matches', several({ ...other, status: 'EXPIRED' }, own), {}, chosen('origin.example.com')],
  ],
);

documented(
  `${ALB}https-listener-certificates.html#default-certificate`,
  'the default certificate is used only if a client connects without using the Server Name Indication (SNI) protocol to specify a hostname or if there are no matching certificates in the certificate list.',
  [['none matches', several(other, certificate('more', ['more.example.com'])), {}, misnamed('origin.example.com')]],
);

documented(SNI, 'Public key algorithm (prefer ECDSA over RSA); Expiration (prefer not expired)', [
  ['two of one algorithm, one expired', several(own, { ...own, arn: certificateArn('old'), status: 'EXPIRED' }), {}, trusted],
  ['two of one algorithm, the expired one first', several({ ...own, arn: certificateArn('old'), status: 'EXPIRED' }, own), {}, trusted],
]);

const byElbName = (more: Partial<Distribution> = {}) => from({ domainName: loadBalancerHost() }, {}, more);

documented(
  `${ALB}load-balancer-troubleshooting.html#https-cert-invalid`,
  'The default DNS name cannot be used to make HTTPS requests as a public certificate cannot be requested for the *.amazonaws.com domain.',
  [
    ['https-only to the load balancer’s own name', byElbName(), {}, misnamed(loadBalancerHost())],
    ['a certificate that claims the name', { ...byElbName(), ...covering(loadBalancerHost()) }, {}, misnamed(loadBalancerHost())],
    [
      'the viewer’s Host is sent instead',
      {
        ...behaving({ originRequestPolicyId: ALL_VIEWER }, { origins: byElbName().distributions?.[0]?.origins ?? [] }),
        ...covering('www.example.com'),
      },
      {},
      trusted,
    ],
  ],
);

documented(
  `${CLOUDFRONT}http-502-bad-gateway.html#ssl-negotitation-failure`,
  'Change the distribution configuration so CloudFront no longer tries to use SSL to connect with your origin.',
  [
    [
      'no name is checked over plain HTTP',
      {
        ...from({}, { protocolPolicy: 'http-only' }),
        ...covering('other.example.com'),
        loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })],
      },
      {},
      { outcome: '- forwarded', without: ['origin-certificate'] },
    ],
    [
      'nor by CloudFront on the way past it',
      covering('other.example.com'),
      { url: DIRECT },
      { outcome: '- forwarded', without: ['origin-certificate'] },
    ],
  ],
);
