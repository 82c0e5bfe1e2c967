import { linkChain } from '@/lib/chain/link-chain';
import type { Check } from '@/lib/checks/check';
import type { Repair } from '@/lib/checks/page';
import { CHECK_PAGES } from '@/lib/checks/pages';
import type { Inventory } from '@/lib/inventory/inventory';

import { judgedIn } from './severities-in';
import { smallAccount } from './small-account';

/** The repair that a check's page has for the only failing subject of an inventory. */
export function repairIn(check: Check, inventory: Inventory): Repair {
  const [failing] = judgedIn(check, inventory).filter(({ verdict }) => verdict.status === 'fail');
  const page = CHECK_PAGES.get(check.id);
  if (failing?.verdict.status !== 'fail' || page === undefined) throw new Error(`${check.id} finds nothing`);
  return page.repair({ subject: failing.subject, params: failing.verdict.params, chain: linkChain(inventory) });
}

/** The commands of the repair in a small account; null where it is made of edits, or has none. */
export function repairOf(check: Check, account: Partial<Inventory>): string | null {
  const repair = repairIn(check, smallAccount(account));
  return 'how' in repair ? repair.how.cli : null;
}
