import type { AuditLog } from '@/lib/store/audit-table';

import { type Retention, RETENTION_NAME, RetentionRules } from '../retention/retention-rules';
import type { Ground } from './ground';

export interface OwnRecords {
  /** What was done, newest first. */
  audit: AuditLog['list'];
  /** How long snapshots are kept. */
  retention(): Promise<Retention>;
  keepFor(rules: Retention): Promise<void>;
  /** By the clock of the store. ISO 8601. */
  now(): Promise<string>;
}

/** The records that an administrator reads, and the rules that hold for all. */
export function ownRecords({ store, actor, permit, audit }: Ground): OwnRecords {
  return {
    async audit(query) {
      permit('audit-read');
      return store.audit.list(query);
    },
    async retention() {
      permit('snapshot-read');
      return RetentionRules.parse((await store.settings.get(RETENTION_NAME)) ?? {});
    },
    now: () => store.now(),
    async keepFor(rules) {
      permit('settings-change');
      await store.settings.set(RETENTION_NAME, rules, actor.name);
      const { pullRequestDays, otherDays, newestKept } = rules;
      const details = { pullRequestDays: String(pullRequestDays), otherDays: String(otherDays), newestKept: String(newestKept) };
      await audit('settings-changed', RETENTION_NAME, details);
    },
  };
}
