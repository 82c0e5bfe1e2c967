import type { Chain } from '@/lib/chain/chain';
import type { ResourceKind } from '@/lib/inventory/gap';

/**
 * The id of a gap over the whole listing of a kind in a region (`global` for CloudFront and Route 53), or over the region itself; null where
 * all of it was read. While there is one, absence proves nothing.
 */
export function hiddenListing({ gaps }: Chain, kind: ResourceKind, region: string): string | null {
  const hiding = gaps.find((gap) => gap.resource === null && gap.region === region && (gap.kind === kind || gap.kind === 'region'));
  return hiding?.id ?? null;
}
