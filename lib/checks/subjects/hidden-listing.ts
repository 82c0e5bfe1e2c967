import type { Chain } from '@/lib/chain/chain';
import { oncePer } from '@/lib/collections/once-per';
import { edgeRegionOf } from '@/lib/facts/edge-region';
import type { ResourceKind } from '@/lib/inventory/gap';

/**
 * The id of a gap over the whole listing of a kind in a Region, or over the Region itself; null where all of it was read. `global` is where
 * CloudFront, Route 53 and what belongs to them is read. While there is a gap, absence proves nothing.
 */
export function hiddenListing(chain: Chain, kind: ResourceKind, region: string): string | null {
  const regions = region === 'global' ? ['global', edgeRegionOf(chain.inventory.source.partition)] : [region];
  const hiding = listingGaps(chain).find((gap) => regions.includes(gap.region) && (gap.kind === kind || gap.kind === 'region'));
  return hiding?.id ?? null;
}

/** Few: one for each listing that failed. */
const listingGaps = oncePer(({ gaps }: Chain) => gaps.filter(({ resource }) => resource === null));
