import type { Entry } from '@/lib/chain/chain';

import type { HostNames } from '../compare-analyses';

import { pairUp } from './pair-up';

/**
 * What the hosts of the ways in of one side are called on the other, where both know the ways in by the same ids. A name that both answer
 * to is itself; AWS's own name (the last) is the other's; of the rest, those that begin alike and nothing else does, then those that people
 * know the way in by.
 */
export function hostNames(before: readonly Entry[], after: readonly Entry[]): HostNames {
  const others = new Map(after.map((entry) => [entry.id, entry]));
  const pairs = before.flatMap((entry) => pairsOf(entry.hosts, others.get(entry.id)?.hosts ?? []));
  const [forth, back] = [new Map(pairs), new Map(pairs.map(([one, other]) => [other, one]))];
  return { toAfter: (host) => forth.get(host) ?? host, toBefore: (host) => back.get(host) ?? host };
}

function pairsOf(before: readonly string[], after: readonly string[]): [before: string, after: string][] {
  const left = before.filter((host) => !after.includes(host));
  const right = after.filter((host) => !before.includes(host));
  const [own, theirs] = [before.at(-1), after.at(-1)];
  const pairs: [string, string][] = [];
  const take = (one: string | undefined, other: string | undefined): void => {
    if (one === undefined || other === undefined || !left.includes(one) || !right.includes(other)) return;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(other), 1);
    pairs.push([one, other]);
  };
  take(own, theirs);
  for (const { base, head } of pairUp([...left], [...right], (host) => [host.slice(0, host.indexOf('.'))])) take(base, head);
  take(left[0], right[0]);
  return pairs;
}
