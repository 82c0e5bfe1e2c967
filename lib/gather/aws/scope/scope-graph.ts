import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import type { Service, ServiceLoadBalancer } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { originTargets } from './origin-targets';

/** What leads to what: distributions, load balancers, target groups and services, by id or ARN. */
export interface ScopeGraph {
  /** The nodes that lead to any of these, and all that those lead to. */
  connectedTo(seeds: readonly string[]): ReadonlySet<string>;
}

export function scopeGraph(inventory: Inventory): ScopeGraph {
  const down = new Map<string, string[]>();
  const up = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    down.set(from, [...(down.get(from) ?? []), to]);
    up.set(to, [...(up.get(to) ?? []), from]);
  };
  for (const [from, to] of edgesOf(inventory)) join(from, to);
  return { connectedTo: (seeds) => closure([...closure(seeds, up)], down) };
}

function closure(seeds: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...seeds];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(next.get(node) ?? []));
  }
  return reached;
}

function edgesOf(inventory: Inventory): [string, string][] {
  const targets = originTargets(inventory);
  const byName = new Map(
    inventory.loadBalancers.flatMap(({ arn, dnsName }) => [[arn, arn] as const, ...known(dnsName).map((name) => [name, arn] as const)]),
  );
  const origins = [...targets].flatMap(([id, names]) => [...names].flatMap((name): [string, string][] => pair(id, byName.get(name))));
  const listeners = inventory.loadBalancers.flatMap(({ arn, listeners: own }) =>
    known(own)
      .flat()
      .flatMap(forwardedTo)
      .map((group): [string, string] => [arn, group]),
  );
  const groups = inventory.targetGroups.flatMap((group): [string, string][] => [
    ...known(group.loadBalancerArns)
      .flat()
      .map((arn): [string, string] => [arn, group.arn]),
    ...(group.targetType === 'alb'
      ? known(group.targets)
          .flat()
          .map(({ id }): [string, string] => [group.arn, id])
      : []),
  ]);
  const services = inventory.services.flatMap((service) => groupsOf(service).map((group): [string, string] => [group, service.arn]));
  return [...origins, ...listeners, ...groups, ...services];
}

function forwardedTo({ rules }: Listener): string[] {
  const actions = known(rules)
    .flat()
    .flatMap((rule) => known(rule.actions).flat());
  return actions.flatMap((action) => (action.type === 'forward' ? action.targetGroups.flatMap(({ arn }) => known(arn)) : []));
}

function groupsOf({ loadBalancers, taskSets, revisions }: Service): string[] {
  const current = known(revisions).flat();
  const registered: ServiceLoadBalancer[] = [
    ...known(loadBalancers).flat(),
    ...known(taskSets)
      .flat()
      .flatMap((taskSet) => taskSet.loadBalancers),
    ...current.flatMap((revision) => [...revision.loadBalancers, ...revision.resolvedLoadBalancers]),
  ];
  const named = registered.flatMap(({ targetGroupArn, alternateTargetGroupArn }) => [
    ...known(targetGroupArn),
    ...known(alternateTargetGroupArn),
  ]);
  const managed = current.flatMap((revision) => revision.managedIngress.flatMap(({ targetGroupArns }) => targetGroupArns));
  return [...named.flatMap((arn) => arn ?? []), ...managed];
}

function pair(from: string, to: string | undefined): [string, string][] {
  return to === undefined ? [] : [[from, to]];
}

function known<T>(fact: Fact<T>): T[] {
  return isUnknown(fact) ? [] : [fact];
}
