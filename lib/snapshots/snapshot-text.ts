import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { AppError } from '@/lib/errors';

import { SNAPSHOT_SIZE_LIMIT } from './open-snapshot';

const unzip = promisify(gunzip);

/**
 * The text of a file's bytes, out of its gzip where it is in one. Throws AppError `too-large`, as soon as what comes out is larger than any
 * snapshot, or `bad-input` for a broken gzip; `params.fault` says which.
 */
export async function snapshotText(bytes: Uint8Array): Promise<string> {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(zipped ? await expand(bytes) : bytes);
}

async function expand(bytes: Uint8Array): Promise<Uint8Array> {
  return unzip(bytes, { maxOutputLength: SNAPSHOT_SIZE_LIMIT }).then(null, (error: unknown) => {
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw large
      ? new AppError('too-large', { fault: 'snapshot-too-large', source: 'none' })
      : new AppError('bad-input', { fault: 'gzip-broken' });
  });
}
