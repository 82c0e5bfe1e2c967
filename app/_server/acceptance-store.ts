import type { Acceptance } from '@/lib/checks/accept';
import type { InventorySource } from '@/lib/inventory/inventory';

/** An acceptance that was given on the screen, and when (ISO 8601). */
export interface GivenAcceptance extends Acceptance {
  at: string;
}

/** Acceptances that reviewers gave on the screen, by the account that was scanned: they count for its later scans too. */
export interface AcceptanceStore {
  of: (source: Pick<InventorySource, 'kind' | 'name' | 'accountId'>) => readonly GivenAcceptance[];
  /** One acceptance for each check and subject: a later one replaces an earlier one. */
  give: (source: Pick<InventorySource, 'kind' | 'name' | 'accountId'>, acceptance: GivenAcceptance) => void;
  takeBack: (source: Pick<InventorySource, 'kind' | 'name' | 'accountId'>, check: string, subject: string) => void;
}

/** So many for each account: more are a fault or an attack. The oldest go first. */
const MOST = 2000;

/** Keeps acceptances while the process runs. The file `hoplens.accept.yaml` keeps them for good. */
export function createAcceptanceStore(): AcceptanceStore {
  const bySource = new Map<string, readonly GivenAcceptance[]>();
  const keyOf = ({ kind, name, accountId }: Pick<InventorySource, 'kind' | 'name' | 'accountId'>): string =>
    JSON.stringify([kind, accountId ?? name]);
  const of: AcceptanceStore['of'] = (source) => bySource.get(keyOf(source)) ?? [];
  const without: (source: Parameters<typeof of>[0], check: string, subject: string) => readonly GivenAcceptance[] = (
    source,
    check,
    subject,
  ) => of(source).filter((one) => one.check !== check || one.subject !== subject);
  return {
    of,
    give: (source, acceptance) => {
      bySource.set(keyOf(source), [...without(source, acceptance.check, acceptance.subject), acceptance].slice(-MOST));
    },
    takeBack: (source, check, subject) => {
      bySource.set(keyOf(source), without(source, check, subject));
    },
  };
}
