import type { LoadBalancerBase } from '../elb/load-balancer';
import type { TargetGroupBase } from '../elb/target-group';

/** What a scan's scope may reach; what it cannot need not be read. Answers when enough is known to tell. */
export interface Wanted {
  loadBalancer(loadBalancer: LoadBalancerBase): Promise<boolean>;
  targetGroup(group: TargetGroupBase): Promise<boolean>;
}

export const EVERYTHING: Wanted = {
  loadBalancer: () => Promise.resolve(true),
  targetGroup: () => Promise.resolve(true),
};
