import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { z } from 'zod';

import { InventorySource } from '@/lib/inventory/inventory';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import {
  SnapshotLabels,
  sourceKey,
  type SnapshotCounts,
  type SnapshotPage,
  type SnapshotQuery,
  type SnapshotStore,
  type SnapshotSummary,
} from '@/lib/snapshots/store';
import { countsOf } from '@/lib/snapshots/summarize';

import { bytesOf } from './bytes';
import type { StoreDatabase } from './open-database';
import { forgotten } from './share-table';
import type { SnapshotRow, StoreSchema } from './store-schema';

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const count = z.number().default(0);

const Counts: z.ZodType<SnapshotCounts> = z.object({
  distributions: count,
  loadBalancers: count,
  critical: count,
  high: count,
  medium: count,
  low: count,
  unknown: count,
  gaps: count,
});

type Kept = Parameters<SnapshotStore['put']>[1];
type Expressions = ExpressionBuilder<StoreSchema, 'snapshot'>;

/** The snapshots of a store. */
export function snapshotTable(database: StoreDatabase): SnapshotStore {
  const { db } = database;
  const present = (id: string) => db.selectFrom('snapshot').where('snapshot.id', '=', id).where('deleted_at', 'is', null);
  return {
    put: (snapshot, kept) => put(database, snapshot, kept),
    async textOf(id) {
      const row = await present(id).innerJoin('snapshot_body', 'snapshot_body.id', 'snapshot.id').select('body').executeTakeFirst();
      return row === undefined ? null : (await unzip(bytesOf(row.body))).toString('utf8');
    },
    async summaryOf(id) {
      const row = await present(id).selectAll().executeTakeFirst();
      return row === undefined ? null : summary(row);
    },
    async tombstoneOf(id) {
      const row = await db
        .selectFrom('snapshot')
        .select(['id', 'deleted_at', 'deleted_by'])
        .where('id', '=', id)
        .where('deleted_at', 'is not', null)
        .executeTakeFirst();
      return row === undefined ? null : { id: row.id, deletedAt: row.deleted_at ?? '', deletedBy: row.deleted_by ?? '' };
    },
    list: (query) => list(database, query),
    async label(id, { labels, pinned }) {
      const row = await present(id).select('source_json').executeTakeFirst();
      if (row === undefined) return false;
      const source = InventorySource.parse(JSON.parse(row.source_json));
      const result = await db
        .updateTable('snapshot')
        .set({ ...labelColumns(id, source, labels), pinned: pinned ? 1 : 0 })
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    delete: (id, by) => remove(database, id, by),
  };
}

/** With its body go its share links, or one could be followed again when the snapshot comes back. */
async function remove({ db, now }: StoreDatabase, id: string, by: string): Promise<{ links: number } | null> {
  const at = await now();
  return db.transaction().execute(async (trx) => {
    const marked = await trx
      .updateTable('snapshot')
      .set({ deleted_at: at, deleted_by: by })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (marked.numUpdatedRows === 0n) return null;
    await trx.deleteFrom('snapshot_body').where('id', '=', id).execute();
    const revoked = await trx
      .updateTable('share')
      .set(forgotten(at, by))
      .where('snapshot_id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return { links: Number(revoked.numUpdatedRows) };
  });
}

async function put({ db, now }: StoreDatabase, snapshot: Snapshot, { by, labels, text }: Kept): Promise<boolean> {
  const { id } = snapshot;
  const body = await zip(text ?? JSON.stringify(snapshot));
  const row = { ...rowOf(snapshot, labels), kept_at: await now(), kept_by: by };
  return db.transaction().execute(async (trx) => {
    // A snapshot that was deleted may come back: the audit log tells of both.
    const back = await trx
      .updateTable('snapshot')
      .set({ deleted_at: null, deleted_by: null, kept_at: row.kept_at, kept_by: by, ...labelColumns(id, snapshot.source, labels) })
      .where('id', '=', id)
      .where('deleted_at', 'is not', null)
      .executeTakeFirst();
    const fresh = await trx
      .insertInto('snapshot')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    const kept = back.numUpdatedRows > 0n || (fresh.numInsertedOrUpdatedRows ?? 0n) > 0n;
    if (kept) await trx.insertInto('snapshot_body').values({ id, body }).execute();
    return kept;
  });
}

async function list({ db }: StoreDatabase, { before, limit, ...wish }: SnapshotQuery): Promise<SnapshotPage> {
  const matching = db.selectFrom('snapshot').where((eb) => matches(eb, wish));
  const from = before === undefined ? matching : matching.where('seq', '<', before);
  const rows = await from
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const counted = await matching.select(({ fn }) => fn.countAll().as('total')).executeTakeFirst();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? last.seq : null;
  return { snapshots: shown.map(summary), total: Number(counted?.total ?? 0), next };
}

function rowOf(snapshot: Snapshot, labels: SnapshotLabels) {
  const { id, createdAt, source, tool } = snapshot;
  return {
    id,
    created_at: createdAt,
    source_json: JSON.stringify(source),
    source_key: sourceKey(source),
    tool_version: tool.version,
    counts_json: JSON.stringify(countsOf(snapshot)),
    pinned: 0,
    ...labelColumns(id, source, labels),
  };
}

function labelColumns(id: string, source: InventorySource, labels: SnapshotLabels) {
  const words = [id, source.kind, source.name, source.accountId ?? '', ...source.regions, ...Object.values(labels)];
  return {
    labels_json: JSON.stringify(labels),
    environment: labels.environment,
    pull_request: labels.pullRequest,
    search: words.join(' ').toLowerCase(),
  };
}

/** Column by column, since neither engine plans a search for words by an index. */
function matches(eb: Expressions, { text = '', sourceKey: key, environment, pullRequest }: Omit<SnapshotQuery, 'before' | 'limit'>) {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  return eb.and([
    eb('deleted_at', 'is', null),
    ...words.map((word) => sql<boolean>`search like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`),
    ...(key === undefined ? [] : [eb('source_key', '=', key)]),
    ...(environment === undefined ? [] : [eb('environment', '=', environment)]),
    ...(pullRequest === undefined ? [] : [eb('pull_request', '=', pullRequest)]),
  ]);
}

function summary(row: Selectable<SnapshotRow>): SnapshotSummary {
  return {
    id: row.id,
    createdAt: row.created_at,
    source: InventorySource.parse(JSON.parse(row.source_json)),
    toolVersion: row.tool_version,
    keptAt: row.kept_at,
    keptBy: row.kept_by,
    labels: SnapshotLabels.parse(JSON.parse(row.labels_json)),
    pinned: row.pinned !== 0,
    counts: Counts.parse(JSON.parse(row.counts_json)),
  };
}
