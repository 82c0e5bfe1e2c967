import type { Severity, Reason } from '@/lib/facts/reasons';
import { analyze } from '@/lib/checks/analyze';
import type { Inventory } from '@/lib/inventory/inventory';

/** At most so many ways in are told of while a scan runs; the result has them all. */
const ENTRY_LIMIT = 50;

export interface PartialEntry {
  id: string;
  host: string;
  component: string;
  status: number | null;
  reason: Reason | null;
  severity: Severity;
}

/** The chain as far as it is known: enough to show that it grows. */
export interface PartialChain {
  /** Grows with each; names the picture that `GET /api/scans/ID/partial` answers. */
  version: number;
  entries: readonly PartialEntry[];
  totalEntries: number;
  counts: { distributions: number; loadBalancers: number; targetGroups: number; services: number };
}

/** Sums up an unfinished inventory. */
export function toPartialChain(inventory: Inventory, version: number): PartialChain {
  const { entries } = analyze(inventory).survey;
  return {
    version,
    entries: entries.slice(0, ENTRY_LIMIT).map(({ entry, worst, severity }) => ({
      id: entry.id,
      host: entry.hosts[0] ?? entry.component.name,
      component: entry.component.name,
      status: worst?.status ?? null,
      reason: worst?.reason ?? null,
      severity,
    })),
    totalEntries: entries.length,
    counts: {
      distributions: inventory.distributions.length,
      loadBalancers: inventory.loadBalancers.length,
      targetGroups: inventory.targetGroups.length,
      services: inventory.services.length,
    },
  };
}
