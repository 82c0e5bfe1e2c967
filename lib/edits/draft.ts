import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetServer } from '@/lib/trace/target-server';

/** An inventory while it is tried out, and what its containers are said to understand, which no inventory can tell. */
export interface Draft {
  inventory: Inventory;
  /** By target group ARN. */
  servers: ReadonlyMap<string, TargetServer>;
}

/** An inventory of which nothing was changed or said yet. */
export function draftOf(inventory: Inventory): Draft {
  return { inventory, servers: new Map() };
}
