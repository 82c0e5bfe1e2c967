import type { Analysis } from '@/lib/checks/analyze';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { emptyInventory } from './empty-inventory';

/** A sealed snapshot of an account of that name that holds nothing, with the named parts of an analysis. */
export function snapshotOf(name: string, parts: Partial<Analysis> = {}): Snapshot {
  const empty = emptyInventory();
  const inventory = { ...empty, source: { ...empty.source, name } };
  const index = {
    gap: new Map(),
    distribution: new Map(),
    loadBalancer: new Map(),
    targetGroup: new Map(),
    originLink: new Map(),
    targetLinks: new Map(),
    entriesByHost: new Map(),
  };
  const chain = { inventory, gaps: [], entries: [], originLinks: [], targetLinks: [], routings: [], dangling: [], index };
  const analysis = { chain, survey: { requests: [], hops: [], entries: [] }, findings: [], ...parts };
  return seal(analysis, { createdAt: new Date('2026-11-24T02:00:00Z'), toolVersion: '0.0.0' });
}
