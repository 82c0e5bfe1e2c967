import type { Snapshot } from './snapshot';
import type { SnapshotStore } from './store';

/** A store that lives as long as the process and keeps at most `capacity` snapshots; the oldest put leaves first. */
export function createMemoryStore(capacity: number): SnapshotStore {
  // A Map keeps the order of insertion, which is the order of putting.
  const kept = new Map<string, Snapshot>();
  const newestFirst = () => [...kept.values()].reverse();
  return {
    put(snapshot) {
      kept.delete(snapshot.id);
      kept.set(snapshot.id, snapshot);
      for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - capacity))) kept.delete(id);
      return Promise.resolve();
    },
    get: (id) => Promise.resolve(kept.get(id) ?? null),
    list: (limit) =>
      Promise.resolve(
        newestFirst()
          .slice(0, limit)
          .map(({ id, createdAt, source }) => ({ id, createdAt, source })),
      ),
    latest: () => Promise.resolve(newestFirst()[0] ?? null),
  };
}
