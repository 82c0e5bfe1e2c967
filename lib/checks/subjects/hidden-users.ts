import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { ResourceKind } from '@/lib/inventory/gap';
import type { Service } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { hiddenListing } from './hidden-listing';

const KINDS: readonly ResourceKind[] = [
  ...(['load-balancer', 'target-group', 'cluster', 'service', 'task-set', 'task', 'container-instance', 'network-interface'] as const),
];

/** Ids of gaps behind which somebody else may use a security group, or a subnet, of a Region. */
export function hiddenUsers(chain: Chain, region: string): string[] {
  const listings = KINDS.flatMap((kind) => hiddenListing(chain, kind, region) ?? []);
  return [...listings, ...(unreadUses(chain).get(region) ?? []).map(({ gap }) => gap)];
}

/** By Region: what load balancers and services use, as far as it was not read. */
const unreadUses = oncePer(({ inventory: { loadBalancers, services } }: Chain) => {
  const facts = [
    ...loadBalancers.flatMap(({ region, securityGroups, subnets }) => [securityGroups, subnets].map((fact) => ({ region, fact }))),
    ...services.flatMap((service) => factsOf(service).map((fact) => ({ region: service.region, fact }))),
  ];
  const unread = facts.flatMap(({ region, fact }) => (isUnknown(fact) ? [{ region, gap: fact.$unknown }] : []));
  return grouped(unread, ({ region }) => [region]);
});

/** Without its target groups a service is not known to stand behind a load balancer. */
function factsOf({ network, taskSets, loadBalancers, revisions }: Service): Fact<unknown>[] {
  const named = isUnknown(loadBalancers)
    ? [loadBalancers]
    : loadBalancers.flatMap((one) => [one.targetGroupArn, one.alternateTargetGroupArn]);
  return [network, taskSets, revisions, ...named];
}
