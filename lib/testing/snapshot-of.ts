import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { analyze } from '@/lib/checks/analyze';

import { emptyInventory } from './empty-inventory';

/** A sealed snapshot of an account of that name that holds nothing. */
export function snapshotOf(name: string): Snapshot {
  const inventory = emptyInventory();
  return seal(analyze({ ...inventory, source: { ...inventory.source, name } }), { createdAt: new Date('2026-11-24T02:00:00Z'), toolVersion: '0.0.0' });
}
