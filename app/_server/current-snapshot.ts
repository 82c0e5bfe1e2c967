import type { Snapshot } from '@/lib/snapshots/snapshot';

import { deps } from './deps';

/** How long a page waits for a sample account; a longer scan is shown on its own page. */
const SAMPLE_PATIENCE_MS = 3000;

/** What the overview is to show. */
export type Shown =
  | { kind: 'snapshot'; snapshot: Snapshot }
  /** A scan that is still under way or failed: its page tells. */
  | { kind: 'scan'; id: string; participant: string }
  | { kind: 'missing' }
  | { kind: 'nothing' };

async function showSample(sample: string): Promise<Shown> {
  const { snapshots, scans, samples } = deps();
  if (!samples.includes(sample)) return { kind: 'missing' };
  // A sample account never changes, so it is scanned once.
  const kept = (await snapshots.list(100)).find(({ source }) => source.kind === 'sample' && source.name === sample);
  const known = kept === undefined ? null : await snapshots.get(kept.id);
  if (known !== null) return { kind: 'snapshot', snapshot: known };
  const { id, participant } = scans.start({ kind: 'sample', sample });
  const { snapshotId } = await scans.settled(id, SAMPLE_PATIENCE_MS);
  const fresh = snapshotId === null ? null : await snapshots.get(snapshotId);
  return fresh === null ? { kind: 'scan', id, participant } : { kind: 'snapshot', snapshot: fresh };
}

/**
 * The snapshot of this id, or the sample account of this name, or the latest snapshot. On a server where nothing was scanned and no
 * credentials are at hand, the sample account of the story.
 */
export async function currentSnapshot(wish: { snapshot: string; sample: string }): Promise<Shown> {
  const { snapshots, hasCredentials } = deps();
  if (wish.snapshot !== '') {
    const snapshot = await snapshots.get(wish.snapshot);
    return snapshot === null ? { kind: 'missing' } : { kind: 'snapshot', snapshot };
  }
  if (wish.sample !== '') return showSample(wish.sample);
  const latest = await snapshots.latest();
  if (latest !== null) return { kind: 'snapshot', snapshot: latest };
  return (await hasCredentials()) ? { kind: 'nothing' } : showSample('article');
}
