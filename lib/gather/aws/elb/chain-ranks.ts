import { NO_RANK } from '../priority';

/** The place of each chain of a Region in the order of work: that of its load balancer in the listing. */
export interface ChainRanks {
  addLoadBalancer(arn: string): void;
  addTargetGroup(arn: string, loadBalancerArns: readonly string[]): void;
  ofLoadBalancer(arn: string): number;
  ofTargetGroup(arn: string): number;
}

export function chainRanks(): ChainRanks {
  const loadBalancers = new Map<string, number>();
  const targetGroups = new Map<string, readonly string[]>();
  const ofLoadBalancer = (arn: string) => loadBalancers.get(arn) ?? NO_RANK;
  return {
    addLoadBalancer: (arn) => {
      loadBalancers.set(arn, loadBalancers.size);
    },
    addTargetGroup: (arn, loadBalancerArns) => {
      targetGroups.set(arn, loadBalancerArns);
    },
    ofLoadBalancer,
    ofTargetGroup: (arn) => Math.min(NO_RANK, ...(targetGroups.get(arn) ?? []).map(ofLoadBalancer)),
  };
}
