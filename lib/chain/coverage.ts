import { type Gap, gapId, type GapReason, type ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

/** What the inventory's gaps say about things that are not in it, and the gaps that linking adds. */
export interface Coverage {
  /**
   * The id of a gap that may hide a resource of this kind in this region; null when every one was read. A gap over a whole listing or
   * region hides, and so does one over a resource that is not in the inventory because of it.
   */
  hiding(kind: ResourceKind, region: string): string | null;
  /** Adds a gap that only linking can see, once, and gives its id. */
  add(gap: { action: string; region: string; kind: ResourceKind; resource: string | null; reason: GapReason }): string;
  /** The inventory's gaps and the added ones, sorted by id. */
  gaps(): Gap[];
}

/** Reads the gaps of an inventory. */
export function coverageOf(inventory: Inventory): Coverage {
  const present = presentIn(inventory);
  const hidden = new Map<string, string>();
  const closedRegions = new Map<string, string>();
  const known = new Map(inventory.gaps.map((gap) => [gap.id, gap]));
  for (const gap of inventory.gaps) {
    if (gap.resource !== null && present.has(gap.resource)) continue;
    if (gap.kind === 'region' && gap.resource === null) closedRegions.set(gap.region, gap.id);
    else hidden.set(`${gap.kind}|${gap.region}`, gap.id);
  }
  return {
    hiding: (kind, region) => hidden.get(`${kind}|${region}`) ?? closedRegions.get(region) ?? null,
    add: ({ action, region, kind, resource, reason }) => {
      const id = gapId({ action, region, kind, resource });
      if (!known.has(id)) known.set(id, { id, action, region, kind, resource, reason, code: null });
      return id;
    },
    gaps: () => [...known.values()].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
  };
}

/** ARNs and ids of resources that were read: a gap over one of them hides some of its settings, not the thing itself. */
function presentIn(inventory: Inventory): ReadonlySet<string> {
  const { distributions, loadBalancers, targetGroups, services, taskDefinitions, tasks, clusters, vpcOrigins, hostedZones } = inventory;
  return new Set([
    ...[...loadBalancers, ...targetGroups, ...services, ...taskDefinitions, ...tasks, ...clusters, ...distributions].map(({ arn }) => arn),
    ...[...distributions, ...vpcOrigins, ...hostedZones].map(({ id }) => id),
  ]);
}
