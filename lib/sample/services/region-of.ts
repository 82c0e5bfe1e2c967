import { EMPTY_REGION, type RegionRecords } from '../region-records';
import type { CallContext } from '../wire/operation';

/** The records of the region that a call is for. */
export function regionOf({ account, region }: CallContext): RegionRecords {
  return account.regions[region] ?? EMPTY_REGION;
}
