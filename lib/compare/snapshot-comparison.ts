import type { Finding } from '@/lib/checks/finding';
import type { InventorySource } from '@/lib/inventory/inventory';

import type { BypassComparison, HopComparison, RequestComparison } from './comparison';
import type { ResourceComparison } from './configuration/compare-configuration';

/**
 * What became of a request: it ends otherwise or speaks another protocol; or how it ends hangs, on one side only, on something that could
 * not be read there.
 */
export const REQUEST_CHANGES = ['changed', 'unread', 'read-now', 'same'] as const;
export type RequestChange = (typeof REQUEST_CHANGES)[number];

/** What became of a connection of the picture. */
export const EDGE_CHANGES = ['added', 'removed', 'changed', 'unread', 'read-now', 'same'] as const;
export type EdgeChange = (typeof EDGE_CHANGES)[number];

/**
 * What became of a finding. `changed`: it weighs otherwise, or counts again; `accepted`: it stood, and somebody took the risk;
 * `unknown-now`: what it hangs on could not be read in head, so nobody knows whether it is gone; `known-now`: it was unknown, and is not found.
 */
export const FINDING_CHANGES = ['new', 'fixed', 'changed', 'accepted', 'unknown-now', 'known-now', 'same'] as const;
export type FindingChange = (typeof FINDING_CHANGES)[number];

export interface ComparedRequest extends RequestComparison {
  change: RequestChange;
}

export interface ComparedHop extends HopComparison {
  change: EdgeChange;
}

/** One finding on both sides, in the head's names; null where it is none. */
export interface ComparedFinding<F extends Finding = Finding> {
  change: FindingChange;
  base: F | null;
  head: F | null;
}

/** What comes and goes by itself, counted; null where it could not be read. */
export const COUNTED = ['tasks', 'network-interfaces', 'targets', 'healthy-targets'] as const;
export interface ComparedCount {
  what: (typeof COUNTED)[number];
  base: number | null;
  head: number | null;
}

/** One side of a comparison, for its heading. */
export interface SideSummary {
  /** Null for an inventory that is no snapshot. */
  id: string | null;
  createdAt: string | null;
  source: InventorySource;
}

/** Two snapshots side by side, all of it in the head's names. What is the same on both sides is listed too. */
export interface SnapshotComparison<F extends Finding = Finding> {
  base: SideSummary;
  head: SideSummary;
  requests: readonly ComparedRequest[];
  hops: readonly ComparedHop[];
  bypass: readonly BypassComparison[];
  findings: readonly ComparedFinding<F>[];
  resources: readonly ResourceComparison[];
  counts: readonly ComparedCount[];
}
