import type { Acceptance } from '@/lib/checks/accept';
import type { InventorySource } from '@/lib/inventory/inventory';

/** An acceptance that was given on the screen, and when (ISO 8601). */
export interface GivenAcceptance extends Acceptance {
  at: string;
}

/** The account that was scanned, whatever a scan calls it. */
type Account = Pick<InventorySource, 'kind' | 'name' | 'accountId'>;

/** Acceptances that reviewers gave on the screen, by the account that was scanned: they count for its later scans too. */
export interface AcceptanceStore {
  of: (account: Account) => readonly GivenAcceptance[];
  /** One acceptance for each check and subject: a later one replaces an earlier one. */
  give: (account: Account, acceptance: GivenAcceptance) => void;
  takeBack: (account: Account, check: string, subject: string) => void;
}

/** So many for each account: more are a fault or an attack. The oldest go first. */
const MOST = 2000;

/** Keeps acceptances while the process runs. The file `hoplens.accept.yaml` keeps them for good. */
export function createAcceptanceStore(): AcceptanceStore {
  const byAccount = new Map<string, readonly GivenAcceptance[]>();
  const keyOf = ({ kind, name, accountId }: Account): string => JSON.stringify([kind, accountId ?? name]);
  const of: AcceptanceStore['of'] = (account) => byAccount.get(keyOf(account)) ?? [];
  const without = (account: Account, check: string, subject: string): readonly GivenAcceptance[] =>
    of(account).filter((one) => one.check !== check || one.subject !== subject);
  return {
    of,
    give: (account, acceptance) => {
      const others = without(account, acceptance.check, acceptance.subject);
      byAccount.set(keyOf(account), [...others, acceptance].slice(-MOST));
    },
    takeBack: (account, check, subject) => {
      byAccount.set(keyOf(account), without(account, check, subject));
    },
  };
}
