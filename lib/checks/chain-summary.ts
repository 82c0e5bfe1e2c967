import type { Reason, Severity } from '@/lib/facts/reasons';

import type { Analysis } from './analyze';

/** One way in with the worst that page requests get there. */
export interface SummaryEntry {
  id: string;
  host: string;
  /** What people call the component that answers first. */
  component: string;
  status: number | null;
  reason: Reason | null;
  severity: Severity;
}

/** A chain in a few lines: enough to show that it grows while it is read. */
export interface ChainSummary {
  entries: readonly SummaryEntry[];
  /** Of all entries, those left out included. */
  totalEntries: number;
  counts: { distributions: number; loadBalancers: number; targetGroups: number; services: number };
}

/** Sums up an analysis; at most `limit` entries, in the chain's order. */
export function summarizeChain({ chain: { inventory }, survey }: Analysis, limit: number): ChainSummary {
  return {
    entries: survey.entries.slice(0, limit).map(({ entry, worst, severity }) => ({
      id: entry.id,
      host: entry.hosts[0] ?? entry.component.name,
      component: entry.component.name,
      status: worst?.status ?? null,
      reason: worst?.reason ?? null,
      severity,
    })),
    totalEntries: survey.entries.length,
    counts: {
      distributions: inventory.distributions.length,
      loadBalancers: inventory.loadBalancers.length,
      targetGroups: inventory.targetGroups.length,
      services: inventory.services.length,
    },
  };
}
