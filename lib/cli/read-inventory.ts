import type { Inventory } from '@/lib/inventory/inventory';

import type { CommandContext } from './command-context';
import { inventoryOf, openSource } from './open-source';
import { NO_LIMITS, scanSample } from './scan-account';

const SAMPLE = 'sample:';

/** The inventory of a SNAPSHOT argument: a snapshot or inventory file, `-` for standard input, or `sample:NAME` for a sample account. */
export async function readInventory(source: string, context: CommandContext): Promise<Inventory> {
  if (!source.startsWith(SAMPLE)) return inventoryOf(await openSource(source, context.console));
  const { inventory } = await scanSample({ kind: 'sample', name: source.slice(SAMPLE.length), faults: [] }, NO_LIMITS, context);
  return inventory;
}
