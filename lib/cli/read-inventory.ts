import type { Inventory } from '@/lib/inventory/inventory';

import type { CommandContext } from './command-context';
import { inventoryOf, openSource } from './open-source';
import { NO_LIMITS, scanSample } from './scan-account';

const SAMPLE = 'sample:';

/** An inventory, and when the snapshot of it was taken (ISO 8601); null for one that says no moment. */
export interface DatedInventory {
  inventory: Inventory;
  takenAt: string | null;
}

/** The inventory of a SNAPSHOT argument: a snapshot or inventory file, `-` for standard input, or `sample:NAME` for a sample account. */
export async function readDatedInventory(source: string, context: CommandContext): Promise<DatedInventory> {
  if (source.startsWith(SAMPLE)) {
    const { inventory } = await scanSample({ kind: 'sample', name: source.slice(SAMPLE.length), faults: [] }, NO_LIMITS, context);
    return { inventory, takenAt: null };
  }
  const opened = await openSource(source, context.console);
  return { inventory: inventoryOf(opened), takenAt: opened.kind === 'snapshot' ? opened.snapshot.createdAt : null };
}

/** The same without its moment. */
export async function readInventory(source: string, context: CommandContext): Promise<Inventory> {
  const { inventory } = await readDatedInventory(source, context);
  return inventory;
}
