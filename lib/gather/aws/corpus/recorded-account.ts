import { cloudFrontRecords, type CloudFrontRecords, type SampleAccount } from '@/lib/sample/account';
import { sampleAccount } from '@/lib/sample/build/sample-account';
import { regionRecords } from '@/lib/sample/region-records';

import type { Contribution } from './contribution';
import { surroundContainers } from './surround-containers';
import { surroundEdge } from './surround-edge';
import { surroundRegion } from './surround-region';

/** An account that holds recorded resources and what is needed to come to them. `name` has to be unique among accounts. */
export function recordedAccount(name: string, accountId: string, region: string, contributions: readonly Contribution[]): SampleAccount {
  const recorded = regionRecords(...contributions.flatMap((contribution) => contribution.region ?? []));
  const edge = joined(contributions.flatMap((contribution) => contribution.cloudFront ?? []));
  const records = surroundRegion(surroundContainers(recorded));
  const regions = { [region]: records, ...(region === 'us-east-1' ? {} : { 'us-east-1': regionRecords({ webAcls: records.webAcls }) }) };
  const account = sampleAccount({ name, accountId, regions, cloudFront: surroundEdge(edge, recorded) });
  return { ...account, accessKeyId: `AKIA${name}`, roles: [] };
}

function joined(parts: readonly Partial<CloudFrontRecords>[]): CloudFrontRecords {
  const lists = (
    [
      'distributions',
      'vpcOrigins',
      'originRequestPolicies',
      'cachePolicies',
      'responseHeadersPolicies',
      'functions',
      'tenants',
      'connectionGroups',
    ] as const
  ).map((list) => [list, parts.flatMap((part) => part[list] ?? [])] as const);
  return cloudFrontRecords(Object.fromEntries(lists));
}
