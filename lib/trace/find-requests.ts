import type { Chain, Entry } from '@/lib/chain/chain';
import type { Reason } from '@/lib/facts/reasons';

import { type Cell, explore, type Walker } from './explore/explore';
import { searchOf } from './explore/text-search';
import { type KindUniverse, universesOf } from './explore/universes';
import { leavesOf } from './leaves';
import type { RequestKind } from './request';
import { traceThrough } from './trace-request';
import type { Trace } from './trace-types';
import type { TraceOptions } from './walk/begin';

/** What is looked for: an answer, why it is given, or who gets the request. */
export type Goal =
  | { kind: 'status'; status: number }
  | { kind: 'reason'; reason: Reason }
  /** A service, target group, load balancer or other component, by its id or name. */
  | { kind: 'reaches'; component: string };

/** Requests that are treated alike and meet a goal. */
export interface FoundCell extends Cell {
  entry: Entry;
  kind: RequestKind;
  /** The way that meets the goal: the trace itself, or one of its alternatives. */
  leaf: Trace;
  /** Whether all of these requests meet the goal, or only some, or some may. */
  certainty: 'all' | 'some';
}

export interface Found {
  cells: readonly FoundCell[];
  /** False where there may be requests that were not looked at. */
  complete: boolean;
}

/**
 * All requests that meet a goal, told by what they have in common. They are found by dividing each entry's requests into the cells that
 * the behaviors' and rules' own conditions make, and walking one of each; nothing is sampled.
 */
export function findRequests(
  chain: Chain,
  goal: Goal,
  entries: readonly Entry[] = chain.entries,
  servers?: TraceOptions['servers'],
): Found {
  let complete = true;
  const cells = entries.flatMap((entry) =>
    universesOf(chain, entry).flatMap((universe) => {
      const found = explore(universe, walkerOf(chain, universe, servers), searchOf(chain));
      complete &&= found.complete;
      return found.cells.flatMap((cell) => matching(cell, universe, goal));
    }),
  );
  return { cells, complete };
}

/** Walks requests through the entry of a universe, without what only readers of one request want. */
export function walkerOf(chain: Chain, { entry }: KindUniverse, servers: TraceOptions['servers'] = new Map()): Walker {
  return (request, notebook) => traceThrough(chain, entry, request, { notebook, detailed: false, servers });
}

function matching(cell: Cell, { entry, kind }: KindUniverse, goal: Goal): FoundCell[] {
  const leaves = leavesOf(cell.trace);
  const meeting = leaves.filter((leaf) => meetsGoal(leaf, goal));
  const [leaf] = meeting;
  if (leaf === undefined) return [];
  const all = meeting.length === leaves.length && leaf.outcome.certainty === 'certain';
  return [{ ...cell, entry, kind, leaf, certainty: all ? 'all' : 'some' }];
}

function meetsGoal({ outcome, hops, route }: Trace, goal: Goal): boolean {
  switch (goal.kind) {
    case 'status':
      return outcome.status === goal.status;
    case 'reason':
      return outcome.reason === goal.reason;
    case 'reaches': {
      const passed = [...hops.filter(({ http }) => http !== null).map(({ to }) => to), ...(outcome.by === 'target' ? [outcome.at] : [])];
      return passed.some(({ id, name }) => id === goal.component || name === goal.component) || route.targetGroup === goal.component;
    }
  }
}
