import { z } from 'zod';

import { fact } from './unknown';

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html */
export const Certificate = z.object({
  arn: z.string(),
  region: z.string(),
  /** `ISSUED`, `PENDING_VALIDATION`, `EXPIRED`, `REVOKED`… */
  status: fact(z.string()),
  /** `AMAZON_ISSUED` | `IMPORTED` | `PRIVATE` */
  type: fact(z.string()),
  names: fact(z.array(z.string())),
  /** ISO 8601. */
  notAfter: fact(z.string().nullable()),
  notBefore: fact(z.string().nullable()),
  issuer: z.string().nullable(),
  /** Subject equals issuer: a self-signed import. */
  selfSigned: z.boolean().nullable(),
  keyAlgorithm: z.string().nullable(),
  /** `ENABLED` | `DISABLED` as the certificate was asked for; ACM ended opting out on 12 June 2026 and logs all public ones since. */
  transparencyLogging: fact(z.string().nullable()),
  /** `PENDING_AUTO_RENEWAL` | `PENDING_VALIDATION` | `SUCCESS` | `FAILED`; null before the first renewal and where ACM does not renew. */
  renewalStatus: fact(z.string().nullable()),
  /** ACM can renew it by itself. */
  renewalEligible: fact(z.boolean().nullable()),
  tags: fact(z.record(z.string(), z.string())),
});
export type Certificate = z.infer<typeof Certificate>;

export const WebAclRule = z.object({
  name: z.string(),
  priority: z.number(),
  /** `allow` | `block` | `count` | `captcha` | `challenge`, `override-none` | `override-count` of a rule group. */
  action: z.string(),
  /** The statement's kind as WAF names it: `RateBasedStatement`, `ManagedRuleGroupStatement`… */
  statement: z.string(),
  /** The statement matches every request. */
  matchesAll: z.boolean(),
  /** The statement, or one that it is made of, is a NotStatement: it may match requests for what they lack, such as a secret. */
  matchesAbsence: z.boolean(),
  /** Requests that the statement looks at come by this header's address, where it says so. */
  forwardedIpHeader: z.string().nullable(),
  metricsEnabled: fact(z.boolean()),
  /** A managed group as `vendor/name`, such as `AWS/AWSManagedRulesCommonRuleSet`, or the ARN of the account's own. */
  ruleGroup: z.string().nullable(),
  /** Rules inside the group that only count, by name. */
  countedRules: z.array(z.string()),
  /** What a rate is counted by: `IP` | `FORWARDED_IP` | `CUSTOM_KEYS` | `CONSTANT`. */
  rateKey: z.string().nullable(),
  /** The statement, or one inside it, looks at the body. What rules inside a group look at is not read. */
  inspectsBody: z.boolean(),
});
export type WebAclRule = z.infer<typeof WebAclRule>;

/** https://docs.aws.amazon.com/waf/latest/APIReference/API_WebACL.html */
export const WebAcl = z.object({
  arn: z.string(),
  id: z.string(),
  name: z.string(),
  /** `CLOUDFRONT` | `REGIONAL` */
  scope: z.string(),
  region: z.string(),
  /** `allow` | `block` */
  defaultAction: fact(z.string()),
  rules: fact(z.array(WebAclRule)),
  /** `KB_16` | `KB_32` | `KB_48` | `KB_64` where set for CloudFront; for load balancers it is fixed at 8 KB. */
  bodyInspectionLimit: z.string().nullable(),
  metricsEnabled: fact(z.boolean()),
  logDestinations: fact(z.array(z.string())),
});
export type WebAcl = z.infer<typeof WebAcl>;

/** One DNS name and what it points at. Only names that can lead to a load balancer or a distribution are kept. */
export const RecordSet = z.object({
  hostedZoneId: z.string(),
  /** Lower case, without the final dot. */
  name: z.string(),
  type: z.string(),
  /** Lower case, without the final dot: the alias target or the record's values. */
  targets: z.array(z.string()),
  alias: z.boolean(),
  /** Weighted, latency, failover… records of one name differ in this. */
  setIdentifier: z.string().nullable(),
});
export type RecordSet = z.infer<typeof RecordSet>;

export const HostedZone = z.object({
  id: z.string(),
  /** Lower case, without the final dot. */
  name: z.string(),
  private: z.boolean(),
  recordSets: fact(z.array(RecordSet)),
});
export type HostedZone = z.infer<typeof HostedZone>;

/** A log delivery that CloudWatch Logs makes for a resource; the resource's own settings do not show it. */
export const LogDelivery = z.object({
  resourceArn: z.string(),
  logType: z.string(),
  /** `S3` | `CWL` | `FH` | `XRAY` */
  destinationType: z.string(),
  destinationArn: z.string().nullable(),
});
export type LogDelivery = z.infer<typeof LogDelivery>;

/** What protects the account as a whole, per region. */
export const AccountProtection = z.object({
  region: z.string(),
  shieldAdvanced: fact(z.boolean()),
  shieldProtectedArns: fact(z.array(z.string())),
  guardDuty: fact(z.object({ enabled: z.boolean(), ecsRuntimeMonitoring: z.boolean() })),
  inspector: fact(z.object({ ec2: z.boolean(), ecr: z.boolean() })),
});
export type AccountProtection = z.infer<typeof AccountProtection>;

/** A load balancer that several services share under ECS's own management. */
export const EcsGateway = z.object({
  arn: z.string(),
  name: z.string(),
  region: z.string(),
  status: z.string(),
  scheme: z.string().nullable(),
  webAclArn: z.string().nullable(),
  loadBalancerArns: fact(z.array(z.string())),
});
export type EcsGateway = z.infer<typeof EcsGateway>;
