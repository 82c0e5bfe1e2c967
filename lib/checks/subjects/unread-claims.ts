import type { Chain } from '@/lib/chain/chain';
import type { ServiceLoadBalancer } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** Gaps that hide in which target groups services of a Region register their tasks: such a service may stand behind any of them. */
export function unreadClaims({ inventory }: Chain, region: string): string[] {
  return inventory.services
    .filter((service) => service.region === region)
    .flatMap(({ loadBalancers, taskSets, revisions }) => [
      ...unreadIn(loadBalancers, (entry) => [entry]),
      ...unreadIn(taskSets, (set) => set.loadBalancers),
      ...unreadIn(revisions, (revision) => [...revision.loadBalancers, ...revision.resolvedLoadBalancers]),
    ]);
}

function unreadIn<T>(list: Fact<readonly T[]>, entriesOf: (one: T) => readonly ServiceLoadBalancer[]): string[] {
  if (isUnknown(list)) return [list.$unknown];
  const named = list.flatMap(entriesOf).flatMap(({ targetGroupArn, alternateTargetGroupArn }) => [targetGroupArn, alternateTargetGroupArn]);
  return named.flatMap((arn) => (isUnknown(arn) ? [arn.$unknown] : []));
}
