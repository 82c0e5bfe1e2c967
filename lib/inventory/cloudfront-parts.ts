import { z } from 'zod';

import { fact } from './unknown';

// What distributions refer to by id. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Types.html

/** The protocol and ports of a VPC origin stand here, not in the distribution. */
export const VpcOrigin = z.object({
  id: z.string(),
  arn: z.string(),
  accountId: z.string().nullable(),
  name: fact(z.string()),
  status: z.string(),
  /** ALB, NLB or EC2 instance. */
  endpointArn: fact(z.string()),
  httpPort: fact(z.number()),
  httpsPort: fact(z.number()),
  protocolPolicy: fact(z.string()),
  sslProtocols: fact(z.array(z.string())),
  ipAddressType: fact(z.string().nullable()),
});
export type VpcOrigin = z.infer<typeof VpcOrigin>;

/** Headers that a policy sends on. `behavior` is AWS's literal: none, whitelist, allViewer, allExcept… */
const PolicyHeaders = z.object({ behavior: z.string(), headers: z.array(z.string()) });

export const OriginRequestPolicy = z.object({
  id: z.string(),
  name: z.string(),
  managed: z.boolean(),
  headers: PolicyHeaders,
  cookieBehavior: z.string(),
  queryStringBehavior: z.string(),
});
export type OriginRequestPolicy = z.infer<typeof OriginRequestPolicy>;

export const CachePolicy = z.object({
  id: z.string(),
  name: z.string(),
  managed: z.boolean(),
  headers: PolicyHeaders,
  cookieBehavior: z.string(),
  queryStringBehavior: z.string(),
  /** Seconds. */
  minTtl: z.number(),
  defaultTtl: z.number().nullable(),
  maxTtl: z.number().nullable(),
});
export type CachePolicy = z.infer<typeof CachePolicy>;

export const ResponseHeadersPolicy = z.object({
  id: z.string(),
  name: z.string(),
  managed: z.boolean(),
  strictTransportSecurity: z
    .object({ maxAge: z.number(), includeSubdomains: z.boolean(), preload: z.boolean(), override: z.boolean() })
    .nullable(),
});
export type ResponseHeadersPolicy = z.infer<typeof ResponseHeadersPolicy>;

export const OriginAccessControl = z.object({
  id: z.string(),
  name: z.string(),
  originType: z.string(),
  signingBehavior: z.string(),
});
export type OriginAccessControl = z.infer<typeof OriginAccessControl>;

export const ContinuousDeploymentPolicy = z.object({
  id: z.string(),
  enabled: z.boolean(),
  stagingDistributionDnsNames: z.array(z.string()),
  /** `SingleWeight` (share 0–0.15) or `SingleHeader` (name only; the value is a secret). */
  trafficType: z.string().nullable(),
  weight: z.number().nullable(),
  headerName: z.string().nullable(),
});
export type ContinuousDeploymentPolicy = z.infer<typeof ContinuousDeploymentPolicy>;

export const DistributionTenant = z.object({
  id: z.string(),
  arn: z.string(),
  name: z.string(),
  distributionId: z.string(),
  connectionGroupId: z.string().nullable(),
  enabled: z.boolean(),
  status: z.string(),
  domains: z.array(z.string()),
  parameters: fact(z.record(z.string(), z.string())),
  /** `override` | `disable` */
  webAcl: fact(z.object({ action: z.string(), arn: z.string().nullable() }).nullable()),
  certificateArn: fact(z.string().nullable()),
  geoRestriction: fact(z.object({ type: z.string(), locations: z.array(z.string()) }).nullable()),
});
export type DistributionTenant = z.infer<typeof DistributionTenant>;

export const ConnectionGroup = z.object({
  id: z.string(),
  arn: z.string(),
  name: z.string(),
  routingEndpoint: z.string(),
  ipv6Enabled: z.boolean().nullable(),
  anycastIpListId: z.string().nullable(),
  isDefault: z.boolean(),
  enabled: z.boolean(),
});
export type ConnectionGroup = z.infer<typeof ConnectionGroup>;

/** A CloudFront function. Its code is not read: whether it may change the origin is then `depends`. */
export const CloudFrontFunction = z.object({
  name: z.string(),
  arn: z.string(),
  stage: z.string(),
  runtime: z.string(),
});
export type CloudFrontFunction = z.infer<typeof CloudFrontFunction>;
