import type { Chain } from '@/lib/chain/chain';
import type { Inventory } from '@/lib/inventory/inventory';

import { SUBJECT_KINDS, type Subject, type SubjectKind } from './setting';
import { originId } from './subject-ids';
import { subjectsOf } from './subjects';

/** Everything with settings at a component or a hop, by its id in the chain; empty where there is nothing, or no such thing. */
export function subjectsAt(chain: Chain, id: string): Subject[] {
  const { distribution, loadBalancer, targetGroup, backendsOfService } = chain.index;
  const { inventory } = chain;
  if (distribution.has(id)) return inside(inventory, { distributions: [id] });
  if (loadBalancer.has(id)) return inside(inventory, { loadBalancers: [id] });
  if (targetGroup.has(id)) return inside(inventory, { targetGroups: [id] });
  if (backendsOfService.has(id)) return inside(inventory, { targetGroups: groupsTo(chain, id) });
  return atHop(chain, id);
}

function atHop(chain: Chain, id: string): Subject[] {
  const { inventory, entries, originLinks, targetLinks } = chain;
  const entry = entries.find((one) => `viewer:${one.id}` === id);
  if (entry !== undefined) return subjectsAt(chain, entry.component.id);
  const origin = originLinks.find((link) => link.id === id);
  if (origin !== undefined) {
    const own = originId(origin.distribution.id, origin.origin.id);
    return [
      ...subjectsOf(inventory, 'origin').filter((subject) => subject.id === own),
      ...inside(inventory, { loadBalancers: [origin.to.id] }, ['load-balancer', 'listener', 'ingress']),
    ];
  }
  const target = targetLinks.find((link) => link.id === id);
  return target === undefined ? [] : inside(inventory, { targetGroups: [target.targetGroup.arn] });
}

function groupsTo({ targetLinks }: Chain, service: string): string[] {
  return targetLinks.filter(({ to }) => to.id === service).map(({ targetGroup }) => targetGroup.arn);
}

interface Parts {
  distributions?: readonly string[];
  loadBalancers?: readonly string[];
  targetGroups?: readonly string[];
}

/** The subjects in a part of the inventory. */
function inside(
  inventory: Inventory,
  { distributions = [], loadBalancers = [], targetGroups = [] }: Parts,
  kinds: readonly SubjectKind[] = SUBJECT_KINDS,
): Subject[] {
  const part: Inventory = {
    ...inventory,
    distributions: inventory.distributions.filter(({ id }) => distributions.includes(id)),
    loadBalancers: inventory.loadBalancers.filter(({ arn }) => loadBalancers.includes(arn)),
    targetGroups: inventory.targetGroups.filter(({ arn }) => targetGroups.includes(arn)),
  };
  const found = kinds.flatMap((kind) => subjectsOf(part, kind));
  return [...new Map(found.map((subject) => [subject.id, subject])).values()];
}
