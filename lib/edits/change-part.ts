import type { CacheBehavior, Distribution, Origin } from '@/lib/inventory/distribution';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Draft } from './draft';
import { behaviorId, originId } from './subject-ids';

type Change<T> = (part: T) => T;

/** Changes one distribution of a draft; the draft it was given stays as it is. So do all functions of this file. */
export function changeDistribution({ inventory, ...draft }: Draft, id: string, change: Change<Distribution>): Draft {
  return {
    ...draft,
    inventory: { ...inventory, distributions: inventory.distributions.map((one) => (one.id === id ? change(one) : one)) },
  };
}

/** Changes one target group, by its ARN. */
export function changeTargetGroup({ inventory, ...draft }: Draft, arn: string, change: Change<TargetGroup>): Draft {
  return {
    ...draft,
    inventory: { ...inventory, targetGroups: inventory.targetGroups.map((one) => (one.arn === arn ? change(one) : one)) },
  };
}

/** Changes one load balancer, by its ARN. */
export function changeLoadBalancer({ inventory, ...draft }: Draft, arn: string, change: Change<LoadBalancer>): Draft {
  const loadBalancers = inventory.loadBalancers.map((one) => (one.arn === arn ? change(one) : one));
  return { ...draft, inventory: { ...inventory, loadBalancers } };
}

/** Changes one origin, by its subject's id. */
export function changeOrigin(draft: Draft, id: string, change: Change<Origin>): Draft {
  const distributions = draft.inventory.distributions.map((one) => ({
    ...one,
    origins: inList(one.origins, (origin) => (originId(one.id, origin.id) === id ? change(origin) : origin)),
  }));
  return { ...draft, inventory: { ...draft.inventory, distributions } };
}

/** Changes one behavior, by its subject's id. */
export function changeBehavior(draft: Draft, id: string, change: Change<CacheBehavior>): Draft {
  const distributions = draft.inventory.distributions.map((one) => {
    const changed = (behavior: CacheBehavior): CacheBehavior =>
      !isUnknown(behavior.pathPattern) && behaviorId(one.id, behavior.pathPattern) === id ? change(behavior) : behavior;
    return {
      ...one,
      cacheBehaviors: inList(one.cacheBehaviors, changed),
      defaultCacheBehavior: isUnknown(one.defaultCacheBehavior) ? one.defaultCacheBehavior : changed(one.defaultCacheBehavior),
    };
  });
  return { ...draft, inventory: { ...draft.inventory, distributions } };
}

/** Changes one listener, by its ARN. */
export function changeListener(draft: Draft, arn: string, change: Change<Listener>): Draft {
  const loadBalancers = draft.inventory.loadBalancers.map((one) => ({
    ...one,
    listeners: inList(one.listeners, (listener) => (listener.arn === arn ? change(listener) : listener)),
  }));
  return { ...draft, inventory: { ...draft.inventory, loadBalancers } };
}

/** Changes one rule, by its ARN. */
export function changeRule(draft: Draft, arn: string, change: Change<ListenerRule>): Draft {
  const loadBalancers = draft.inventory.loadBalancers.map((one) => ({
    ...one,
    listeners: inList(one.listeners, (listener) => ({
      ...listener,
      rules: inList(listener.rules, (rule) => (rule.arn === arn ? change(rule) : rule)),
    })),
  }));
  return { ...draft, inventory: { ...draft.inventory, loadBalancers } };
}

/** Changes the items of a list that was read. */
export function inList<T>(list: Fact<T[]>, change: Change<T>): Fact<T[]> {
  return isUnknown(list) ? list : list.map(change);
}
