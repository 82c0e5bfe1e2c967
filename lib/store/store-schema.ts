import type { Generated } from 'kysely';

/** Tables of the store. Columns named `_json` hold JSON, flags are 0 or 1, and times are ISO 8601 in UTC by the clock of the database. */
export interface StoreSchema {
  snapshot: SnapshotRow;
  snapshot_body: SnapshotBodyRow;
  acceptance: AcceptanceRow;
  share: ShareRow;
  session: SessionRow;
  ingest_token: IngestTokenRow;
  used_assertion: UsedAssertionRow;
  scan: ScanRow;
  scan_participant: ScanParticipantRow;
  setting: SettingRow;
  audit: AuditRow;
}

/** What lists show of a snapshot. Append-only but for its labels; deletion marks it and takes its body away. */
export interface SnapshotRow {
  /** The order in which snapshots were kept: clocks may step back. */
  seq: Generated<number>;
  id: string;
  created_at: string;
  kept_at: string;
  kept_by: string;
  source_json: string;
  tool_version: string;
  labels_json: string;
  pinned: number;
  counts_json: string;
  /** Lower-cased words that a search looks through. */
  search: string;
  source_key: string;
  environment: string;
  pull_request: string;
  deleted_at: string | null;
  deleted_by: string | null;
}

/** The sealed JSON text, in gzip. Triggers refuse that it changes. */
interface SnapshotBodyRow {
  id: string;
  body: Uint8Array;
}

/** Who accepted what. Taking back marks it. */
interface AcceptanceRow {
  seq: Generated<number>;
  account: string;
  check_id: string;
  subject: string;
  reason: string;
  owner: string;
  expires: string;
  given_at: string;
  given_by: string;
  taken_back_at: string | null;
}

/** A share link. Its body is encrypted under a key that only the token holds. */
export interface ShareRow {
  seq: Generated<number>;
  id: string;
  token_hash: string;
  snapshot_id: string;
  profile: string;
  created_at: string;
  created_by: string;
  expires_at: string;
  revoked_at: string | null;
  revoked_by: string | null;
  views: number;
  last_viewed_at: string | null;
  body: Uint8Array;
  picture: Uint8Array;
}

interface SessionRow {
  hash: string;
  actor_json: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

interface IngestTokenRow {
  id: string;
  hash: string;
  name: string;
  created_at: string;
  created_by: string;
  expires_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
}

/** Signed assertions that were used, so that each counts once. */
interface UsedAssertionRow {
  id: string;
  expires_at: string;
}

/** A scan that some replica runs or ran, for all replicas to tell of. */
export interface ScanRow {
  id: string;
  request_key: string;
  state_json: string;
  /** What is known so far, in gzip; null while nothing is. */
  picture: Uint8Array | null;
  cancelled: number;
  beat_at: string;
  ended_at: string | null;
}

/** Whoever follows a scan and may cancel it. */
interface ScanParticipantRow {
  id: string;
  scan_id: string;
}

interface SettingRow {
  name: string;
  value_json: string;
  changed_at: string;
  changed_by: string;
}

export interface AuditRow {
  seq: Generated<number>;
  at: string;
  actor_id: string;
  actor_name: string;
  action: string;
  subject: string;
  details_json: string;
}
