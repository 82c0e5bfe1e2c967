import { readFile, stat } from 'node:fs/promises';

import { AppError } from '@/lib/errors';
import { SNAPSHOT_SIZE_LIMIT } from '@/lib/snapshots/open-snapshot';
import { snapshotText } from '@/lib/snapshots/snapshot-text';

import type { Console } from './console';
import { errorCode } from './error-code';
import { inputError } from './input-error';

/** The text of a file, out of its gzip where it is in one, or of standard input for `-`. Refuses what is larger than any snapshot before reading it. */
export async function readText(source: string, console: Console): Promise<string> {
  if (source === '-') return console.readInput(SNAPSHOT_SIZE_LIMIT + 1);
  const { size } = await stat(source).then(null, (error: unknown) => refuse(source, error));
  if (size > SNAPSHOT_SIZE_LIMIT) throw inputError('snapshot-too-large', { source });
  const bytes = await readFile(source).then(null, (error: unknown) => refuse(source, error));
  return snapshotText(bytes).then(null, (error: unknown) => {
    throw error instanceof AppError ? new AppError(error.code, { ...error.params, source }, error) : error;
  });
}

function refuse(source: string, error: unknown): never {
  const code = errorCode(error);
  throw inputError(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', { source, code });
}
