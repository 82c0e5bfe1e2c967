import type { Acceptance } from '@/lib/checks/accept';

import type { StoreDatabase } from './open-database';

/** An acceptance that was given on the screen, when (ISO 8601) and by whom. */
export interface GivenAcceptance extends Acceptance {
  at: string;
  by: string;
}

/** Acceptances that reviewers gave on the screen, by the account that was scanned (`sourceKey`): they count for its later scans too. */
export interface AcceptanceStore {
  of(account: string): Promise<readonly GivenAcceptance[]>;
  /** One acceptance for each check and subject: a later one replaces an earlier one, which stays on record. */
  give(account: string, acceptance: Acceptance, by: string): Promise<GivenAcceptance>;
  /** False where there was none. */
  takeBack(account: string, check: string, subject: string): Promise<boolean>;
}

/** The acceptances of a store. */
export function acceptanceTable({ db, now }: StoreDatabase): AcceptanceStore {
  return {
    async of(account) {
      const rows = await db
        .selectFrom('acceptance')
        .selectAll()
        .where('account', '=', account)
        .where('taken_back_at', 'is', null)
        .orderBy('seq')
        .execute();
      return rows.map(({ check_id: check, subject, reason, owner, expires, given_at: at, given_by: by }) => ({
        ...{ check, subject, reason, owner, expires },
        ...{ at, by },
      }));
    },
    async give(account, acceptance, by) {
      const at = await now();
      const { check, subject, reason, owner, expires } = acceptance;
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('acceptance')
          .set({ taken_back_at: at })
          .where('account', '=', account)
          .where('check_id', '=', check)
          .where('subject', '=', subject)
          .where('taken_back_at', 'is', null)
          .execute();
        const given = { reason, owner, expires, given_at: at, given_by: by };
        await trx
          .insertInto('acceptance')
          .values({ account, check_id: check, subject, ...given, taken_back_at: null })
          // Somebody else gave one at the same moment.
          .onConflict((conflict) =>
            conflict.columns(['account', 'check_id', 'subject']).where('taken_back_at', 'is', null).doUpdateSet(given),
          )
          .execute();
      });
      return { ...acceptance, at, by };
    },
    async takeBack(account, check, subject) {
      const result = await db
        .updateTable('acceptance')
        .set({ taken_back_at: await now() })
        .where('account', '=', account)
        .where('check_id', '=', check)
        .where('subject', '=', subject)
        .where('taken_back_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
  };
}
