import { AppError } from '@/lib/errors';

/** Codes of SQLite (https://www.sqlite.org/rescode.html) by what they mean to whoever runs the server. */
const OF_SQLITE: readonly [RegExp, 'storage-full' | 'storage-read-only' | 'storage-in-use' | 'storage-damaged'][] = [
  [/^SQLITE_FULL$/, 'storage-full'],
  // What a file system says that has a limit of its own, such as a quota.
  [/^SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE|SHMOPEN|SHMMAP)$/, 'storage-full'],
  [/^SQLITE_IOERR/, 'storage-damaged'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'storage-read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'storage-in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'storage-damaged'],
];

/** SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html) and codes of Node's sockets. */
const OF_POSTGRES: readonly [RegExp, 'storage-full' | 'storage-read-only' | 'storage-unreachable' | 'storage-refused'][] = [
  [/^53100$/, 'storage-full'],
  // A server that stands by for another, or that an operator made so.
  [/^25006$/, 'storage-read-only'],
  [/^(28\w{3}|3D000|42501|ERR_INVALID_URL)$/, 'storage-refused'],
  // Deadlocks and conflicts too: the next try may succeed.
  [/^(08\w{3}|57P0\d|53\w{3}|57014|40\w{3}|55P03)$/, 'storage-unreachable'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'storage-unreachable'],
  // What Node says of a certificate that it does not trust (https://nodejs.org/api/tls.html#x509-certificate-error-codes).
  [/^(\w*CERT_\w+|CERT_\w+|UNABLE_TO_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|HOSTNAME_MISMATCH)$/, 'storage-refused'],
];

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What pg says without a code when a connection broke, or none, or no answer, was to be had in time. */
const LOST = /connection (terminated|ended|timeout|error)|timeout exceeded when trying to connect/i;
const NO_TLS = /server does not support SSL/i;

function lostConnection(error: unknown): boolean {
  return error instanceof Error && LOST.test(error.message);
}

/** An error of the database as an expected failure, where it is one that an operator can do something about; else the error itself. */
export function storageFault(error: unknown): unknown {
  const code = codeOf(error);
  const known = [...OF_SQLITE, ...OF_POSTGRES].find(([pattern]) => pattern.test(code))?.[1];
  if (known !== undefined) return new AppError(known, {}, error);
  if (error instanceof Error && NO_TLS.test(error.message)) return new AppError('storage-refused', {}, error);
  return lostConnection(error) ? new AppError('storage-unreachable', {}, error) : error;
}
