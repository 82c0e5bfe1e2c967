import { AppError, expected, isAppError } from '@/lib/errors';
import { openSnapshot } from '@/lib/snapshots/open-snapshot';
import type { Snapshot } from '@/lib/snapshots/snapshot';

/** Its file's name is not sent along. */
const NAMELESS = { source: 'none' };

/** The snapshot of a text that was handed in. Throws AppError as `openSnapshot` does, and `bad-input` for an inventory. */
export async function openUpload(text: string): Promise<Snapshot> {
  const opened = await expected(() => openSnapshot(text));
  if (isAppError(opened)) throw new AppError(opened.code, { ...NAMELESS, ...opened.params });
  if (opened.kind !== 'snapshot') throw new AppError('bad-input', { fault: 'snapshot-not-a-snapshot', ...NAMELESS });
  return opened.snapshot;
}
