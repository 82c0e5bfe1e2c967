import type { Gap } from '@/lib/inventory/gap';

/** Gaps with the same cause: one action that failed for one reason. */
export interface GapGroup {
  action: string;
  reason: Gap['reason'];
  regions: readonly string[];
  gaps: readonly Gap[];
  first: Gap;
}

/** Groups gaps by action and reason, those that hide most first. */
export function gapGroups(gaps: readonly Gap[]): GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = `${gap.action}|${gap.reason}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [gap]);
    else others.push(gap);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        { action: first.action, reason: first.reason, regions: [...new Set(group.map(({ region }) => region))].sort(), gaps: group, first },
      ];
    })
    .sort((a, b) => b.gaps.length - a.gaps.length || a.action.localeCompare(b.action, 'en'));
}

/** IAM actions that would close the gaps that access denials made. */
export function actionsToAllow(gaps: readonly Gap[]): string[] {
  return [...new Set(gaps.filter(({ reason }) => reason === 'access-denied').map(({ action }) => action))].sort();
}
