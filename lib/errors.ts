/** Codes a caller can act on; the sentence for each stands in the message catalogue under `errors`. */
export type AppErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'no-credentials'
  | 'credentials-expired'
  | 'credentials-rejected'
  | 'endpoint-unreachable'
  | 'role-not-assumable'
  | 'scan-cancelled'
  | 'scan-limit'
  | 'too-large'
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
