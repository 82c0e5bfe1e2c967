import { type Gap, gapId, type GapReason, type ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

/** What the inventory's gaps say about things that are not in it, and the gaps that linking adds. */
export interface Coverage {
  /** The id of a gap that may hide a resource of this kind in this region; null when every one was read. */
  hiding(kind: ResourceKind, region: string): string | null;
  /** Adds a gap that only linking can see, once, and gives its id. */
  add(gap: { action: string; region: string; kind: ResourceKind; resource: string | null; reason: GapReason }): string;
  /** The inventory's gaps and the added ones, sorted by id. */
  gaps(): Gap[];
}

/** Reads the gaps of an inventory. A gap over a whole region hides every kind in it. */
export function coverageOf(inventory: Inventory): Coverage {
  const listings = new Map<string, string>();
  const closedRegions = new Map<string, string>();
  const known = new Map(inventory.gaps.map((gap) => [gap.id, gap]));
  for (const gap of inventory.gaps) {
    if (gap.resource !== null) continue;
    if (gap.kind === 'region') closedRegions.set(gap.region, gap.id);
    else listings.set(`${gap.kind}|${gap.region}`, gap.id);
  }
  return {
    hiding: (kind, region) => listings.get(`${kind}|${region}`) ?? closedRegions.get(region) ?? null,
    add: ({ action, region, kind, resource, reason }) => {
      const id = gapId({ action, region, resource });
      if (!known.has(id)) known.set(id, { id, action, region, kind, resource, reason, code: null });
      return id;
    },
    gaps: () => [...known.values()].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
  };
}
