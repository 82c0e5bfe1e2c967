import { grouped } from '@/lib/collections/grouped';
import type { Inventory } from '@/lib/inventory/inventory';

import type { Backend, Chain, ChainIndex, OriginLink } from './chain';
import { coverageOf } from './coverage';
import { danglingReferences } from './dangling';
import { entriesOf } from './entries';
import { nameTable } from './name-table';
import { originLinkKey, originLinks } from './origin-links';
import { routings } from './routings';
import { targetLinks } from './target-links';
import { noteUnreadReferences } from './unread-references';

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
  noteUnreadReferences(inventory, targets, coverage);
  const gaps = coverage.gaps();
  const index: ChainIndex = {
    gap: new Map(gaps.map((gap) => [gap.id, gap])),
    distribution: new Map(inventory.distributions.map((distribution) => [distribution.id, distribution])),
    loadBalancer: loadBalancers,
    targetGroup: groups,
    originLink: new Map(origins.map((link) => [keyOf(link), link])),
    originLinksOf: grouped(origins, ({ distribution }) => [distribution.id]),
    originLinksTo: grouped(origins, ({ target }) => (target.kind === 'load-balancer' ? [target.loadBalancer.arn] : [])),
    routingsOf: grouped(routes, ({ loadBalancer }) => [loadBalancer.arn]),
    routingsTo: grouped(routes, ({ targetGroupArn }) => [targetGroupArn]),
    targetLinks: grouped(targets, ({ targetGroup }) => [targetGroup.arn]),
    targetLinksTo: grouped(targets, ({ backend }) => destinationOf(backend)),
    backendsOfService: grouped(
      targets.flatMap(({ backend }) => (backend.kind === 'service' ? [backend] : [])),
      ({ service }) => [service.arn],
    ),
    entriesByHost: grouped(entries, ({ hosts }) => hosts),
    entriesAt: grouped(entries, ({ component }) => [component.id]),
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

function destinationOf(backend: Backend): string[] {
  if (backend.kind === 'service') return [backend.service.arn];
  return backend.kind === 'load-balancer' ? [backend.arn] : [];
}

function keyOf({ distribution, origin, tenant }: OriginLink): string {
  return originLinkKey(distribution.id, origin.id, tenant?.id ?? null);
}
