import type { Chain } from '@/lib/chain/chain';
import type { ResourceKind } from '@/lib/inventory/gap';

import { explore } from '../explore/explore';
import { searchOf } from '../explore/text-search';
import { universesOf } from '../explore/universes';
import { walkerOf } from '../find-requests';
import type { Trace } from '../trace-types';
import { lookupOf } from '../walk/lookup';

/** What the requests that come in get to. */
export interface Reached {
  /** False where some request may get further than was seen. */
  complete: boolean;
  /** `DISTRIBUTION|INDEX` */
  behaviors: ReadonlySet<string>;
  /** By ARN. */
  listeners: ReadonlySet<string>;
  /** By ARN. */
  rules: ReadonlySet<string>;
}

/** Ways in that are listed by these; where a listing is missing there may be more of them. */
const WAYS_IN: readonly ResourceKind[] = ['distribution', 'load-balancer'];

/** Walks every request that comes in through an entry. */
export function everythingReached(chain: Chain): Reached {
  const { listingGap } = lookupOf(chain);
  const behaviors = new Set<string>();
  const listeners = new Set<string>();
  const rules = new Set<string>();
  let complete = WAYS_IN.every((kind) => listingGap(kind) === null);
  const note = (trace: Trace): void => {
    const { route, outcome, follows, alternatives } = trace;
    if (route.behavior !== null) behaviors.add(`${(route.entry ?? '').split('@')[0] ?? ''}|${String(route.behavior)}`);
    if (route.listener !== null) listeners.add(route.listener);
    if (route.rule !== null) rules.add(route.rule);
    if (outcome.reason === 'undetermined' && alternatives.length === 0) complete = false;
    for (const other of [...follows, ...alternatives]) note(other);
  };
  for (const entry of chain.entries) {
    for (const universe of universesOf(chain, entry)) {
      const found = explore(universe, walkerOf(chain, universe), searchOf(chain));
      complete &&= found.complete;
      for (const { trace } of found.cells) note(trace);
    }
  }
  return { complete, behaviors, listeners, rules };
}
