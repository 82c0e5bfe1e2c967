import { AppError } from '@/lib/errors';
import type { Gap, GapReason } from '@/lib/inventory/gap';

const UNREACHABLE: readonly GapReason[] = ['network-error', 'timeout'];
/** Codes by which AWS refuses credentials themselves, not what they may do. */
const REFUSED =
  /^(InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|AuthFailure|MissingAuthenticationToken|IncompleteSignature|InvalidAccessKeyId|NotAuthorized)/;

/** The one cause why nothing at all could be read; null when there are several, or another one that gaps tell better. */
export function causeOfNothing(gaps: readonly Gap[]): AppError | null {
  if (gaps.length === 0) return null;
  if (gaps.every(({ reason }) => UNREACHABLE.includes(reason))) return new AppError('endpoint-unreachable');
  if (gaps.some(({ reason }) => reason === 'credentials-expired')) return new AppError('credentials-expired');
  if (gaps.every(({ code }) => code !== null && REFUSED.test(code))) return new AppError('credentials-rejected');
  if (gaps.some(({ reason }) => reason === 'cancelled')) return new AppError('scan-cancelled');
  return null;
}
