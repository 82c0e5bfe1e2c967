import { type Kysely, type Migration, sql } from 'kysely';

import type { Engine } from './open-database';

/** Forward only; a published migration never changes. By name, in this order. */
export function migrationsFor(engine: Engine): Readonly<Record<string, Migration>> {
  return { '0001-first': { up: (db) => first(db, engine) } };
}

async function first(db: Kysely<unknown>, engine: Engine): Promise<void> {
  for (const statement of [...tables(engine), ...indexes(), ...guards(engine)]) await sql.raw(statement).execute(db);
}

function tables(engine: Engine): string[] {
  const seq = engine === 'postgres' ? 'bigint generated always as identity primary key' : 'integer primary key autoincrement';
  const bytes = engine === 'postgres' ? 'bytea' : 'blob';
  return [
    `create table snapshot (seq ${seq}, id text not null unique, created_at text not null, kept_at text not null, kept_by text not null,
      source_json text not null, tool_version text not null, labels_json text not null, pinned smallint not null, counts_json text not null,
      search text not null, source_key text not null, environment text not null, pull_request text not null, deleted_at text, deleted_by text)`,
    `create table snapshot_body (id text primary key references snapshot (id), body ${bytes} not null)`,
    `create table acceptance (seq ${seq}, account text not null, check_id text not null, subject text not null, reason text not null,
      owner text not null, expires text not null, given_at text not null, given_by text not null, taken_back_at text)`,
    `create table share (seq ${seq}, id text not null unique, token_hash text not null unique, snapshot_id text not null references snapshot (id),
      profile text not null, created_at text not null, created_by text not null, expires_at text not null, revoked_at text, revoked_by text,
      views integer not null, last_viewed_at text, body ${bytes} not null, picture ${bytes} not null)`,
    `create table session (hash text primary key, actor_json text not null, created_at text not null, seen_at text not null, expires_at text not null)`,
    `create table ingest_token (id text primary key, hash text not null unique, name text not null, created_at text not null,
      created_by text not null, expires_at text not null, last_used_at text, revoked_at text)`,
    `create table used_assertion (id text primary key, expires_at text not null)`,
    `create table scan (id text primary key, request_key text not null, state_json text not null, picture ${bytes}, cancelled smallint not null,
      beat_at text not null, ended_at text)`,
    `create table scan_participant (id text primary key, scan_id text not null references scan (id) on delete cascade)`,
    `create table setting (name text primary key, value_json text not null, changed_at text not null, changed_by text not null)`,
    `create table audit (seq ${seq}, at text not null, actor_id text not null, actor_name text not null, action text not null,
      subject text not null, details_json text not null)`,
  ];
}

function indexes(): string[] {
  return [
    'create index snapshot_present on snapshot (seq) where deleted_at is null',
    'create index snapshot_of_source on snapshot (source_key, seq) where deleted_at is null',
    'create index snapshot_of_pull_request on snapshot (pull_request, seq) where deleted_at is null',
    'create unique index acceptance_given on acceptance (account, check_id, subject) where taken_back_at is null',
    'create index share_of_snapshot on share (snapshot_id, seq)',
    // Two servers that are asked for the same scan at once run one.
    'create unique index scan_running on scan (request_key) where ended_at is null and cancelled = 0',
    'create index audit_of_subject on audit (subject, seq)',
  ];
}

/** What is sealed does not change: the database itself refuses it. A body goes only after its snapshot was marked as deleted. */
function guards(engine: Engine): string[] {
  const kept = 'exists (select 1 from snapshot where snapshot.id = old.id and snapshot.deleted_at is null)';
  const sealed = 'id, created_at, source_json, source_key, tool_version, counts_json';
  if (engine === 'sqlite') {
    return [
      `create trigger snapshot_stays before update of ${sealed} on snapshot begin select raise(abort, 'a snapshot never changes'); end`,
      `create trigger snapshot_told before delete on snapshot begin select raise(abort, 'that a snapshot was here is kept'); end`,
      `create trigger snapshot_body_stays before update on snapshot_body begin select raise(abort, 'a snapshot never changes'); end`,
      `create trigger snapshot_body_kept before delete on snapshot_body when ${kept} begin select raise(abort, 'a snapshot is kept'); end`,
      `create trigger audit_stays before update on audit begin select raise(abort, 'the audit log never changes'); end`,
      `create trigger audit_kept before delete on audit begin select raise(abort, 'the audit log is kept'); end`,
    ];
  }
  return [
    `create function hoplens_refuse() returns trigger language plpgsql as $$ begin raise exception 'what is sealed never changes'; end $$`,
    `create function hoplens_body_kept() returns trigger language plpgsql as $$
      begin if ${kept} then raise exception 'a snapshot is kept'; end if; return old; end $$`,
    `create trigger snapshot_stays before update of ${sealed} on snapshot for each row execute function hoplens_refuse()`,
    'create trigger snapshot_told before delete on snapshot for each row execute function hoplens_refuse()',
    ...['snapshot', 'snapshot_body', 'audit'].map(
      (table) => `create trigger ${table}_not_emptied before truncate on ${table} for each statement execute function hoplens_refuse()`,
    ),
    'create trigger snapshot_body_stays before update on snapshot_body for each row execute function hoplens_refuse()',
    'create trigger snapshot_body_kept before delete on snapshot_body for each row execute function hoplens_body_kept()',
    'create trigger audit_stays before update or delete on audit for each row execute function hoplens_refuse()',
  ];
}
