import type { SnapshotComparison } from './snapshot-comparison';

type Counts<K extends string> = Readonly<Record<K, number>>;

/** Findings by what became of them. */
export function countFindings({
  findings,
}: Pick<SnapshotComparison, 'findings'>): Counts<'fresh' | 'fixed' | 'changed' | 'accepted' | 'open'> {
  const count = (...changes: readonly string[]): number => findings.filter(({ change }) => changes.includes(change)).length;
  return {
    fresh: count('new'),
    fixed: count('fixed'),
    changed: count('changed', 'known-now'),
    accepted: count('accepted'),
    open: count('unknown-now'),
  };
}

/** Resources by what became of them. */
export function countResources({
  resources,
}: Pick<SnapshotComparison, 'resources'>): Counts<'added' | 'removed' | 'changed' | 'moved' | 'unread'> {
  const count = (...changes: readonly string[]): number => resources.filter(({ change }) => changes.includes(change)).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
    unread: count('unread', 'read-now'),
  };
}

/** Requests, and how many of them end otherwise, or could not be followed on one side. */
export function countRequests({ requests }: Pick<SnapshotComparison, 'requests'>): Counts<'all' | 'changed' | 'unread'> {
  const changed = requests.filter(({ change }) => change === 'changed').length;
  const same = requests.filter(({ change }) => change === 'same').length;
  return { all: requests.length, changed, unread: requests.length - changed - same };
}

/** Whether what happens to requests, hop by hop and past CloudFront, is the same as far as it was read. */
export function behavesAlike({ requests, hops, bypass }: Pick<SnapshotComparison, 'requests' | 'hops' | 'bypass'>): boolean {
  return (
    [...requests, ...hops].every(({ change }) => change !== 'changed' && change !== 'added' && change !== 'removed') &&
    bypass.every(({ changed }) => !changed)
  );
}
