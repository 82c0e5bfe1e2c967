import { TLS_VERSIONS, type TlsVersion } from '@/lib/facts/tls-policies';
import type { Distribution } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { CLOUDFRONT, edge, viewerTls } from '@/lib/testing/given';

/** Every version that a client's newest may be, under a policy that permits the named ones. */
const under = (minimumProtocolVersion: string, ...permitted: TlsVersion[]): Case[] =>
  TLS_VERSIONS.map((tls) => [
    `${minimumProtocolVersion}, a client of ${tls}`,
    viewerTls({ minimumProtocolVersion }),
    { client: { tls } },
    permitted.includes(tls) ? { outcome: '- forwarded', decides: ['viewer-tls'] } : { outcome: '- viewer-tls-rejected', hops: '-' },
  ]);

documented(
  `${CLOUDFRONT}secure-connections-supported-viewer-protocols-ciphers.html`,
  'The minimum SSL/TLS protocol that CloudFront uses to communicate with viewers.',
  [
    ...under('TLSv1.3_2025', 'TLSv1.3'),
    ...under('TLSv1.2_2025', 'TLSv1.3', 'TLSv1.2'),
    ...under('TLSv1.2_2021', 'TLSv1.3', 'TLSv1.2'),
    ...under('TLSv1.2_2019', 'TLSv1.3', 'TLSv1.2'),
    ...under('TLSv1.2_2018', 'TLSv1.3', 'TLSv1.2'),
    ...under('TLSv1.1_2016', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1'),
    ...under('TLSv1_2016', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
    ...under('TLSv1', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'),
    ...under('SSLv3', 'TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1', 'SSLv3'),
  ],
);

const byDefault = (minimumProtocolVersion: string | null) => viewerTls({ cloudFrontDefaultCertificate: true, minimumProtocolVersion });
const own = { url: 'https://d111111abcdef8.cloudfront.net/' };

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html',
  'If the distribution uses the CloudFront domain name … CloudFront automatically sets the security policy to TLSv1 regardless of the value that you set here.',
  [
    ['a strict value, TLS 1.0', byDefault('TLSv1.2_2021'), { ...own, client: { tls: 'TLSv1' } }, { outcome: '- forwarded' }],
    ['a lax value, SSLv3', byDefault('SSLv3'), { ...own, client: { tls: 'SSLv3' } }, { outcome: '- viewer-tls-rejected' }],
    ['no value, TLS 1.1', byDefault(null), { ...own, client: { tls: 'TLSv1.1' } }, { outcome: '- forwarded' }],
    ['an own certificate keeps its policy', {}, { ...own, client: { tls: 'TLSv1' } }, { outcome: '- viewer-tls-rejected' }],
  ],
);

const mutual = (mode: string, changed: Partial<Distribution> = {}) =>
  edge({ httpVersion: 'http2', viewerMtls: { mode, trustStoreId: 'ts_1', ignoreCertificateExpiry: false }, ...changed });

documented(
  `${CLOUDFRONT}mtls-authentication.html#how-mtls-works`,
  'If validation fails or no certificate is presented, CloudFront denies the connection',
  [
    ['required, none shown', mutual('required'), { client: { certificate: false } }, { outcome: '- viewer-tls-rejected', hops: '-' }],
    [
      'required, one shown that may not validate',
      mutual('required'),
      { client: { certificate: true } },
      { outcome: '- forwarded?', dependsOn: ['viewer-certificate'] },
    ],
    ['required, nobody said', mutual('required'), {}, { outcome: '- forwarded?', dependsOn: ['viewer-certificate'] }],
  ],
);

documented(`${CLOUDFRONT}mtls-validation-modes.html#optional-mode-behavior-details`, 'Allows connection to clients without certificates.', [
  ['optional, none shown', mutual('optional'), { client: { certificate: false } }, { outcome: '- forwarded' }],
]);

documented(
  `${CLOUDFRONT}mtls-validation-modes.html#passthrough-how-it-works`,
  'CloudFront completes the TLS handshake without validating the certificate against a trust store.',
  [
    ['passthrough, one shown', mutual('passthrough'), { client: { certificate: true } }, { outcome: '- forwarded' }],
    ['passthrough, none shown', mutual('passthrough'), { client: { certificate: false } }, { outcome: '- forwarded' }],
  ],
);

documented(
  `${CLOUDFRONT}enable-mtls-distributions.html#viewer-protocol-policies`,
  'Redirects HTTP requests to HTTPS before performing certificate validation.',
  [
    [
      'no certificate, over HTTP',
      mutual('required'),
      { url: 'http://www.example.com/', client: { certificate: false } },
      { outcome: '301 viewer-https-redirect', location: 'https://www.example.com/' },
    ],
  ],
);

documented(
  `${CLOUDFRONT}mtls-validation-modes.html#optional-mode-behavior-details`,
  "In optional mode, Connection Functions are still invoked even when clients don't present certificates.",
  [
    [
      'a connection function may refuse',
      mutual('optional', { connectionFunctionId: 'cf_1' }),
      { client: { certificate: false } },
      { outcome: '- forwarded?', dependsOn: ['function-may-override'] },
    ],
  ],
);
