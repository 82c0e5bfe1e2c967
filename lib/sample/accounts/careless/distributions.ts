import type {
  CustomErrorResponse,
  DefaultCacheBehavior,
  Distribution,
  DistributionConfig,
  Origin,
  OriginProtocolPolicy,
} from '@aws-sdk/client-cloudfront';
import type { AccountPart } from '../../build/account-part';
import { ALL_METHODS, ALL_VIEWER, behavior, CACHING_OPTIMIZED, customOrigin, distribution, originBase } from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { CREATED, uuidOf } from '../../build/place';
import { SECRETS } from '../sample-secrets';
import { front } from './front';
import { CARELESS_ACCOUNT, DOMAIN, EDGE_CERTIFICATE, tokyo } from './places';
import { EMPTY_WEB_ACL } from './web-acls';

const FRONT = `front.${DOMAIN}`;
const TRUST_STORE = 'ts_2hTq9mVxK4pR';

/** HTTP/3 without HTTP/2, signed by an account's key pairs, plain HTTP passed on; a failing origin is a success, and stays for a minute. */
const shop = site('shop', [toFront('match-viewer', { headers: { 'X-Front-Key': SECRETS.carelessUncheckedHeader } })], {
  behavior: behavior({
    ...{ to: 'front', viewers: 'allow-all', methods: ALL_METHODS, cachePolicy: CACHING_OPTIMIZED, originRequestPolicy: ALL_VIEWER },
    other: { TrustedSigners: { Enabled: true, Quantity: 1, Items: ['self'] } },
  }),
  config: {
    HttpVersion: 'http3',
    WebACLId: EMPTY_WEB_ACL,
    CustomErrorResponses: {
      Quantity: 2,
      Items: [shown(502), { ...shown(503), ResponseCode: '200' }],
    },
  },
});

/** Addresses of its own, for clients that are older than SNI; old TLS on both sides. */
const members = site('members', [toFront('https-only', {}, { OriginSslProtocols: { Quantity: 2, Items: ['TLSv1', 'TLSv1.2'] } })], {
  config: {
    HttpVersion: 'http1.1',
    ViewerCertificate: {
      ...{ ACMCertificateArn: EDGE_CERTIFICATE, Certificate: EDGE_CERTIFICATE, CertificateSource: 'acm' },
      ...{ CloudFrontDefaultCertificate: false, SSLSupportMethod: 'vip', MinimumProtocolVersion: 'TLSv1' },
    },
  },
});

/** Client certificates that nobody checks, on either side; no cookies for sticky sessions; CloudFront waits longer than the load balancer does. */
const partners = site(
  'partners',
  [
    toFront(
      'https-only',
      {},
      {
        OriginKeepaliveTimeout: 60,
        OriginReadTimeout: 60,
        OriginMtlsConfig: { ClientCertificateArn: EDGE_CERTIFICATE },
      },
    ),
  ],
  {
    behavior: behavior({ to: 'front', methods: ALL_METHODS }),
    config: {
      HttpVersion: 'http2',
      ViewerMtlsConfig: { Mode: 'optional', TrustStoreConfig: { TrustStoreId: TRUST_STORE, IgnoreCertificateExpiry: true } },
    },
  },
);

/** Plain HTTP to a load balancer that sends everybody to HTTPS on its own name. */
const beside = site('beside', [toFront('http-only')]);

/** A bucket that must be public for this to work, nothing to show for `/`, and a web ACL of WAF Classic. */
const files = site(
  'files',
  [{ ...originBase('bucket', `mall-files.s3.${tokyo.region}.amazonaws.com`, {}), S3OriginConfig: { OriginAccessIdentity: '' } }],
  { behavior: behavior({ to: 'bucket' }), config: { WebACLId: uuidOf('classic') } },
);

const campaign = site('campaign', [toFront('https-only')], { config: { Enabled: false } });

const all = [shop, members, partners, beside, files, campaign];

export const distributions: AccountPart = {
  cloudFront: {
    distributions: all,
    trustStores: [
      {
        ...{ Id: TRUST_STORE, Arn: `arn:aws:cloudfront::${CARELESS_ACCOUNT}:trust-store/${TRUST_STORE}`, Name: 'partners' },
        ...{ Status: 'active', NumberOfCaCertificates: 1, LastModifiedTime: CREATED },
      },
    ],
  },
  records: {
    [DOMAIN]: [
      aliasToLoadBalancer(FRONT, front),
      // Its load balancer was deleted: whoever gets the name next has the record.
      aliasToLoadBalancer(`old.${DOMAIN}`, { ...front, dnsName: `old-mall-1234567890.${tokyo.region}.elb.amazonaws.com` }),
      ...all.map(({ DistributionConfig, DomainName = '' }) =>
        aliasToDistribution(DistributionConfig?.Aliases?.Items?.[0] ?? '', DomainName),
      ),
    ],
  },
};

type Custom = NonNullable<Origin['CustomOriginConfig']>;

function toFront(policy: OriginProtocolPolicy, options: { headers?: Record<string, string> } = {}, custom: Partial<Custom> = {}): Origin {
  const origin = customOrigin({ id: 'front', domain: FRONT, policy, ...options });
  return origin.CustomOriginConfig === undefined ? origin : { ...origin, CustomOriginConfig: { ...origin.CustomOriginConfig, ...custom } };
}

function site(
  name: string,
  origins: Origin[],
  { config = {}, ...options }: { behavior?: DefaultCacheBehavior; config?: Partial<DistributionConfig> } = {},
): Distribution {
  return distribution({
    ...{ accountId: CARELESS_ACCOUNT, name, aliases: [`${name}.${DOMAIN}`], certificateArn: EDGE_CERTIFICATE, origins, config },
    behavior: options.behavior ?? behavior({ to: 'front' }),
  });
}

function shown(ErrorCode: number): CustomErrorResponse {
  return { ErrorCode, ResponsePagePath: '/sorry.html', ResponseCode: String(ErrorCode), ErrorCachingMinTTL: 60 };
}
