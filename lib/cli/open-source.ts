import type { Inventory } from '@/lib/inventory/inventory';
import { AppError } from '@/lib/errors';
import { openSnapshot, type Opened } from '@/lib/snapshots/open-snapshot';

import type { Console } from './console';
import { readText } from './read-text';

/** A snapshot or inventory file, or standard input for `-`. What is wrong with it is said with its name. */
export async function openSource(source: string, console: Console): Promise<Opened> {
  return openSnapshot(await readText(source, console)).then(null, (error: unknown) => {
    throw error instanceof AppError ? new AppError(error.code, { ...error.params, source }, error) : error;
  });
}

/** The inventory inside. */
export function inventoryOf(opened: Opened): Inventory {
  return opened.kind === 'snapshot' ? opened.snapshot.inventory : opened.inventory;
}
