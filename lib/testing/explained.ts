import { linkChain } from '@/lib/chain/link-chain';
import { explainLog, type ExplainOptions } from '@/lib/explain/explain';
import type { Explanation } from '@/lib/explain/explanation';
import type { Inventory } from '@/lib/inventory/inventory';
import type { LogLine } from '@/lib/logs/log-line';

import { type AccessFields, accessLine } from './logged';
import { smallAccount } from './small-account';

/** Explains a line by the small account with the named parts instead. */
export function explained(line: LogLine, given: Partial<Inventory> = {}, options: ExplainOptions = {}): Explanation {
  return explainLog(linkChain(smallAccount(given)), line, options);
}

/** The same of an access log's line. */
export function explainedAccess(fields: AccessFields, given: Partial<Inventory> = {}): Explanation {
  return explained(accessLine(fields), given);
}

export function codesOf(remarks: readonly { code: string }[]): string[] {
  return remarks.map(({ code }) => code);
}

/** Causes as `fits target-silent`. */
export function causesOf({ causes }: Explanation): string[] {
  return causes.map(({ code, fit }) => `${fit} ${code}`);
}

/** Ways as `viewer agrees 464 target-group-protocol-version`. */
export function waysOf({ ways }: Explanation): string[] {
  return ways.map(({ via, agreement, trace: { outcome } }) => `${via} ${agreement} ${outcome.status ?? '-'} ${outcome.reason}`);
}
