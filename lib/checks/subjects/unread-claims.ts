import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { ServiceLoadBalancer } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** Gaps that hide in which target groups services of a Region register their tasks: such a service may stand behind any of them. */
export function unreadClaims(chain: Chain, region: string): string[] {
  return (unreadByRegion(chain).get(region) ?? []).map(({ gap }) => gap);
}

const unreadByRegion = oncePer(({ inventory }: Chain) => {
  const claims = inventory.services.flatMap(({ region, loadBalancers, taskSets, revisions }) =>
    [
      ...unreadIn(loadBalancers, (entry) => [entry]),
      ...unreadIn(taskSets, (set) => set.loadBalancers),
      ...unreadIn(revisions, (revision) => [...revision.loadBalancers, ...revision.resolvedLoadBalancers]),
    ].map((gap) => ({ region, gap })),
  );
  return grouped(claims, ({ region }) => [region]);
});

function unreadIn<T>(list: Fact<readonly T[]>, entriesOf: (one: T) => readonly ServiceLoadBalancer[]): string[] {
  if (isUnknown(list)) return [list.$unknown];
  const named = list.flatMap(entriesOf).flatMap(({ targetGroupArn, alternateTargetGroupArn }) => [targetGroupArn, alternateTargetGroupArn]);
  return named.flatMap((arn) => (isUnknown(arn) ? [arn.$unknown] : []));
}
