import type {
  AnycastIpList,
  CachePolicy,
  ConnectionGroup,
  ContinuousDeploymentPolicy,
  Distribution,
  DistributionTenant,
  FunctionSummary,
  MonitoringSubscription,
  OriginAccessControl,
  OriginRequestPolicy,
  RealtimeLogConfig,
  ResponseHeadersPolicy,
  TrustStore as ViewerTrustStore,
  VpcOrigin,
} from '@aws-sdk/client-cloudfront';
import type { HostedZone, ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { Protection } from '@aws-sdk/client-shield';
import type { Fault } from './faults/fault';
import type { RegionRecords } from './region-records';

/** A sample AWS account: plain records in the shapes that AWS returns. */
export interface SampleAccount {
  /** What people call it: `article`, `sound`… */
  name: string;
  /** Twelve digits, one of the documentation's. */
  accountId: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Records by region. A region without records but in `enabledRegions` is empty, any other is not enabled. */
  regions: Readonly<Record<string, RegionRecords>>;
  enabledRegions: readonly string[];
  cloudFront: CloudFrontRecords;
  hostedZones: readonly { zone: HostedZone; records: readonly ResourceRecordSet[] }[];
  shield: { active: boolean; protections: readonly Protection[] };
  roles: readonly AssumableRole[];
  /** Faults that belong to the account, in force for every scan of it. */
  faults: readonly Fault[];
}

/** A role that `sts:AssumeRole` lets anybody of the sample accounts assume who knows the external id. */
export interface AssumableRole {
  arn: string;
  externalId: string;
}

/** CloudFront is global: its records belong to the account, not to a region. */
export interface CloudFrontRecords {
  distributions: readonly Distribution[];
  vpcOrigins: readonly VpcOrigin[];
  /** The account's own policies; AWS's managed ones are added by the endpoint. */
  originRequestPolicies: readonly OriginRequestPolicy[];
  cachePolicies: readonly CachePolicy[];
  responseHeadersPolicies: readonly ResponseHeadersPolicy[];
  originAccessControls: readonly OriginAccessControl[];
  functions: readonly FunctionSummary[];
  continuousDeploymentPolicies: readonly ContinuousDeploymentPolicy[];
  tenants: readonly DistributionTenant[];
  connectionGroups: readonly ConnectionGroup[];
  anycastIpLists: readonly AnycastIpList[];
  trustStores: readonly ViewerTrustStore[];
  realtimeLogConfigs: readonly RealtimeLogConfig[];
  /** By distribution id. */
  monitoringSubscriptions: Readonly<Record<string, MonitoringSubscription>>;
  /** By ARN. */
  tags: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const NO_CLOUDFRONT: CloudFrontRecords = {
  distributions: [],
  vpcOrigins: [],
  originRequestPolicies: [],
  cachePolicies: [],
  responseHeadersPolicies: [],
  originAccessControls: [],
  functions: [],
  continuousDeploymentPolicies: [],
  tenants: [],
  connectionGroups: [],
  anycastIpLists: [],
  trustStores: [],
  realtimeLogConfigs: [],
  monitoringSubscriptions: {},
  tags: {},
};

/** CloudFront records with everything that is not named empty. */
export function cloudFrontRecords(records: Partial<CloudFrontRecords>): CloudFrontRecords {
  return { ...NO_CLOUDFRONT, ...records };
}
