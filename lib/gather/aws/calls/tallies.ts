import type { CallTally } from '@/lib/progress';

export type TallyEvent = 'known' | 'done' | 'throttled' | 'retried' | 'failed';

/** Counts calls by service and Region. */
export interface Tallies {
  count(action: string, region: string, event: TallyEvent): void;
  /** Sorted by service and Region; the caller may keep it. */
  list(): CallTally[];
}

export function tallies(): Tallies {
  const counts = new Map<string, CallTally>();
  return {
    count: (action, region, event) => {
      const service = action.slice(0, action.indexOf(':'));
      const key = `${service}|${region}`;
      const tally = counts.get(key) ?? { service, region, known: 0, done: 0, throttled: 0, retried: 0, failed: 0 };
      tally[event] += 1;
      counts.set(key, tally);
    },
    list: () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => ({ ...tally })),
  };
}
