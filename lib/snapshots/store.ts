import { z } from 'zod';

import type { InventorySource } from '@/lib/inventory/inventory';

import type { Snapshot } from './snapshot';

const word = (limit: number) => z.string().trim().max(limit);

/** What people and pipelines say about a snapshot; empty where they say nothing. It stands beside the sealed content, and may change. */
export const SnapshotLabels = z.strictObject({
  /** What people call it. */
  title: word(200).default(''),
  /** Such as `production` or `preview`. */
  environment: word(100).default(''),
  branch: word(255).default(''),
  /** Its number, such as `42`. */
  pullRequest: word(20).regex(/^\d*$/).default(''),
  commit: word(64)
    .regex(/^[0-9a-fA-F]*$/)
    .default(''),
});
export type SnapshotLabels = z.infer<typeof SnapshotLabels>;

export const NO_LABELS: SnapshotLabels = { title: '', environment: '', branch: '', pullRequest: '', commit: '' };

/** How much there is in it. Findings are those that fail and stand, by severity. */
export interface SnapshotCounts {
  distributions: number;
  loadBalancers: number;
  critical: number;
  high: number;
  medium: number;
  low: number;
  unknown: number;
  gaps: number;
}

/** What a list shows of a snapshot. */
export interface SnapshotSummary extends Pick<Snapshot, 'id' | 'createdAt'> {
  source: InventorySource;
  toolVersion: string;
  /** When it was kept here. ISO 8601. */
  keptAt: string;
  keptBy: string;
  labels: SnapshotLabels;
  /** Retention leaves it alone. */
  pinned: boolean;
  counts: SnapshotCounts;
}

/** That a snapshot was here and was deleted. */
export interface Tombstone {
  id: string;
  deletedAt: string;
  deletedBy: string;
}

export interface SnapshotQuery {
  /** Words that must all stand in what a list shows. */
  text?: string;
  /** Only of this account or sample; see `sourceKey`. */
  sourceKey?: string;
  environment?: string;
  pullRequest?: string;
  /** Only what was kept before this place in the list; `next` of the page before. */
  before?: number;
  limit: number;
}

export interface SnapshotPage {
  snapshots: readonly SnapshotSummary[];
  /** How many there are on all pages. */
  total: number;
  /** Where the next page begins; null on the last one. */
  next: number | null;
}

/** Where snapshots are kept. Every function throws an AppError `storage-…` where the database cannot do it. */
export interface SnapshotStore {
  /** Keeps a snapshot, from its own text where it was imported. True when it was not there before; the same one again changes nothing. */
  put(snapshot: Snapshot, kept: { by: string; labels: SnapshotLabels; text?: string }): Promise<boolean>;
  /** The sealed text; null where there is none, or no longer. */
  textOf(id: string): Promise<string | null>;
  summaryOf(id: string): Promise<SnapshotSummary | null>;
  tombstoneOf(id: string): Promise<Tombstone | null>;
  /** Newest first. */
  list(query: SnapshotQuery): Promise<SnapshotPage>;
  /** False where there is no such snapshot. */
  label(id: string, change: { labels: SnapshotLabels; pinned: boolean }): Promise<boolean>;
  /** Deletes what is sealed and revokes its share links: how many. Null where there is no such snapshot. */
  delete(id: string, by: string): Promise<{ links: number } | null>;
}

/** Equal for snapshots of the same account, whatever a scan calls it. */
export function sourceKey({ kind, name, accountId }: Pick<InventorySource, 'kind' | 'name' | 'accountId'>): string {
  return JSON.stringify([kind, kind === 'aws' ? (accountId ?? name) : name]);
}
