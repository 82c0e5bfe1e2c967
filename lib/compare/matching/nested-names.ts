import type { Distribution } from '@/lib/inventory/distribution';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { pairUp, type Paired } from './pair-up';

/** The ARNs of the listeners and rules of a load balancer, under those of its counterpart: by ARN, port, priority, or conditions. */
export function listenerNames(base: LoadBalancer, head: LoadBalancer): [base: string, head: string][] {
  const pairs = pairedBy(listOf(base.listeners), listOf(head.listeners), [arnOf, ({ port }) => JSON.stringify(port)]);
  return pairs.flatMap((pair): [string, string][] => [[pair.base.arn, pair.head.arn], ...ruleNames(pair.base, pair.head)]);
}

function ruleNames(base: Listener, head: Listener): [string, string][] {
  const rules = pairedBy(listOf(base.rules), listOf(head.rules), [
    arnOf,
    ({ conditions, priority }: ListenerRule) => JSON.stringify([priority === null, conditions]),
    ({ priority }: ListenerRule) => String(priority),
  ]);
  return rules.map((one) => [one.base.arn, one.head.arn]);
}

/** The ids of a distribution's origins, under those of its counterpart: by id, by the behaviors that lead to them, or the only one left. */
export function originNames(base: Distribution, head: Distribution): ReadonlyMap<string, string> {
  const [baseUses, headUses] = [usesOf(base), usesOf(head)];
  const byId = pairUp(listOf(base.origins), listOf(head.origins), ({ id }) => [id]);
  const open = { base: without(listOf(base.origins), byId, 'base'), head: without(listOf(head.origins), byId, 'head') };
  const byUse = pairUp(
    open.base,
    open.head,
    ({ id }) => baseUses.get(id) ?? [],
    ({ id }) => headUses.get(id) ?? [],
  );
  const [one, ...more] = without(open.base, byUse, 'base');
  const [other, ...others] = without(open.head, byUse, 'head');
  const only = one !== undefined && other !== undefined && more.length + others.length === 0 ? [{ base: one, head: other }] : [];
  return new Map([...byUse, ...only].map((pair) => [pair.base.id, pair.head.id]));
}

/** The path patterns that lead to each origin. */
function usesOf({ defaultCacheBehavior, cacheBehaviors }: Distribution): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const behaviors = [...listOf(cacheBehaviors), ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior])];
  for (const { pathPattern, targetOriginId } of behaviors) {
    if (isUnknown(targetOriginId) || isUnknown(pathPattern)) continue;
    uses.set(targetOriginId, [...(uses.get(targetOriginId) ?? []), pathPattern ?? '*']);
  }
  return uses;
}

function pairedBy<T>(base: readonly T[], head: readonly T[], keys: readonly ((item: T) => string)[]): Paired<T>[] {
  const pairs: Paired<T>[] = [];
  for (const keyOf of keys) pairs.push(...pairUp(without(base, pairs, 'base'), without(head, pairs, 'head'), (item) => [keyOf(item)]));
  return pairs;
}

function without<T>(items: readonly T[], pairs: readonly Pick<Paired<T>, 'base' | 'head'>[], side: 'base' | 'head'): T[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return items.filter((item) => !taken.has(item));
}

function listOf<T>(list: Fact<readonly T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function arnOf({ arn }: { arn: string }): string {
  return arn;
}
