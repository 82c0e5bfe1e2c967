import { type Gap, gapId } from '@/lib/inventory/gap';
import type { Unknown } from '@/lib/inventory/unknown';

/** The gaps of one scan. */
export interface GapLedger {
  /** Notes a gap and gives the mark for the facts it hides. */
  add(gap: Omit<Gap, 'id'>): Unknown;
  /** Sorted by id. */
  list(): Gap[];
}

export function gapLedger(onGap: (gap: Gap) => void): GapLedger {
  const gaps = new Map<string, Gap>();
  return {
    add: (entry) => {
      const gap = { id: gapId(entry), ...entry };
      const known = gaps.get(gap.id);
      // Several calls may stand behind one gap; which answer comes first must not show.
      if (known === undefined || rank(gap) < rank(known)) gaps.set(gap.id, gap);
      if (known === undefined) onGap(gap);
      return { $unknown: gap.id };
    },
    list: () => [...gaps.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function rank(gap: Gap): string {
  return `${gap.reason}|${gap.code ?? ''}`;
}
