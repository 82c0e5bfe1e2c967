import type { SnapshotStore } from '@/lib/snapshots/store';

import { type AcceptanceStore, acceptanceTable } from './acceptance-table';
import { type AuditLog, auditTable } from './audit-table';
import { openDatabase, type Engine, type StoreDatabase, type StorePlace } from './open-database';
import { type ScanStore, scanTable } from './scan-table';
import { type SessionStore, sessionTable } from './session-table';
import { type SettingStore, settingTable } from './setting-table';
import { type ShareStore, shareTable } from './share-table';
import { snapshotTable } from './snapshot-table';
import { type TokenStore, tokenTable } from './token-table';

/** All that Hoplens keeps. It knows nothing of who may see what: `app/_server/workspace` asks that first. */
export interface Store {
  engine: Engine;
  snapshots: SnapshotStore;
  acceptances: AcceptanceStore;
  shares: ShareStore;
  sessions: SessionStore;
  tokens: TokenStore;
  scans: ScanStore;
  settings: SettingStore;
  audit: AuditLog;
  /** By the database's clock. ISO 8601. */
  now(): Promise<string>;
  close(): Promise<void>;
}

/** Opens the store, at the newest schema. Throws what `openDatabase` throws. */
export async function openStore(place: StorePlace, clock?: () => Date): Promise<Store> {
  return storeIn(await openDatabase(place, clock));
}

/** The store in an open database. */
export function storeIn(database: StoreDatabase): Store {
  return {
    engine: database.engine,
    snapshots: snapshotTable(database),
    acceptances: acceptanceTable(database),
    shares: shareTable(database),
    sessions: sessionTable(database),
    tokens: tokenTable(database),
    scans: scanTable(database),
    settings: settingTable(database),
    audit: auditTable(database),
    now: () => database.now(),
    close: () => database.close(),
  };
}
