import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Contribution } from './contribution';
import { listenersOf } from './hand-read';

/** Recorded attributes, tags and targets that their owner in the inventory does not have. */
export function unattached(inventory: Inventory, contributions: readonly Contribution[]): string[] {
  const { loadBalancers, targetGroups } = inventory;
  const owners = new Map([...loadBalancers, ...targetGroups, ...listenersOf(inventory)].map((owner) => [owner.arn, owner]));
  const targets = new Map(targetGroups.map((group) => [group.arn, isUnknown(group.targets) ? [] : group.targets.map(({ id }) => id)]));
  // Those of gateway load balancers are no part of a chain.
  const left = new Set(
    contributions
      .flatMap(({ region }) => region?.targetGroups ?? [])
      .filter(({ Protocol }) => Protocol === 'GENEVE')
      .map(({ TargetGroupArn }) => TargetGroupArn),
  );
  return contributions.flatMap(({ region }) => [
    ...(['attributes', 'tags'] as const).flatMap((kind) =>
      (region?.[kind] ?? [])
        .filter(({ arn }) => !left.has(arn))
        .flatMap(({ arn, values }) => {
          const found = owners.get(arn)?.[kind] ?? {};
          return Object.entries(values).flatMap(([key, value]) =>
            !isUnknown(found) && found[key] === value ? [] : [`${kind} ${arn} ${key}`],
          );
        }),
    ),
    ...(region?.targets ?? []).flatMap(({ targetGroupArn, health }) =>
      targets.get(targetGroupArn)?.includes(health.Target?.Id ?? '') === true ? [] : [`target ${targetGroupArn}`],
    ),
  ]);
}
