import { grouped } from '@/lib/collections/grouped';
import { sourceKey, type SnapshotSummary } from '@/lib/snapshots/store';
import type { Store } from '@/lib/store/open-store';

import { expiredOf, RETENTION_NAME, RetentionRules } from './retention-rules';

/** What the audit log calls the server itself. */
const RULES = { id: 'retention', name: 'retention' };
const PAGE = 200;

async function allOf({ snapshots }: Store): Promise<SnapshotSummary[]> {
  const all: SnapshotSummary[] = [];
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null;) {
    const page = await snapshots.list({ before, limit: PAGE });
    all.push(...page.snapshots);
    before = page.next;
  }
  return all;
}

/** Deletes the snapshots whose time is over, with their share links. Two servers that do it at once delete each one once. */
export async function retain(store: Store): Promise<void> {
  const rules = RetentionRules.parse((await store.settings.get(RETENTION_NAME)) ?? {});
  const now = await store.now();
  const bySource = grouped(await allOf(store), ({ source }) => [sourceKey(source)]);
  for (const { id } of [...bySource.values()].flatMap((snapshots) => expiredOf(snapshots, rules, now))) {
    if ((await store.snapshots.delete(id, RULES.name)) !== null) await store.audit.write(RULES, 'expired', id);
  }
}
