import type { Chain } from '@/lib/chain/chain';
import type { ResourceKind } from '@/lib/inventory/gap';
import type { Service } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { hiddenListing } from './hidden-listing';

const KINDS: readonly ResourceKind[] = [
  ...(['load-balancer', 'target-group', 'cluster', 'service', 'task-set', 'task', 'container-instance', 'network-interface'] as const),
];

/** Ids of gaps behind which somebody else may use a security group, or a subnet, of a Region. */
export function hiddenUsers(chain: Chain, region: string): string[] {
  const { loadBalancers, services } = chain.inventory;
  const facts = [
    ...loadBalancers.filter((one) => one.region === region).flatMap(({ securityGroups, subnets }) => [securityGroups, subnets]),
    ...services.filter((one) => one.region === region).flatMap(factsOf),
  ];
  return [
    ...KINDS.flatMap((kind) => hiddenListing(chain, kind, region) ?? []),
    ...facts.flatMap((fact) => (isUnknown(fact) ? [fact.$unknown] : [])),
  ];
}

/** Without its target groups a service is not known to stand behind a load balancer. */
function factsOf({ network, taskSets, loadBalancers, revisions }: Service): Fact<unknown>[] {
  const named = isUnknown(loadBalancers)
    ? [loadBalancers]
    : loadBalancers.flatMap((one) => [one.targetGroupArn, one.alternateTargetGroupArn]);
  return [network, taskSets, revisions, ...named];
}
