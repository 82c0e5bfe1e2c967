import type { Inventory } from '@/lib/inventory/inventory';
import type { CloudFrontRecords } from '@/lib/sample/account';
import type { RegionPart } from '@/lib/sample/region-records';

/** Lists of an inventory, also those inside load balancers and listeners. */
export type ListName = keyof Inventory | 'listeners' | 'rules';

/** Where a recorded resource has to appear in the inventory. */
export interface Expected {
  list: ListName;
  /** Its ARN, id or name, as the inventory's list keys it. */
  id: string;
}

/** What one recorded resource adds to an account. */
export interface Contribution {
  region?: RegionPart;
  cloudFront?: Partial<CloudFrontRecords>;
  expected: readonly Expected[];
}

/** A resource in one of a Region's lists that has to appear under its id. */
export function inRegion(region: RegionPart, list: Expected['list'], id: string | undefined): Contribution {
  return { region, expected: id === undefined ? [] : [{ list, id }] };
}

export function atEdge(cloudFront: Partial<CloudFrontRecords>, list: Expected['list'], id: string | undefined): Contribution {
  return { cloudFront, expected: id === undefined ? [] : [{ list, id }] };
}

/** Something that no list of the inventory holds by itself. */
export function within(region: RegionPart): Contribution {
  return { region, expected: [] };
}
