import type { StoreDatabase } from '@/lib/store/open-database';
import type { Store } from '@/lib/store/open-store';

/** An empty store for one test. */
export interface StoreGround {
  store: Store;
  database: StoreDatabase;
  /** Lets time pass for all that the store wrote down. Milliseconds. */
  pass(ms: number): Promise<void>;
  /** How the database goes about a statement. Nothing more can be asked of the store then. */
  explain(statements: readonly { sql: string; parameters: readonly unknown[] }[]): Promise<string[]>;
  /** How exactly a test can know the time of the database. Milliseconds. */
  precisionMs: number;
}

export type OpenGround = () => Promise<StoreGround>;
