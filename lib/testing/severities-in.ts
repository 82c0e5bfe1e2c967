import { linkChain } from '@/lib/chain/link-chain';
import type { Check, Judgement } from '@/lib/checks/check';
import type { FindingSeverity } from '@/lib/checks/finding';
import { sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';
import { surveyChain } from '@/lib/trace/survey';

import { smallAccount } from './small-account';
import { READ_AT } from './test-check';

/** How bad a check finds each of its failing subjects in a small account. */
export function severitiesIn(check: Check, account: Partial<Inventory>): FindingSeverity[] {
  return judgedIn(check, smallAccount(account)).flatMap(({ verdict }) =>
    verdict.status === 'fail' ? [verdict.severity ?? check.severity] : [],
  );
}

/** What a check says of each of its subjects in a small account. */
export function statusesIn(check: Check, account: Partial<Inventory>): string[] {
  return judgedIn(check, smallAccount(account)).map(({ verdict }) => verdict.status);
}

/** What a check says of an inventory. */
export function judgedIn(check: Check, inventory: Inventory): Judgement[] {
  const chain = linkChain(inventory);
  return check.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
}
