import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { AppError } from '@/lib/errors';

const SHORTEST = 32;

/**
 * The key under which secrets are fingerprinted while gathering: `HOPLENS_FINGERPRINT_KEY`, else the file `fingerprint-key` of the data
 * folder, made on first use and readable by its owner only. One installation keeps one key, so equal secrets stay recognisable.
 */
export async function fingerprintKey(folder: string, given: string | null): Promise<string> {
  if (given !== null) return checked(given, 'HOPLENS_FINGERPRINT_KEY');
  const file = join(folder, 'fingerprint-key');
  const kept = await readFile(file, 'utf8').then(null, (error: unknown) => (errorCode(error) === 'ENOENT' ? null : refuse(file, error)));
  return checked(kept ?? (await createKey(folder, file)), file);
}

/** Written aside and linked into place, so that of two first runs at once both get the one key that won, and never half of it. */
async function createKey(folder: string, file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }))
    .then(null, (error: unknown) => refuse(file, error));
  await link(draft, file).then(null, (error: unknown) => (errorCode(error) === 'EEXIST' ? null : refuse(file, error)));
  await rm(draft, { force: true });
  return readFile(file, 'utf8');
}

function checked(text: string, source: string): string {
  const key = text.trim();
  if (key.length < SHORTEST) throw new AppError('bad-input', { fault: 'fingerprint-key-malformed', source });
  return key;
}

function refuse(source: string, error: unknown): never {
  throw new AppError('bad-input', { fault: 'file-unwritable', source, code: errorCode(error) });
}

/** Node's code of a failed system call (`EACCES`…), which says why without saying where. */
function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
