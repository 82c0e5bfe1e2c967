import { analyze } from '@/lib/checks/analyze';
import type { Inventory } from '@/lib/inventory/inventory';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

/** An inventory, reviewed and sealed. */
export function sealed(inventory: Inventory): Snapshot {
  return seal(analyze(inventory), { createdAt: new Date('2026-11-27T00:00:00Z'), toolVersion: '0.0.0' });
}
