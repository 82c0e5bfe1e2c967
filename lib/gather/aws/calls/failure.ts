import type { GapReason } from '@/lib/inventory/gap';

/** What a failed call means for the calls after it. `code` is AWS's error code or Node's, never a message. */
export type Failure =
  | { kind: 'throttled'; code: string }
  | { kind: 'transient'; reason: 'service-error' | 'network-error' | 'timeout'; code: string }
  | { kind: 'expired'; code: string }
  /** The credentials are not accepted here: by a Region that is not enabled, or at all. */
  | { kind: 'rejected'; code: string }
  | { kind: 'final'; reason: GapReason; code: string };

/**
 * Codes that AWS lists as throttling.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const THROTTLED =
  /^(Throttling(Exception)?|Throttled(Exception)?|RequestThrottled(Exception)?|TooManyRequests(Exception)?|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete|EC2ThrottledException|TransactionInProgressException)$/;
const EXPIRED = /^(ExpiredToken(Exception)?|RequestExpired|TokenRefreshRequired)$/;
const REJECTED =
  /^(InvalidClientTokenId|UnrecognizedClient(Exception)?|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|MissingAuthenticationToken(Exception)?|IncompleteSignature(Exception)?|InvalidAccessKeyId|NotAuthorizedException)$/;
const REGION_DISABLED = /^(OptInRequired|SubscriptionRequiredException|RegionDisabledException)$/;
const DENIED =
  /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedException|AuthorizationError(Exception)?|Forbidden(Exception)?|Client\.UnauthorizedOperation)$/;
const UNSUPPORTED =
  /^(UnknownOperation(Exception)?|InvalidAction|NotImplemented(Exception)?|UnsupportedOperation(Exception)?|UnsupportedFeatureException)$/;
// The bare `NotFound` is what the SDK makes of a page of HTML with status 404.
const GONE = /(.NotFound(Exception|Fault)?|NotExist|NotActiveException|NonexistentItemException)$|^NoSuch|\.NotFound$/;
const NETWORK =
  /^(ECONN\w+|EPIPE|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ERR_SSL\w*|ERR_TLS\w*|UND_ERR\w*|CERT_\w+|DEPTH_ZERO\w*|SELF_SIGNED\w*|UNABLE_TO\w*)$/;

/** Sorts an error of the SDK by what to do about it. */
export function failureOf(error: unknown): Failure {
  const { code, status, unreadable } = tellingsOf(error);
  if (THROTTLED.test(code) || status === 429) return { kind: 'throttled', code };
  if (EXPIRED.test(code)) return { kind: 'expired', code };
  if (REJECTED.test(code)) return { kind: 'rejected', code };
  if (REGION_DISABLED.test(code)) return { kind: 'final', reason: 'region-disabled', code };
  if (DENIED.test(code)) return { kind: 'final', reason: 'access-denied', code };
  if (UNSUPPORTED.test(code) || status === 501 || status === 405)
    return { kind: 'final', reason: 'unsupported', code: codeOr(code, status) };
  if (code === 'TimeoutError' || code === 'ETIMEDOUT') return { kind: 'transient', reason: 'timeout', code };
  if (NETWORK.test(code)) return { kind: 'transient', reason: 'network-error', code };
  if (status !== null && status >= 500) return { kind: 'transient', reason: 'service-error', code: codeOr(code, status) };
  if (unreadable) return { kind: 'final', reason: status === 404 ? 'unsupported' : 'malformed-answer', code: codeOr('', status) };
  if (GONE.test(code)) return { kind: 'final', reason: 'deleted-during-scan', code };
  if (status === 403 || status === 401) return { kind: 'final', reason: 'access-denied', code: codeOr(code, status) };
  if (status === null) return { kind: 'final', reason: 'malformed-answer', code };
  return { kind: 'final', reason: status === 404 ? 'unsupported' : 'service-error', code: codeOr(code, status) };
}

interface Tellings {
  code: string;
  status: number | null;
  /** The answer is not in the service's protocol, such as a page of HTML. */
  unreadable: boolean;
}

function tellingsOf(error: unknown): Tellings {
  if (!(error instanceof Error)) return { code: 'Unknown', status: null, unreadable: true };
  const nodeCode = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = nodeCode !== '' && NETWORK.test(nodeCode) ? nodeCode : error.name;
  const unreadable = error.message.includes('Deserialization error') || code === 'SyntaxError';
  return { code: code.slice(0, 80), status: statusOf(error), unreadable };
}

function statusOf(error: Error): number | null {
  const fromMetadata = '$metadata' in error ? numberIn(error.$metadata, 'httpStatusCode') : null;
  return fromMetadata ?? ('$response' in error ? numberIn(error.$response, 'statusCode') : null);
}

function numberIn(holder: unknown, key: string): number | null {
  if (typeof holder !== 'object' || holder === null || !(key in holder)) return null;
  const value: unknown = Reflect.get(holder, key);
  return typeof value === 'number' ? value : null;
}

function codeOr(code: string, status: number | null): string {
  const meaningless = code === '' || code === 'Error' || code === 'UnknownError' || code === 'SyntaxError' || code === 'Unknown';
  return meaningless ? `HTTP ${String(status ?? '')}`.trim() : code;
}
