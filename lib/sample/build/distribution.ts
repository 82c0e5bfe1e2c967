import type {
  CacheBehavior,
  DefaultCacheBehavior,
  Distribution,
  DistributionConfig,
  Origin,
  OriginProtocolPolicy,
} from '@aws-sdk/client-cloudfront';
import { CREATED, cloudFrontId, hexOf } from './place';

export const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
export const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
export const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
export const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
export const SECURITY_HEADERS = '67f7725c-6f97-4210-82d7-5512b31e9d03';

export const READ_METHODS = ['GET', 'HEAD'] as const;
export const ALL_METHODS = ['HEAD', 'DELETE', 'POST', 'GET', 'OPTIONS', 'PUT', 'PATCH'] as const;

export interface DistributionOptions {
  accountId: string;
  name: string;
  aliases: readonly string[];
  /** In us-east-1; absent: CloudFront's default certificate. */
  certificateArn?: string;
  origins: readonly Origin[];
  behavior: DefaultCacheBehavior;
  /** By path pattern, in order of precedence. */
  behaviors?: readonly CacheBehavior[];
  config?: Partial<DistributionConfig>;
}

export function distributionArn(accountId: string, id: string): string {
  return `arn:aws:cloudfront::${accountId}:distribution/${id}`;
}

/** A deployed, enabled distribution: HTTP/2 and HTTP/3 for viewers, TLS 1.2 at least, all edge locations. */
export function distribution(options: DistributionOptions): Distribution {
  const { accountId, name, aliases, certificateArn } = options;
  const id = cloudFrontId(accountId, name);
  return {
    Id: id,
    ARN: distributionArn(accountId, id),
    Status: 'Deployed',
    LastModifiedTime: CREATED,
    InProgressInvalidationBatches: 0,
    DomainName: distributionDomain(accountId, name),
    ActiveTrustedSigners: { Enabled: false, Quantity: 0 },
    ActiveTrustedKeyGroups: { Enabled: false, Quantity: 0 },
    DistributionConfig: {
      CallerReference: hexOf(32, 'reference', name),
      Aliases: { Quantity: aliases.length, Items: [...aliases] },
      DefaultRootObject: '',
      Origins: { Quantity: options.origins.length, Items: [...options.origins] },
      OriginGroups: { Quantity: 0 },
      DefaultCacheBehavior: options.behavior,
      CacheBehaviors: { Quantity: options.behaviors?.length ?? 0, Items: options.behaviors ? [...options.behaviors] : undefined },
      CustomErrorResponses: { Quantity: 0 },
      Comment: name,
      Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
      PriceClass: 'PriceClass_All',
      Enabled: true,
      ViewerCertificate:
        certificateArn === undefined
          ? {
              CloudFrontDefaultCertificate: true,
              SSLSupportMethod: 'vip',
              MinimumProtocolVersion: 'TLSv1',
              CertificateSource: 'cloudfront',
            }
          : {
              ...{ CloudFrontDefaultCertificate: false, ACMCertificateArn: certificateArn, Certificate: certificateArn },
              ...{ CertificateSource: 'acm', SSLSupportMethod: 'sni-only', MinimumProtocolVersion: 'TLSv1.2_2021' },
            },
      Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
      WebACLId: '',
      HttpVersion: 'http2and3',
      IsIPV6Enabled: true,
      ContinuousDeploymentPolicyId: '',
      Staging: false,
      ConnectionMode: 'direct',
      ...options.config,
    },
  };
}

/** The name CloudFront gives a distribution. */
export function distributionDomain(accountId: string, name: string): string {
  return `d${hexOf(13, 'domain', accountId, name)}.cloudfront.net`;
}

interface BehaviorOptions {
  to: string;
  viewers?: 'allow-all' | 'https-only' | 'redirect-to-https';
  methods?: typeof READ_METHODS | typeof ALL_METHODS;
  cachePolicy?: string;
  originRequestPolicy?: string;
  grpc?: boolean;
  other?: Partial<DefaultCacheBehavior>;
}

/** A behavior as the console makes it today: redirects to HTTPS, caches by policy. */
export function behavior(options: BehaviorOptions): DefaultCacheBehavior {
  const methods = [...(options.methods ?? READ_METHODS)];
  return {
    TargetOriginId: options.to,
    TrustedSigners: { Enabled: false, Quantity: 0 },
    TrustedKeyGroups: { Enabled: false, Quantity: 0 },
    ViewerProtocolPolicy: options.viewers ?? 'redirect-to-https',
    AllowedMethods: { Quantity: methods.length, Items: methods, CachedMethods: { Quantity: 2, Items: ['HEAD', 'GET'] } },
    SmoothStreaming: false,
    Compress: true,
    LambdaFunctionAssociations: { Quantity: 0 },
    FunctionAssociations: { Quantity: 0 },
    FieldLevelEncryptionId: '',
    GrpcConfig: { Enabled: options.grpc ?? false },
    CachePolicyId: options.cachePolicy ?? CACHING_DISABLED,
    OriginRequestPolicyId: options.originRequestPolicy,
    ...options.other,
  };
}

export function behaviorFor(pathPattern: string, options: BehaviorOptions): CacheBehavior {
  return { PathPattern: pathPattern, ...behavior(options) };
}

interface OriginOptions {
  id: string;
  domain: string;
  policy: OriginProtocolPolicy;
  httpPort?: number;
  httpsPort?: number;
  /** Custom headers, secrets among them. */
  headers?: Readonly<Record<string, string>>;
  other?: Partial<Origin>;
}

/** A custom origin: any host name that speaks HTTP. */
export function customOrigin(options: OriginOptions): Origin {
  return {
    ...originBase(options.id, options.domain, options.headers ?? {}),
    CustomOriginConfig: {
      HTTPPort: options.httpPort ?? 80,
      HTTPSPort: options.httpsPort ?? 443,
      OriginProtocolPolicy: options.policy,
      OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
      OriginReadTimeout: 30,
      OriginKeepaliveTimeout: 5,
      IpAddressType: 'ipv4',
    },
    ...options.other,
  };
}

/** The members that origins of all kinds have. */
export function originBase(id: string, domain: string, headers: Readonly<Record<string, string>>): Origin {
  const items = Object.entries(headers).map(([HeaderName, HeaderValue]) => ({ HeaderName, HeaderValue }));
  return {
    Id: id,
    DomainName: domain,
    OriginPath: '',
    CustomHeaders: { Quantity: items.length, Items: items },
    ConnectionAttempts: 3,
    ConnectionTimeout: 10,
    OriginShield: { Enabled: false },
    OriginAccessControlId: '',
  };
}
