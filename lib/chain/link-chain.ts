import type { Inventory } from '@/lib/inventory/inventory';

import type { Chain, ChainIndex, Entry, OriginLink, TargetLink } from './chain';
import { coverageOf } from './coverage';
import { danglingReferences } from './dangling';
import { entriesOf } from './entries';
import { nameTable } from './name-table';
import { originLinkKey, originLinks } from './origin-links';
import { routings } from './routings';
import { targetLinks } from './target-links';

/** What an inventory means: every way in, and what leads where. Pure; linear in the inventory's size. */
export function linkChain(inventory: Inventory): Chain {
  const coverage = coverageOf(inventory);
  const names = nameTable(inventory);
  const loadBalancers = new Map(inventory.loadBalancers.map((loadBalancer) => [loadBalancer.arn, loadBalancer]));
  const groups = new Map(inventory.targetGroups.map((group) => [group.arn, group]));
  const vpcOrigins = new Map(inventory.vpcOrigins.map((vpcOrigin) => [vpcOrigin.id, vpcOrigin]));
  const origins = originLinks({ inventory, coverage, names, loadBalancers, vpcOrigins });
  const routes = routings(inventory, groups, coverage);
  const targets = targetLinks(inventory, coverage, loadBalancers, routes);
  const entries = entriesOf(inventory, names, origins);
  const gaps = coverage.gaps();
  const index: ChainIndex = {
    gap: new Map(gaps.map((gap) => [gap.id, gap])),
    distribution: new Map(inventory.distributions.map((distribution) => [distribution.id, distribution])),
    loadBalancer: loadBalancers,
    targetGroup: groups,
    originLink: new Map(origins.map((link) => [keyOf(link), link])),
    targetLinks: grouped(targets, ({ targetGroup }: TargetLink) => [targetGroup.arn]),
    backendsOfService: grouped(
      targets.flatMap(({ backend }) => (backend.kind === 'service' ? [backend] : [])),
      ({ service }) => [service.arn],
    ),
    entriesByHost: grouped(entries, ({ hosts }: Entry) => hosts),
  };
  return {
    inventory,
    gaps,
    entries,
    originLinks: origins,
    targetLinks: targets,
    routings: routes,
    dangling: danglingReferences(origins, routes, targets),
    index,
  };
}

function keyOf({ distribution, origin, tenant }: OriginLink): string {
  return originLinkKey(distribution.id, origin.id, tenant?.id ?? null);
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
