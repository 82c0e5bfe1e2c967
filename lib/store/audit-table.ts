import type { Actor } from '@/lib/access/actor';
import { AUDIT_DETAILS, type AuditDetails, type AuditEntry, AUDITED, type Audited } from '@/lib/access/audit';

import type { StoreDatabase } from './open-database';

export interface AuditLog {
  write(actor: Pick<Actor, 'id' | 'name'>, action: Audited, subject: string, details?: AuditDetails): Promise<void>;
  /** Newest first; `before` is `next` of the page before. */
  list(query: { subject?: string; before?: number; limit: number }): Promise<{ entries: readonly AuditEntry[]; next: number | null }>;
}

/** The audit log of a store. It only grows: the database refuses that it changes. */
export function auditTable({ db, now }: StoreDatabase): AuditLog {
  return {
    async write(actor, action, subject, details = {}) {
      const row = { at: await now(), actor_id: actor.id, actor_name: actor.name, action, subject, details_json: JSON.stringify(details) };
      await db.insertInto('audit').values(row).execute();
    },
    async list({ subject, before, limit }) {
      const all = db.selectFrom('audit').selectAll();
      const about = subject === undefined ? all : all.where('subject', '=', subject);
      const from = before === undefined ? about : about.where('seq', '<', before);
      const rows = await from
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        entries: shown.map(({ at, actor_id: actorId, actor_name: actorName, action, subject: about, details_json: details }) => ({
          ...{ at, actorId, actorName, subject: about },
          action: AUDITED.find((word) => word === action) ?? 'viewed',
          details: wordsOf(JSON.parse(details)),
        })),
        next: rows.length > limit && last !== undefined ? last.seq : null,
      };
    },
  };
}

function wordsOf(value: unknown): AuditDetails {
  const words = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return Object.fromEntries(AUDIT_DETAILS.flatMap((name) => (words.has(name) ? [[name, String(words.get(name))]] : [])));
}
