import type { Snapshot } from './snapshot';

/** What a list shows of a snapshot. */
export type SnapshotSummary = Pick<Snapshot, 'id' | 'createdAt' | 'source'>;

/** Where snapshots are kept. */
export interface SnapshotStore {
  /** Keeps a snapshot. Putting the same one again changes nothing. */
  put(snapshot: Snapshot): Promise<void>;
  get(id: string): Promise<Snapshot | null>;
  /** Newest first. */
  list(limit: number): Promise<readonly SnapshotSummary[]>;
  latest(): Promise<Snapshot | null>;
}
