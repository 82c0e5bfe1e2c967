import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { type ComparedCount, COUNTED } from './snapshot-comparison';

/** What comes and goes by itself, in numbers. */
export function compareCounts(base: Inventory, head: Inventory): ComparedCount[] {
  const [before, after] = [countsOf(base), countsOf(head)];
  return COUNTED.map((what) => ({ what, base: before[what], head: after[what] }));
}

function countsOf({ tasks, networkInterfaces, targetGroups, gaps }: Inventory): Readonly<Record<ComparedCount['what'], number | null>> {
  const unlessHidden = (count: number, kinds: readonly string[]): number | null =>
    gaps.some(({ kind }) => kinds.includes(kind)) ? null : count;
  const targets = targetGroups.map((group) => group.targets);
  const known = targets.flatMap((list) => (isUnknown(list) ? [] : list));
  const all = targets.some(isUnknown) ? null : unlessHidden(known.length, ['target-group', 'region']);
  return {
    tasks: unlessHidden(tasks.length, ['task', 'service', 'cluster', 'region']),
    'network-interfaces': unlessHidden(networkInterfaces.length, ['network-interface', 'region']),
    targets: all,
    'healthy-targets': all === null ? null : known.filter(({ state }) => state === 'healthy').length,
  };
}
