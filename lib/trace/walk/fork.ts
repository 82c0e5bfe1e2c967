import type { ComponentRef } from '@/lib/chain/chain';

import type { DependsOn, Outcome, Trace } from '../trace-types';
import { sameDependence, undetermined, type Walk } from './walk';

/** One way that a request may go on. */
export type Branch = () => Trace;

/**
 * Goes on in every way that an unread fact allows. When all of them end alike the fact did not matter; otherwise the outcome is
 * undetermined, and the ways are its alternatives.
 */
export function forkOnUnknown(walk: Walk, at: ComponentRef, because: readonly DependsOn[], branches: readonly Branch[]): Trace {
  if (!spend(walk, branches.length)) return undetermined(walk, at, because);
  const leaves = branches.flatMap((branch) => leavesOf(branch()));
  if (endAlike(leaves)) return mergeAlike(leaves);
  return { ...undetermined(walk, at, because), alternatives: distinct(leaves.map((leaf) => hanging(leaf, because))) };
}

/** Goes on in every way that chance, or what the request leaves open, allows. The first branch is the one to show. */
export function forkOnChance(walk: Walk, because: readonly DependsOn[], first: Branch, others: readonly Branch[]): Trace {
  if (!spend(walk, others.length)) return hanging(first(), because);
  const leaves = [first, ...others].flatMap((branch) => leavesOf(branch()));
  if (endAlike(leaves)) return mergeAlike(leaves);
  const [shown, ...rest] = leaves.map((leaf) => hanging(leaf, because));
  return shown === undefined
    ? undetermined(walk, walk.hops.at(-1)?.to ?? UNKNOWN_PLACE, because)
    : { ...shown, alternatives: distinct(rest) };
}

const UNKNOWN_PLACE: ComponentRef = { kind: 'unknown', id: 'unknown', name: 'unknown' };

function spend({ context: { budget } }: Walk, branches: number): boolean {
  if (budget.branches < branches) return false;
  budget.branches -= branches;
  return true;
}

function leavesOf(trace: Trace): Trace[] {
  return [{ ...trace, alternatives: [] }, ...trace.alternatives];
}

function endAlike([first, ...others]: readonly Trace[]): boolean {
  return first !== undefined && others.every((other) => endOf(other) === endOf(first));
}

/** Status and reason; for a redirect also where it leads, since what becomes of it depends on that. */
function endOf({ outcome: { status, reason, params } }: Trace): string {
  return `${String(status)} ${reason} ${String(params['location'] ?? '')}`;
}

/** One outcome for leaves that all end in it; it hangs on whatever any of them hangs on. */
function mergeAlike(leaves: readonly Trace[]): Trace {
  const [first, ...others] = leaves;
  if (first === undefined) throw new Error('a fork has at least one branch');
  const merged = hanging(
    first,
    others.flatMap(({ outcome }) => outcome.dependsOn),
  );
  const certainty = leaves.every(({ outcome }) => outcome.certainty === 'certain') ? 'certain' : 'depends';
  return { ...merged, outcome: { ...merged.outcome, certainty }, alternatives: distinct(others, [first]) };
}

/** A trace whose outcome hangs on more. */
function hanging(trace: Trace, because: readonly DependsOn[]): Trace {
  const { outcome } = trace;
  const fresh = because.filter((one) => !outcome.dependsOn.some((other) => sameDependence(one, other)));
  if (fresh.length === 0) return trace;
  const changed: Outcome = { ...outcome, certainty: 'depends', dependsOn: [...outcome.dependsOn, ...fresh] };
  return { ...trace, outcome: changed };
}

const MOST_ALTERNATIVES = 24;

/** Leaves that differ in where they go or how they end; a long list is cut. */
function distinct(leaves: readonly Trace[], without: readonly Trace[] = []): Trace[] {
  const seen = new Set(without.map(signature));
  return leaves
    .filter((leaf) => {
      const key = signature(leaf);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_ALTERNATIVES);
}

function signature({ outcome, route, hops }: Trace): string {
  const spoken = hops.map(({ id, scheme, http }) => [id, scheme, http]);
  return JSON.stringify([outcome.status, outcome.reason, Object.values(route), spoken]);
}
