import { linkChain } from '@/lib/chain/link-chain';
import type { Analysis } from '@/lib/checks/analyze';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { emptyInventory } from './empty-inventory';

/** A sealed snapshot of an account of that name that holds nothing, with the named parts of an analysis. */
export function snapshotOf(name: string, parts: Partial<Analysis> = {}): Snapshot {
  const empty = emptyInventory();
  const inventory = { ...empty, source: { ...empty.source, name } };
  const chain = linkChain(inventory);
  const analysis = { chain, survey: { requests: [], hops: [], entries: [] }, findings: [], ...parts };
  return seal(analysis, { createdAt: new Date('2026-11-24T02:00:00Z'), toolVersion: '0.0.0' });
}
