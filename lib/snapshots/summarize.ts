import { stands } from '@/lib/checks/finding';

import type { Snapshot } from './snapshot';
import type { SnapshotCounts } from './store';

/** How much there is in a snapshot. */
export function countsOf({ inventory, findings }: Snapshot): SnapshotCounts {
  const standing = findings.filter(stands);
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  return {
    distributions: inventory.distributions.length,
    loadBalancers: inventory.loadBalancers.length,
    critical: count('critical'),
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    unknown: findings.filter(({ status }) => status === 'unknown').length,
    gaps: inventory.gaps.length,
  };
}
