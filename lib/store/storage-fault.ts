import { AppError } from '@/lib/errors';

/** Codes of SQLite (https://www.sqlite.org/rescode.html) by what they mean to whoever runs the server. */
const OF_SQLITE: readonly [RegExp, 'storage-full' | 'storage-read-only' | 'storage-in-use' | 'storage-damaged'][] = [
  [/^SQLITE_FULL$/, 'storage-full'],
  [/^SQLITE_IOERR/, 'storage-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'storage-read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'storage-in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'storage-damaged'],
];

/** SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html) and codes of Node's sockets. */
const OF_POSTGRES: readonly [RegExp, 'storage-full' | 'storage-read-only' | 'storage-unreachable' | 'storage-refused'][] = [
  [/^(53100|53200)$/, 'storage-full'],
  [/^25006$/, 'storage-read-only'],
  [/^(28\w{3}|3D000|42501)$/, 'storage-refused'],
  [/^(08\w{3}|57P0\d|53300|57014)$/, 'storage-unreachable'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/, 'storage-unreachable'],
];

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What pg says without a code when a connection broke or none was to be had in time. */
function lostConnection(error: unknown): boolean {
  return error instanceof Error && /connection (terminated|ended|timeout)|timeout exceeded when trying to connect/i.test(error.message);
}

/** An error of the database as an expected failure, where it is one that an operator can do something about; else the error itself. */
export function storageFault(error: unknown): unknown {
  const code = codeOf(error);
  const known = [...OF_SQLITE, ...OF_POSTGRES].find(([pattern]) => pattern.test(code))?.[1];
  if (known !== undefined) return new AppError(known, {}, error);
  return lostConnection(error) ? new AppError('storage-unreachable', {}, error) : error;
}
