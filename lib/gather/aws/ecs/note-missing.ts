import type { GapLedger } from '../calls/gap-ledger';
import type { AnswerOrigin } from '../gathering';

/** Notes what was asked for in a batch and not answered: it was listed a moment ago and is gone now. */
export function noteMissing(
  ledger: GapLedger,
  from: AnswerOrigin,
  asked: readonly string[],
  answered: readonly (string | undefined)[],
): void {
  // The long and the short form of an ARN end alike.
  const known = new Set(answered.map((arn) => arn?.slice(arn.lastIndexOf('/'))));
  for (const arn of asked) {
    if (!known.has(arn.slice(arn.lastIndexOf('/')))) ledger.add({ ...from, resource: arn, reason: 'deleted-during-scan', code: 'MISSING' });
  }
}
