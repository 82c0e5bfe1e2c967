import { describe, expect, it } from 'vitest';

import { NO_LABELS, type SnapshotSummary } from '@/lib/snapshots/store';

import { expiredOf, type Retention, RetentionRules } from './retention-rules';

const NOW = '2026-11-28T00:00:00.000Z';
const DAY_MS = 86_400_000;

/** A snapshot that was kept so many days ago. */
function kept(id: string, days: number, { pullRequest = '', pinned = false } = {}): SnapshotSummary {
  const keptAt = new Date(Date.parse(NOW) - days * DAY_MS).toISOString();
  return {
    ...{ id, keptAt, pinned, createdAt: keptAt, keptBy: 'local', toolVersion: '0.0.0' },
    labels: { ...NO_LABELS, pullRequest },
    source: {
      ...{ kind: 'sample', name: 'x', accountId: null, partition: 'aws', regions: [] },
      scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
    },
    counts: { distributions: 0, loadBalancers: 0, critical: 0, high: 0, medium: 0, low: 0, unknown: 0, gaps: 0 },
  };
}

const OLD = [kept('d', 1), kept('c', 40, { pullRequest: '7' }), kept('b', 40), kept('a', 400)];

describe('retention', () => {
  it.each<[string, Partial<Retention>, readonly SnapshotSummary[], string[]]>([
    ['keeps everything for ever where nothing is said', { pullRequestDays: null }, OLD, []],
    ['lets pull requests go first', { newestKept: 0 }, OLD, ['c']],
    ['lets the others go after their own time', { newestKept: 0, pullRequestDays: null, otherDays: 30 }, OLD, ['b', 'a']],
    ['keeps the newest, however old', { newestKept: 3, otherDays: 30 }, OLD, ['a']],
    ['keeps what is pinned', { newestKept: 0, otherDays: 30 }, [kept('p', 400, { pinned: true })], []],
    ['keeps until the very end of the last day', { newestKept: 0, otherDays: 30 }, [kept('e', 30)], []],
    ['lets go right after it', { newestKept: 0, otherDays: 30 }, [kept('f', 30.001)], ['f']],
  ])('%s', (_, rules, snapshots, expected) => {
    expect(expiredOf(snapshots, RetentionRules.parse(rules), NOW).map(({ id }) => id)).toEqual(expected);
  });

  it.each([{ pullRequestDays: 0 }, { otherDays: 4000 }, { newestKept: -1 }, { other: 1 }])('refuses the rules %j', (rules) => {
    expect(RetentionRules.safeParse(rules).success).toBe(false);
  });
});
