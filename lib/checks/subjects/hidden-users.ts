import type { Chain } from '@/lib/chain/chain';
import type { ResourceKind } from '@/lib/inventory/gap';
import { isUnknown } from '@/lib/inventory/unknown';

import { hiddenListing } from './hidden-listing';

const KINDS: readonly ResourceKind[] = [
  ...(['load-balancer', 'cluster', 'service', 'task-set', 'task', 'container-instance', 'network-interface'] as const),
];

/** Ids of gaps behind which somebody else may use a security group, or a subnet, of a Region. */
export function hiddenUsers(chain: Chain, region: string): string[] {
  const { loadBalancers, services } = chain.inventory;
  const facts = [
    ...loadBalancers.filter((one) => one.region === region).flatMap(({ securityGroups, subnets }) => [securityGroups, subnets]),
    ...services.filter((one) => one.region === region).flatMap(({ network, taskSets }) => [network, taskSets]),
  ];
  return [
    ...KINDS.flatMap((kind) => hiddenListing(chain, kind, region) ?? []),
    ...facts.flatMap((fact) => (isUnknown(fact) ? [fact.$unknown] : [])),
  ];
}
