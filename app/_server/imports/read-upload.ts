import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { AppError, expected, isAppError } from '@/lib/errors';
import { SNAPSHOT_SIZE_LIMIT } from '@/lib/snapshots/open-snapshot';

import { readBytes } from '../read-bytes';

/** As it is sent, most often compressed. scripts/server refuses more before it gets here. */
const UPLOAD_LIMIT = 64 * 1024 * 1024;
const unzip = promisify(gunzip);

/** The text of a file that was handed in, out of its gzip where it is in one. Throws AppError `too-large` or `bad-input`. */
export async function readUpload(request: Request): Promise<string> {
  const bytes = await readBytes(request, UPLOAD_LIMIT);
  if (bytes === null) throw new AppError('too-large', { fault: 'snapshot-too-large', source: 'none' });
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await expand(bytes) : bytes;
  return new TextDecoder().decode(plain);
}

/** Stops as soon as what comes out is larger than any snapshot. */
async function expand(bytes: Uint8Array): Promise<Uint8Array> {
  const plain = await expected(() =>
    unzip(bytes, { maxOutputLength: SNAPSHOT_SIZE_LIMIT }).then(null, (error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw large
        ? new AppError('too-large', { fault: 'snapshot-too-large', source: 'none' })
        : new AppError('bad-input', { fault: 'gzip-broken' });
    }),
  );
  if (isAppError(plain)) throw plain;
  return plain;
}
