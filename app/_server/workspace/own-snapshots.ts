import type { Snapshot } from '@/lib/snapshots/snapshot';
import type { SnapshotLabels, SnapshotPage, SnapshotQuery, SnapshotSummary, Tombstone } from '@/lib/snapshots/store';

import type { Ground } from './ground';

export interface OwnSnapshots {
  /** Null for one that is not there, or no longer. Throws what `openSnapshot` throws. */
  get(id: string): Promise<Snapshot | null>;
  /** The sealed text as it was sealed. */
  textOf(id: string): Promise<string | null>;
  summaryOf(id: string): Promise<SnapshotSummary | null>;
  tombstoneOf(id: string): Promise<Tombstone | null>;
  list(query: SnapshotQuery): Promise<SnapshotPage>;
  latest(): Promise<Snapshot | null>;
  /** Keeps one that was handed in as text. True when it was not there before. */
  keep(snapshot: Snapshot, text: string, labels: SnapshotLabels): Promise<boolean>;
  /** Both answer false where there is no such snapshot. */
  label(id: string, change: { labels: SnapshotLabels; pinned: boolean }): Promise<boolean>;
  delete(id: string): Promise<boolean>;
}

const ID = /^[0-9a-f]{64}$/;

/** The snapshots that an actor may see and change. */
export function ownSnapshots(ground: Ground): OwnSnapshots {
  const { store, opened, seen, actor, permit, audit } = ground;
  /** Tells of a view once. What cannot be written down (a full disk) must not keep anybody from reading. */
  async function told(id: string): Promise<void> {
    if (seen.isNew(actor.id, id)) await audit('viewed', id).then(null, () => null);
  }

  async function open(id: string): Promise<Snapshot | null> {
    // Asked of the database each time: another server may have deleted it.
    if (!ID.test(id) || (await store.snapshots.summaryOf(id)) === null) return null;
    return opened.open(id, () => store.snapshots.textOf(id));
  }

  return {
    async get(id) {
      permit('snapshot-read');
      const snapshot = await open(id);
      if (snapshot !== null) await told(id);
      return snapshot;
    },
    async textOf(id) {
      permit('snapshot-read');
      const text = ID.test(id) ? await store.snapshots.textOf(id) : null;
      if (text !== null) await audit('exported', id).then(null, () => null);
      return text;
    },
    async summaryOf(id) {
      permit('snapshot-read');
      return ID.test(id) ? store.snapshots.summaryOf(id) : null;
    },
    async tombstoneOf(id) {
      permit('snapshot-read');
      return ID.test(id) ? store.snapshots.tombstoneOf(id) : null;
    },
    async list(query) {
      permit('snapshot-read');
      return store.snapshots.list(query);
    },
    async latest() {
      permit('snapshot-read');
      const { snapshots } = await store.snapshots.list({ limit: 1 });
      return snapshots[0] === undefined ? null : open(snapshots[0].id);
    },
    async keep(snapshot, text, labels) {
      permit('snapshot-keep');
      const fresh = await store.snapshots.put(snapshot, { by: actor.name, labels, text });
      if (fresh) await audit('imported', snapshot.id, { source: snapshot.source.name });
      return fresh;
    },
    async label(id, change) {
      permit('snapshot-label');
      const found = ID.test(id) && (await store.snapshots.label(id, change));
      if (found) await audit('labelled', id);
      return found;
    },
    delete: (id) => remove(ground, id),
  };
}

async function remove({ store, opened, actor, permit, audit }: Ground, id: string): Promise<boolean> {
  permit('snapshot-delete');
  const deleted = ID.test(id) ? await store.snapshots.delete(id, actor.name) : null;
  if (deleted === null) return false;
  opened.forget(id);
  await audit('deleted', id, { links: String(deleted.links) });
  return true;
}
