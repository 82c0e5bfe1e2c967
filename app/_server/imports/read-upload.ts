import { AppError } from '@/lib/errors';
import { snapshotText } from '@/lib/snapshots/snapshot-text';

import { readBytes } from '../read-bytes';

/** As it is sent, most often compressed. scripts/server refuses more before it gets here. */
const UPLOAD_LIMIT = 64 * 1024 * 1024;

/** The text of a file that was handed in, out of its gzip where it is in one. Throws AppError `too-large` or `bad-input`. */
export async function readUpload(request: Request): Promise<string> {
  const bytes = await readBytes(request, UPLOAD_LIMIT);
  if (bytes === null) throw new AppError('too-large', { fault: 'snapshot-too-large', source: 'none' });
  return snapshotText(bytes);
}
