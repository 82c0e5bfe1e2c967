/** Codes a caller can act on; the sentence for each stands in the message catalogue under `errors`. */
export type AppErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'no-credentials'
  | 'credentials-expired'
  | 'credentials-rejected'
  | 'endpoint-unreachable'
  | 'forbidden'
  | 'role-not-assumable'
  | 'scan-cancelled'
  | 'scan-interrupted'
  | 'scan-limit'
  | 'sign-in-needed'
  | 'storage-damaged'
  | 'storage-full'
  | 'storage-in-use'
  | 'storage-newer'
  | 'storage-read-only'
  | 'storage-refused'
  | 'storage-unreachable'
  | 'too-large'
  | 'too-many-requests'
  | 'unsupported-schema';

/** An expected failure. `params` fill the catalogue's sentence; nothing secret may be put there. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: AppErrorCode, params: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** True for an AppError, also for one of another copy of this class: a bundler may load this module once for each part of a server. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && 'params' in error;
}

/** Does something, and gives an expected failure back instead of throwing it. */
export async function expected<T>(work: () => T | Promise<T>): Promise<T | AppError> {
  return Promise.resolve()
    .then(work)
    .then(null, (error: unknown) => {
      if (!isAppError(error)) throw error;
      return error;
    });
}
