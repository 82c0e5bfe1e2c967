import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import type { SubjectByKind } from '../subjects/subject';

/** Finds a listener, with its load balancer, by ARN. */
export function listenerBy({ inventory }: Chain, arn: string): SubjectByKind['listener'] | undefined {
  for (const loadBalancer of inventory.loadBalancers) {
    const listener = isUnknown(loadBalancer.listeners) ? undefined : loadBalancer.listeners.find((one) => one.arn === arn);
    if (listener !== undefined) return { listener, loadBalancer };
  }
  return undefined;
}
