import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Subject, SubjectKind } from './setting';
import { behaviorId, ingressId, ingressOf, originId } from './subject-ids';

/** Everything of a kind that was read, in the inventory's order. */
export function subjectsOf(inventory: Inventory, kind: SubjectKind): Subject[] {
  return FINDERS[kind](inventory);
}

/** What people mean by an id, an ARN or a name; null where nothing or more than one thing is called so. */
export function findSubject(inventory: Inventory, kind: SubjectKind, called: string): Subject | null {
  const subjects = subjectsOf(inventory, kind);
  const exact = subjects.find(({ id }) => id === called);
  if (exact !== undefined) return exact;
  if (kind === 'ingress') return anyPort(inventory, called);
  const named = subjects.filter(({ name }) => name === called);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Every port of a group that was read can be named, whether or not somebody listens there. */
function anyPort({ securityGroups }: Inventory, called: string): Subject | null {
  const ingress = ingressOf(called);
  return ingress !== null && securityGroups.some(({ id }) => id === ingress.group) ? { kind: 'ingress', id: called, name: called } : null;
}

const FINDERS: Readonly<Record<SubjectKind, (inventory: Inventory) => Subject[]>> = {
  distribution: ({ distributions }) =>
    distributions.map(({ id, aliases, domainName }) => ({ kind: 'distribution', id, name: read(aliases)[0] ?? domainName })),
  behavior: ({ distributions }) =>
    distributions.flatMap(({ id, cacheBehaviors, defaultCacheBehavior }) => {
      const all = [...read(cacheBehaviors), ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior])];
      return all.flatMap(({ pathPattern }): Subject[] =>
        isUnknown(pathPattern)
          ? []
          : [{ kind: 'behavior', id: behaviorId(id, pathPattern), name: `${id}/${pathPattern?.replace(/^\//, '') ?? 'default'}` }],
      );
    }),
  origin: ({ distributions }) =>
    distributions.flatMap(({ id, origins }) =>
      read(origins).map((origin) => ({ kind: 'origin', id: originId(id, origin.id), name: `${id}/${origin.id}` })),
    ),
  'load-balancer': ({ loadBalancers }) => applications(loadBalancers).map(({ arn, name }) => ({ kind: 'load-balancer', id: arn, name })),
  listener: ({ loadBalancers }) =>
    applications(loadBalancers).flatMap(({ name, listeners }) =>
      read(listeners).map(({ arn, port }) => ({ kind: 'listener', id: arn, name: `${name}:${textOf(port)}` })),
    ),
  rule: ({ loadBalancers }) =>
    applications(loadBalancers).flatMap(({ name, listeners }) =>
      read(listeners).flatMap(({ port, rules }) =>
        read(rules).map(({ arn, priority }) => ({ kind: 'rule', id: arn, name: `${name}:${textOf(port)}:${priority ?? 'default'}` })),
      ),
    ),
  ingress: ({ loadBalancers }) =>
    applications(loadBalancers).flatMap(({ listeners, securityGroups }) =>
      read(listeners).flatMap(({ port }) =>
        isUnknown(port)
          ? []
          : read(securityGroups).map((group): Subject => ({ kind: 'ingress', id: ingressId(group, port), name: ingressId(group, port) })),
      ),
    ),
  'target-group': ({ targetGroups }) => targetGroups.map(({ arn, name }) => ({ kind: 'target-group', id: arn, name })),
};

function applications(loadBalancers: readonly LoadBalancer[]): LoadBalancer[] {
  return loadBalancers.filter(({ type }) => type === 'application');
}

function read<T>(list: Fact<T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function textOf(port: Fact<number>): string {
  return isUnknown(port) ? '?' : String(port);
}
