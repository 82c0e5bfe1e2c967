import { z } from 'zod';

import { SecretValue } from './secret';
import { fact } from './unknown';

// Shapes follow DistributionConfig and DistributionSummary of the CloudFront API; AWS's literals are kept as they come, so that a
// value AWS adds later is shown and not refused. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html

export const CustomOrigin = z.object({
  httpPort: fact(z.number()),
  httpsPort: fact(z.number()),
  /** `http-only` | `https-only` | `match-viewer` */
  protocolPolicy: fact(z.string()),
  /** Allowed set, not a floor: `SSLv3` | `TLSv1` | `TLSv1.1` | `TLSv1.2`. */
  sslProtocols: fact(z.array(z.string())),
  /** Seconds. */
  readTimeout: fact(z.number().nullable()),
  /** Seconds. */
  keepaliveTimeout: fact(z.number().nullable()),
  ipAddressType: fact(z.string().nullable()),
  clientCertificateArn: fact(z.string().nullable()),
});
export type CustomOrigin = z.infer<typeof CustomOrigin>;

export const VpcOriginUse = z.object({
  vpcOriginId: fact(z.string()),
  ownerAccountId: z.string().nullable(),
  readTimeout: fact(z.number().nullable()),
  keepaliveTimeout: fact(z.number().nullable()),
});

export const OriginCustomHeader = z.object({ name: z.string(), value: fact(SecretValue) });
export type OriginCustomHeader = z.infer<typeof OriginCustomHeader>;

/** An origin of a distribution. Exactly one of `custom`, `vpc`, `s3` is set; none is set when AWS sent a form we do not know. */
export const Origin = z.object({
  id: z.string(),
  /** May hold `{{parameter}}` in a multi-tenant distribution. */
  domainName: fact(z.string()),
  /** Empty or `/path` without a trailing slash. */
  originPath: fact(z.string()),
  customHeaders: fact(z.array(OriginCustomHeader)),
  custom: CustomOrigin.nullable(),
  vpc: VpcOriginUse.nullable(),
  s3: z.object({ originAccessIdentity: z.string().nullable() }).nullable(),
  originAccessControlId: z.string().nullable(),
  originShieldRegion: z.string().nullable(),
  connectionAttempts: fact(z.number().nullable()),
  /** Seconds. */
  connectionTimeout: fact(z.number().nullable()),
  /** Seconds; null is unlimited. */
  responseCompletionTimeout: fact(z.number().nullable()),
});
export type Origin = z.infer<typeof Origin>;

export const OriginGroup = z.object({
  id: z.string(),
  statusCodes: z.array(z.number()),
  /** Origin ids, primary first. */
  members: z.array(z.string()),
  selectionCriteria: z.string().nullable(),
});
export type OriginGroup = z.infer<typeof OriginGroup>;

/** The legacy cache settings of a behaviour without a cache policy. */
export const ForwardedValues = z.object({
  headers: z.array(z.string()),
  queryString: z.boolean(),
  cookies: z.string(),
});

export const CacheBehavior = z.object({
  /** Null for the default behaviour, which matches what no other does. */
  pathPattern: fact(z.string().nullable()),
  targetOriginId: fact(z.string()),
  /** `allow-all` | `https-only` | `redirect-to-https` */
  viewerProtocolPolicy: fact(z.string()),
  allowedMethods: fact(z.array(z.string())),
  cachePolicyId: fact(z.string().nullable()),
  originRequestPolicyId: fact(z.string().nullable()),
  responseHeadersPolicyId: fact(z.string().nullable()),
  forwardedValues: fact(ForwardedValues.nullable()),
  grpcEnabled: fact(z.boolean()),
  compress: z.boolean().nullable(),
  trustedKeyGroups: fact(z.array(z.string())),
  trustedSigners: fact(z.array(z.string())),
  /** `eventType`: `viewer-request` | `viewer-response` */
  functions: fact(z.array(z.object({ eventType: z.string(), arn: z.string() }))),
  /** `eventType`: `viewer-request` | `origin-request` | `origin-response` | `viewer-response` */
  lambdaFunctions: fact(z.array(z.object({ eventType: z.string(), arn: z.string() }))),
  fieldLevelEncryptionId: z.string().nullable(),
  realtimeLogConfigArn: z.string().nullable(),
});
export type CacheBehavior = z.infer<typeof CacheBehavior>;

export const ViewerCertificate = z.object({
  cloudFrontDefaultCertificate: z.boolean(),
  acmCertificateArn: z.string().nullable(),
  iamCertificateId: z.string().nullable(),
  /** `sni-only` | `vip` | `static-ip` */
  sslSupportMethod: z.string().nullable(),
  /** `TLSv1.2_2021` and its kin; null when AWS sent none. */
  minimumProtocolVersion: z.string().nullable(),
});
export type ViewerCertificate = z.infer<typeof ViewerCertificate>;

export const CustomErrorResponse = z.object({
  errorCode: z.number(),
  responsePagePath: z.string().nullable(),
  responseCode: z.string().nullable(),
  /** Seconds; null is AWS's default of 10. */
  errorCachingMinTtl: z.number().nullable(),
});

export const Distribution = z.object({
  id: z.string(),
  arn: z.string(),
  domainName: z.string(),
  enabled: fact(z.boolean()),
  status: z.string(),
  staging: z.boolean(),
  comment: z.string(),
  aliases: fact(z.array(z.string())),
  /** `http1.1` | `http2` | `http3` | `http2and3`; null when AWS sent none. */
  httpVersion: fact(z.string().nullable()),
  ipv6Enabled: fact(z.boolean().nullable()),
  webAclId: fact(z.string().nullable()),
  viewerCertificate: fact(ViewerCertificate.nullable()),
  viewerMtls: fact(z.object({ mode: z.string(), trustStoreId: z.string().nullable(), ignoreCertificateExpiry: z.boolean() }).nullable()),
  connectionFunctionId: z.string().nullable(),
  /** `direct` | `tenant-only` */
  connectionMode: z.string(),
  anycastIpListId: z.string().nullable(),
  priceClass: z.string().nullable(),
  /** `none` | `whitelist` | `blacklist` with ISO country codes. */
  geoRestriction: fact(z.object({ type: z.string(), locations: z.array(z.string()) })),
  origins: fact(z.array(Origin)),
  originGroups: fact(z.array(OriginGroup)),
  defaultCacheBehavior: fact(CacheBehavior),
  /** In order of precedence. */
  cacheBehaviors: fact(z.array(CacheBehavior)),
  customErrorResponses: fact(z.array(CustomErrorResponse)),
  // Only GetDistributionConfig tells these four.
  defaultRootObject: fact(z.string()),
  logging: fact(z.object({ bucket: z.string(), prefix: z.string(), includeCookies: z.boolean() }).nullable()),
  continuousDeploymentPolicyId: fact(z.string().nullable()),
  tenantParameters: fact(z.array(z.object({ name: z.string(), required: z.boolean(), defaultValue: z.string().nullable() }))),
  tags: fact(z.record(z.string(), z.string())),
});
export type Distribution = z.infer<typeof Distribution>;
