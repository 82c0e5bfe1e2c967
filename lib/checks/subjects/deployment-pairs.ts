import type { Service, ServiceLoadBalancer } from '@/lib/inventory/service';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';

/** ARNs of two target groups of a service between which deployments move its requests. */
type DeploymentPair = readonly [one: string, other: string];

/**
 * The pairs of target groups of a service's blue/green deployments: those between which ECS moves the requests, and those of the task sets
 * of CodeDeploy or another controller. What was not read is there as it is.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html
 */
export function deploymentPairs({ loadBalancers, taskSets }: Service): (DeploymentPair | Unknown)[] {
  return [
    ...each(loadBalancers, ({ targetGroupArn, alternateTargetGroupArn }) => pair(targetGroupArn, alternateTargetGroupArn)),
    ...each(taskSets, (live) => {
      if (live.status !== 'PRIMARY' || isUnknown(taskSets)) return [];
      const others = taskSets.filter((set) => set !== live).flatMap((set) => set.loadBalancers);
      return live.loadBalancers.flatMap((one) => others.flatMap((other) => pairOfPort(one, other)));
    }),
  ];
}

function pairOfPort(one: ServiceLoadBalancer, other: ServiceLoadBalancer): (DeploymentPair | Unknown)[] {
  const unread = [one.containerPort, other.containerPort].filter(isUnknown);
  if (unread.length > 0) return unread;
  return one.containerPort === other.containerPort ? pair(one.targetGroupArn, other.targetGroupArn) : [];
}

function pair(one: Fact<string | null>, other: Fact<string | null>): (DeploymentPair | Unknown)[] {
  const unread = [one, other].filter(isUnknown);
  if (unread.length > 0) return unread;
  return typeof one === 'string' && typeof other === 'string' && one !== other ? [[one, other]] : [];
}

function each<T>(list: Fact<readonly T[]>, pairsOf: (one: T) => (DeploymentPair | Unknown)[]): (DeploymentPair | Unknown)[] {
  return isUnknown(list) ? [list] : list.flatMap(pairsOf);
}
