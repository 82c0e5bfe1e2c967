import type { Distribution } from '@/lib/inventory/distribution';
import { gapId } from '@/lib/inventory/gap';
import { Inventory } from '@/lib/inventory/inventory';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Matching } from './match-resources';
import { listenerNames, originNames } from './nested-names';

/** How the ids of one inventory read in the other: whole ids, and those of origins, which are unique in their distribution only. */
export interface Names {
  ids: ReadonlyMap<string, string>;
  /** By the id of the base's distribution. */
  origins: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What the matched resources of `base`, their listeners, rules and origins are called in `head`; only what is called otherwise. */
export function namesBetween(base: Inventory, head: Inventory, { matches }: Matching): Names {
  const ids = new Map<string, string>();
  const origins = new Map<string, ReadonlyMap<string, string>>();
  const [loadBalancers, distributions] = [byId(head.loadBalancers, ({ arn }) => arn), byId(head.distributions, ({ id }) => id)];
  const counterpart = new Map(matches.map((match) => [match.base.id, match.head.id]));
  for (const match of matches) {
    for (const [at, id] of match.base.identities.entries()) ids.set(id, match.head.identities[at] ?? id);
  }
  for (const one of base.loadBalancers) {
    const other = loadBalancers.get(counterpart.get(one.arn) ?? '');
    if (other !== undefined) for (const [from, to] of listenerNames(one, other)) ids.set(from, to);
  }
  for (const one of base.distributions) {
    const other = distributions.get(counterpart.get(one.id) ?? '');
    const renamed = other === undefined ? new Map<string, string>() : originNames(one, other);
    if (renamed.size > 0) origins.set(one.id, renamed);
  }
  for (const [from, to] of ids) if (from === to) ids.delete(from);
  for (const gap of base.gaps) {
    const renamed = gapId({ ...gap, resource: ids.get(gap.resource ?? '') ?? gap.resource });
    if (renamed !== gap.id && gap.id === gapId(gap)) ids.set(gap.id, renamed);
  }
  return { ids, origins };
}

function byId<T>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [idOf(item), item]));
}

/** An inventory in other names. What it says stays the same: only ids and the references to them change. */
export function renameInventory(inventory: Inventory, { ids, origins }: Names): Inventory {
  if (ids.size === 0 && origins.size === 0) return inventory;
  const distributions = inventory.distributions.map((one) => renameOrigins(one, origins.get(one.id) ?? new Map()));
  return Inventory.parse(renamed({ ...inventory, distributions }, ids));
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renamed(member, ids)]));
}

function renameOrigins(distribution: Distribution, names: ReadonlyMap<string, string>): Distribution {
  const to = (id: string): string => names.get(id) ?? id;
  const target = <B extends { targetOriginId: Fact<string> }>(behavior: B): B =>
    isUnknown(behavior.targetOriginId) ? behavior : { ...behavior, targetOriginId: to(behavior.targetOriginId) };
  const each = <T>(list: Fact<T[]>, change: (item: T) => T): Fact<T[]> => (isUnknown(list) ? list : list.map(change));
  const { origins, originGroups, defaultCacheBehavior, cacheBehaviors } = distribution;
  return {
    ...distribution,
    origins: each(origins, (origin) => ({ ...origin, id: to(origin.id) })),
    originGroups: each(originGroups, (group) => ({ ...group, id: to(group.id), members: group.members.map(to) })),
    defaultCacheBehavior: isUnknown(defaultCacheBehavior) ? defaultCacheBehavior : target(defaultCacheBehavior),
    cacheBehaviors: each(cacheBehaviors, target),
  };
}

/** The id of a finding's subject or of a part of the chain in the other names: a whole id, or one that is made of several. */
export function renameId(id: string, { ids, origins }: Names): string {
  const whole = ids.get(id);
  if (whole !== undefined) return whole;
  const [, prefix = '', rest = id] = /^(viewer|origin|target|routing):(.*)$/s.exec(id) ?? [];
  const kind = prefix === '' ? '' : `${prefix}:`;
  if (prefix === 'origin') return kind + renameOrigin(rest, { ids, origins });
  return kind + renameParts(rest, ids);
}

function renameOrigin(id: string, { ids, origins }: Names): string {
  const slash = id.indexOf('/');
  const distribution = id.slice(0, slash);
  const [origin = '', ...tenant] = id.slice(slash + 1).split('@');
  const own = origins.get(distribution)?.get(origin) ?? origin;
  return [`${ids.get(distribution) ?? distribution}/${own}`, ...tenant.map((one) => ids.get(one) ?? one)].join('@');
}

/** `ID@ID`, `ARN/ARN`, `ARN/word`: cut where a part on either side is known by another name. */
function renameParts(id: string, ids: ReadonlyMap<string, string>): string {
  for (let at = id.length - 1; at > 0; at -= 1) {
    if (id[at] !== '/' && id[at] !== '@') continue;
    const [left, right] = [id.slice(0, at), id.slice(at + 1)];
    if (ids.has(left) || ids.has(right)) return `${ids.get(left) ?? left}${id.charAt(at)}${ids.get(right) ?? right}`;
  }
  return id;
}
