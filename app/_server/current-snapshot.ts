import type { Snapshot } from '@/lib/snapshots/snapshot';
import { sourceKey } from '@/lib/snapshots/store';
import packageJson from '@/package.json';

import { deps } from './deps';
import type { Workspace } from './workspace/workspace';

/** How long a page waits for a sample account; a longer scan is shown on its own page. */
const SAMPLE_PATIENCE_MS = 3000;

/** What the overview is to show. */
export type Shown =
  | { kind: 'snapshot'; snapshot: Snapshot }
  /** A scan that is still under way or failed: its page tells. */
  | { kind: 'scan'; id: string; participant: string }
  | { kind: 'missing' }
  | { kind: 'nothing' };

async function showSample({ actor, snapshots, permit }: Workspace, sample: string): Promise<Shown> {
  const { scans, samples } = deps();
  if (!samples.includes(sample)) return { kind: 'missing' };
  permit('sample-scan');
  // A sample account never changes, so that each version of Hoplens scans it once.
  const key = sourceKey({ kind: 'sample', name: sample, accountId: null });
  const kept = (await snapshots.list({ sourceKey: key, limit: 20 })).snapshots.find(
    ({ toolVersion }) => toolVersion === packageJson.version,
  );
  const known = kept === undefined ? null : await snapshots.get(kept.id);
  if (known !== null) return { kind: 'snapshot', snapshot: known };
  const { id, participant } = await scans.start({ kind: 'sample', sample }, actor);
  const { snapshotId } = await scans.settled(id, SAMPLE_PATIENCE_MS);
  const fresh = snapshotId === null ? null : await snapshots.get(snapshotId);
  return fresh === null ? { kind: 'scan', id, participant } : { kind: 'snapshot', snapshot: fresh };
}

/**
 * The snapshot of this id, or the sample account of this name, or the latest snapshot. On a server where nothing was scanned and no
 * credentials are at hand, the sample account of the story.
 */
export async function currentSnapshot(workspace: Workspace, wish: { snapshot: string; sample: string }): Promise<Shown> {
  const { snapshots } = workspace;
  if (wish.snapshot !== '') {
    const snapshot = await snapshots.get(wish.snapshot);
    return snapshot === null ? { kind: 'missing' } : { kind: 'snapshot', snapshot };
  }
  if (wish.sample !== '') return showSample(workspace, wish.sample);
  const latest = await snapshots.latest();
  if (latest !== null) return { kind: 'snapshot', snapshot: latest };
  return (await deps().hasCredentials()) ? { kind: 'nothing' } : showSample(workspace, 'article');
}
