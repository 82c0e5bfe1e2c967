import type { FoundCell } from '@/lib/trace/find-requests';

import type { Way } from './explanation';

/** Requests that were found, one for each entry, kind and reason; those of which all are so treated come first. */
export function foundWays(cells: readonly FoundCell[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { entry, kind, leaf, certainty } of cells) {
    const { reason, at } = leaf.outcome;
    const key = JSON.stringify([entry.id, kind, reason, at.id, leaf.route.rule]);
    const known = ways.get(key);
    if (known !== undefined && (known.agreement === 'agrees' || certainty === 'some')) continue;
    ways.set(key, { via: 'found', entry, kind, trace: leaf, agreement: certainty === 'all' ? 'agrees' : 'may-agree' });
  }
  return [...ways.values()];
}
