import { cloudFrontRecords, type CloudFrontRecords, type SampleAccount } from '@/lib/sample/account';
import { sampleAccount } from '@/lib/sample/build/sample-account';
import { type RegionRecords, regionRecords } from '@/lib/sample/region-records';

import type { Contribution } from './contribution';
import { surroundContainers } from './surround-containers';
import { surroundEdge } from './surround-edge';
import { surroundRegion } from './surround-region';

const EDGE_REGION = 'us-east-1';
const EDGE_LISTS = [
  ...(['distributions', 'vpcOrigins', 'originRequestPolicies', 'cachePolicies'] as const),
  ...(['responseHeadersPolicies', 'functions', 'tenants', 'connectionGroups'] as const),
];

/** An account that holds recorded resources, by Region, and what a scan needs to come to them. Names are unique among accounts. */
export function recordedAccount(name: string, accountId: string, byRegion: ReadonlyMap<string, readonly Contribution[]>): SampleAccount {
  const contributions = [...byRegion.values()].flat();
  const recorded = [...byRegion].map(([region, own]) => [region, regionRecords(...own.flatMap((one) => one.region ?? []))] as const);
  const edge = regionRecords({ webAcls: recorded.flatMap(([, { webAcls }]) => webAcls.filter(({ scope }) => scope === 'CLOUDFRONT')) });
  const regions = new Map<string, RegionRecords>([[EDGE_REGION, edge]]);
  for (const [region, records] of recorded) {
    const regional = { ...records, webAcls: records.webAcls.filter(({ scope }) => scope === 'REGIONAL') };
    regions.set(region, regionRecords(surroundRegion(surroundContainers(regional)), regions.get(region) ?? {}));
  }
  const cloudFront = surroundEdge(joined(contributions.flatMap((one) => one.cloudFront ?? [])), edge);
  const account = sampleAccount({ name, accountId, regions: Object.fromEntries(regions), cloudFront });
  return { ...account, accessKeyId: `AKIA${name}`, roles: [] };
}

function joined(parts: readonly Partial<CloudFrontRecords>[]): CloudFrontRecords {
  const all = (list: (typeof EDGE_LISTS)[number]) => parts.flatMap((part): readonly unknown[] => part[list] ?? []);
  return cloudFrontRecords(Object.fromEntries(EDGE_LISTS.map((list) => [list, all(list)])));
}
