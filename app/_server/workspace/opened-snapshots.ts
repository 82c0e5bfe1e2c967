import { AppError, expected, isAppError } from '@/lib/errors';
import { openSnapshot } from '@/lib/snapshots/open-snapshot';
import type { Snapshot } from '@/lib/snapshots/snapshot';

/** Characters of JSON that are kept open together: what is analysed of them takes several times as much memory. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

interface Opened {
  snapshot: Promise<Snapshot>;
  size: number;
}

/** Snapshots that were read and checked lately, by id. They never change, so that one is opened once for all who look at it. */
export function createOpenedSnapshots() {
  const opened = new Map<string, Opened>();

  function forgetOldest(): void {
    let sum = [...opened.values()].reduce((total, { size }) => total + size, 0);
    for (const [id, { size }] of opened) {
      if (sum <= MOST_CHARACTERS || opened.size === 1) return;
      opened.delete(id);
      sum -= size;
    }
  }

  return {
    /** The snapshot of a text, or the one that was opened before. */
    async open(id: string, textOf: () => Promise<string | null>): Promise<Snapshot | null> {
      const known = opened.get(id);
      if (known !== undefined) {
        // What was used last is forgotten last.
        opened.delete(id);
        opened.set(id, known);
        return known.snapshot;
      }
      const text = await textOf();
      if (text === null) return null;
      const snapshot = read(id, text);
      opened.set(id, { snapshot, size: text.length });
      forgetOldest();
      // What could not be read is tried again.
      snapshot.then(null, () => opened.delete(id));
      return snapshot;
    },
    forget(id: string): void {
      opened.delete(id);
    },
  };
}
export type OpenedSnapshots = ReturnType<typeof createOpenedSnapshots>;

async function read(id: string, text: string): Promise<Snapshot> {
  const opened = await expected(() => openSnapshot(text));
  // Its sentence names what was read.
  if (isAppError(opened)) throw new AppError(opened.code, { source: id.slice(0, 12), ...opened.params });
  if (opened.kind !== 'snapshot') throw new AppError('storage-damaged');
  return opened.snapshot;
}
