import type { StoreDatabase } from './open-database';

export interface SettingStore {
  /** The JSON value; null where it was never set. */
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown, by: string): Promise<void>;
}

/** The settings of a store, which all servers share. */
export function settingTable({ db, now }: StoreDatabase): SettingStore {
  return {
    async get(name) {
      const row = await db.selectFrom('setting').select('value_json').where('name', '=', name).executeTakeFirst();
      const value: unknown = row === undefined ? null : JSON.parse(row.value_json);
      return value;
    },
    async set(name, value, by) {
      const change = { value_json: JSON.stringify(value), changed_at: await now(), changed_by: by };
      await db
        .insertInto('setting')
        .values({ name, ...change })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(change))
        .execute();
    },
  };
}
