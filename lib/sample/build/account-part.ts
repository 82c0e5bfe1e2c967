import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { type CloudFrontRecords, cloudFrontRecords, type SampleAccount } from '../account';
import { type RegionPart, regionRecords } from '../region-records';
import { hostedZone } from './hosted-zone';

/** What one system contributes to an account that many systems share. */
export interface AccountPart {
  regions?: Readonly<Record<string, RegionPart>>;
  cloudFront?: Partial<CloudFrontRecords>;
  /** Records by the domain of their hosted zone. */
  records?: Readonly<Record<string, readonly ResourceRecordSet[]>>;
}

/** Merges systems into the records of one account. */
export function mergeParts(parts: readonly AccountPart[]): Pick<SampleAccount, 'regions' | 'cloudFront' | 'hostedZones'> {
  const regionNames = new Set(parts.flatMap(({ regions }) => Object.keys(regions ?? {})));
  const domains = new Set(parts.flatMap(({ records }) => Object.keys(records ?? {})));
  return {
    regions: Object.fromEntries(
      [...regionNames].map((name) => [name, regionRecords(...parts.map(({ regions }) => regions?.[name] ?? {}))]),
    ),
    cloudFront: mergeCloudFront(parts.map(({ cloudFront }) => cloudFrontRecords(cloudFront ?? {}))),
    hostedZones: [...domains].map((domain) =>
      hostedZone(
        domain,
        parts.flatMap(({ records }) => records?.[domain] ?? []),
      ),
    ),
  };
}

function mergeCloudFront(parts: readonly CloudFrontRecords[]): CloudFrontRecords {
  return {
    distributions: parts.flatMap(({ distributions }) => distributions),
    vpcOrigins: parts.flatMap(({ vpcOrigins }) => vpcOrigins),
    originRequestPolicies: parts.flatMap(({ originRequestPolicies }) => originRequestPolicies),
    cachePolicies: parts.flatMap(({ cachePolicies }) => cachePolicies),
    responseHeadersPolicies: parts.flatMap(({ responseHeadersPolicies }) => responseHeadersPolicies),
    originAccessControls: parts.flatMap(({ originAccessControls }) => originAccessControls),
    functions: parts.flatMap(({ functions }) => functions),
    continuousDeploymentPolicies: parts.flatMap(({ continuousDeploymentPolicies }) => continuousDeploymentPolicies),
    tenants: parts.flatMap(({ tenants }) => tenants),
    connectionGroups: parts.flatMap(({ connectionGroups }) => connectionGroups),
    anycastIpLists: parts.flatMap(({ anycastIpLists }) => anycastIpLists),
    trustStores: parts.flatMap(({ trustStores }) => trustStores),
    realtimeLogConfigs: parts.flatMap(({ realtimeLogConfigs }) => realtimeLogConfigs),
    monitoringSubscriptions: Object.fromEntries(parts.flatMap(({ monitoringSubscriptions }) => Object.entries(monitoringSubscriptions))),
    tags: Object.fromEntries(parts.flatMap(({ tags }) => Object.entries(tags))),
  };
}
