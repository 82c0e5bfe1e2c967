import { analyze } from '@/lib/checks/analyze';

import { seal } from './seal';
import type { Snapshot } from './snapshot';

/**
 * A snapshot as today's rules judge it, at the time when it was made. It was never sealed: it keeps the id of the one that it judges, so
 * that what leads to that one leads to it too, and is not to be stored.
 */
export function rejudge(snapshot: Snapshot, toolVersion: string): Snapshot {
  const { id, createdAt, inventory } = snapshot;
  return { ...seal(analyze(inventory), { createdAt: new Date(createdAt), toolVersion }), id };
}
