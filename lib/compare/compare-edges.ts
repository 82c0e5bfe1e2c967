import { grouped } from '@/lib/collections/grouped';
import type { Routing } from '@/lib/chain/chain';
import type { HopReport } from '@/lib/trace/survey-types';

import type { Absence, SideName } from './absence';
import { spokenShape } from './compare-analyses';
import type { HopComparison } from './comparison';
import { endsOtherwise, speaksOtherwise } from './known-difference';
import type { ComparedHop, EdgeChange } from './snapshot-comparison';

/** What became of each hop. One that is not there is removed only where that is proven. */
export function compareEdges(hops: readonly HopComparison[], absence: Absence): ComparedHop[] {
  return hops.map((hop) => {
    const change = hopChange(hop, absence);
    // What people call its ends differs between environments; they go by the head's names where it has them.
    const { from, to } = hop.after ?? hop;
    return { ...hop, from, to, change, changed: change !== 'same' };
  });
}

function hopChange(hop: HopComparison, absence: Absence): EdgeChange {
  const { before, after } = hop;
  if (before === null || after === null)
    return loneChange(before === null ? 'head' : 'base', componentsOf(hop), absence, isToldBy(hop, absence));
  // How it is set is compared where that stands: names differ everywhere.
  if (spokenShape(before) === spokenShape(after)) return 'same';
  if ((absence.whole.base && absence.whole.head) || differs(before, after)) return 'changed';
  return absence.whole.head ? 'read-now' : 'unread';
}

/** What became of a part that only `side` shows. */
function loneChange(side: SideName, components: readonly string[], absence: Absence, told: boolean): EdgeChange {
  if (side === 'base') return told || absence.proven('head', components) ? 'removed' : 'unread';
  if (told || absence.proven('base', components)) {
    // A reading that lost facts shows other ends than there are.
    return told || absence.whole.head || components.some((id) => absence.resource(id)?.change === 'added') ? 'added' : 'unread';
  }
  return absence.whole.head ? 'read-now' : 'unread';
}

function componentsOf({ from, to, before, after }: HopComparison): string[] {
  const via = (after ?? before)?.via?.id;
  return [from.id, to.id, ...(via === undefined ? [] : [via])];
}

/** Whether the settings that make a hop were read on both sides: a distribution's origins are listed in it. */
function isToldBy({ kind, from }: HopComparison, absence: Absence): boolean {
  return kind === 'origin' && isReadThroughout(from.id, absence);
}

function isReadThroughout(id: string, absence: Absence): boolean {
  const resource = absence.resource(id);
  return (
    resource !== undefined &&
    resource.matchedBy !== null &&
    resource.fields.every(({ change }) => change !== 'unread' && change !== 'read-now')
  );
}

/** A difference that does not rest on something unread. Settings are compared one by one, where they stand. */
function differs(before: HopReport, after: HopReport): boolean {
  // A request that may go several ways has several uses of a hop.
  const [uses, others] = [before, after].map(({ effective }) =>
    grouped(effective, ({ method, kind, url }) => [`${method} ${kind} ${url}`]),
  );
  return [...(uses ?? [])].some(([key, [was, ...more]]) => {
    const [use, ...moreNow] = others?.get(key) ?? [];
    if (was === undefined || use === undefined || more.length + moreNow.length > 0) return false;
    return speaksOtherwise(was, use) || endsOtherwise(was.outcome, use.outcome);
  });
}

/** What became of what load balancers route to which groups, by the id of the routing. Both sides are in the head's names. */
export function compareRoutings(base: readonly Routing[], head: readonly Routing[], absence: Absence): ReadonlyMap<string, EdgeChange> {
  const [one, other] = [byId(base), byId(head)];
  return new Map(
    [...new Map([...one, ...other])].map(([id, { loadBalancer, targetGroupArn }]) => {
      const [before, after] = [one.get(id), other.get(id)];
      const told = isReadThroughout(loadBalancer.arn, absence);
      if (before !== undefined && after !== undefined)
        return [id, rulesOf(before) === rulesOf(after) ? 'same' : told ? 'changed' : 'unread'];
      return [id, loneChange(before === undefined ? 'head' : 'base', [loadBalancer.arn, targetGroupArn], absence, told)];
    }),
  );
}

function byId(routings: readonly Routing[]): Map<string, Routing> {
  return new Map(routings.map((routing) => [routing.id, routing]));
}

function rulesOf({ rules }: Routing): string {
  return JSON.stringify(rules.map(({ port, ruleArn, priority, weight }) => [port, ruleArn, priority, weight]).sort());
}
