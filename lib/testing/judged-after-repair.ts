import { linkChain } from '@/lib/chain/link-chain';
import type { Check } from '@/lib/checks/check';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import type { Inventory } from '@/lib/inventory/inventory';
import { parseRequest } from '@/lib/trace/parse-request';
import { traceRequest } from '@/lib/trace/trace-request';

import { repairIn } from './repair-of';
import { judgedIn } from './severities-in';
import { smallAccount } from './small-account';

/**
 * What a check says of a small account whose only failing subject was repaired by the edits of its page, and what then becomes of a
 * request for the site; or the command where the repair is none that can be tried out.
 */
export function judgedAfterRepair(check: Check, account: Partial<Inventory>) {
  const inventory = smallAccount(account);
  const repair = repairIn(check, inventory);
  if ('how' in repair) return repair.how.cli;
  const repaired = applyEdits(draftOf(inventory), repair.edits).inventory;
  const words = { method: 'GET', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [] };
  const { outcome } = traceRequest(linkChain(repaired), parseRequest({ ...words, client: {}, answersAfter: null }));
  return { statuses: judgedIn(check, repaired).map(({ verdict }) => verdict.status), outcome: outcome.reason };
}
