import { z } from 'zod';

import type { SnapshotSummary } from '@/lib/snapshots/store';

/** Name of the setting that holds the rules. */
export const RETENTION_NAME = 'retention';

const days = z.number().int().min(1).max(3650).nullable();

/** How long snapshots are kept. Days from when they were kept here; null is for ever. Pinned ones always stay. */
export const RetentionRules = z.strictObject({
  /** Of pull requests, which nobody looks at once they are merged. */
  pullRequestDays: days.default(30),
  otherDays: days.default(null),
  /** So many of the newest of each account stay, however old they are. */
  newestKept: z.number().int().min(0).max(1000).default(5),
});
export type Retention = z.infer<typeof RetentionRules>;

const DAY_MS = 86_400_000;

/** Which of one account's snapshots have had their time. `snapshots`: newest first; `now`: ISO 8601. */
export function expiredOf(snapshots: readonly SnapshotSummary[], rules: Retention, now: string): readonly SnapshotSummary[] {
  return snapshots.slice(rules.newestKept).filter(({ pinned, labels, keptAt }) => {
    const kept = labels.pullRequest === '' ? rules.otherDays : rules.pullRequestDays;
    return !pinned && kept !== null && Date.parse(keptAt) + kept * DAY_MS < Date.parse(now);
  });
}
