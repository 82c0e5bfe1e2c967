import type { Chain, Entry } from '@/lib/chain/chain';

import { mindCachedRedirect } from './cached-redirect';
import { followRedirects } from './follow-redirects';
import type { TraceRequest } from './request';
import { act } from './stages/action';
import type { Approach } from './stages/approach';
import { matchBehavior } from './stages/behavior';
import { passGates } from './stages/behavior-gates';
import { reachEdge } from './stages/edge';
import { enter, enterThrough, VIEWER } from './stages/entry';
import { openFrontEnd } from './stages/front-end';
import { reachListener } from './stages/listener';
import { reachOrigin } from './stages/origin';
import { matchRule } from './stages/rules';
import { enterTargetGroup } from './stages/target-group';
import { reachTarget } from './stages/target';
import type { Trace, TraceRoute } from './trace-types';
import { lookupOf } from './walk/lookup';
import { leavingViewer } from './walk/passing-request';
import { pass, undetermined, type Walk } from './walk/walk';

const NO_ROUTE: TraceRoute = {
  entry: null,
  behavior: null,
  originLink: null,
  loadBalancer: null,
  listener: null,
  rule: null,
  targetGroup: null,
  targetLink: null,
};

/** Branches that one request may split into. */
const MOST_BRANCHES = 200;

export interface TraceOptions {
  /** ISO 8601 in UTC, as the inventory writes dates: certificates that end before it have expired. Default: their status alone decides. */
  at?: string | null;
}

/**
 * Walks one request through the chain: every decision, what each hop speaks, who answers with what and why. Redirects are followed.
 * Pure; the same chain and request give the same trace.
 */
export function traceRequest(chain: Chain, request: TraceRequest, { at = null }: TraceOptions = {}): Trace {
  return follow(chain, walkOnce(chain, request, at), (further) => walkOnce(chain, further, at));
}

/** The same through a given entry, whatever the request's host. */
export function traceThrough(chain: Chain, entry: Entry, request: TraceRequest): Trace {
  const first = enterThrough(begin(chain, request, null), entry, walkIn);
  return follow(chain, first, (further) => walkOnce(chain, further, null));
}

function follow(chain: Chain, first: Trace, walk: (request: TraceRequest) => Trace): Trace {
  return mindCachedRedirect(chain, followRedirects(first, walk), walk);
}

function walkOnce(chain: Chain, request: TraceRequest, at: string | null): Trace {
  return enter(begin(chain, request, at), walkIn);
}

function begin(chain: Chain, request: TraceRequest, at: string | null): Walk {
  return {
    context: { chain, lookup: lookupOf(chain), at, budget: { branches: MOST_BRANCHES } },
    request,
    now: leavingViewer(request),
    steps: [],
    hops: [],
    route: NO_ROUTE,
    caveats: [],
  };
}

function walkIn(walk: Walk, entry: Entry): Trace {
  if (entry.kind === 'distribution') return walkThroughEdge(walk, entry);
  const { component } = entry;
  const loadBalancer = walk.context.chain.index.loadBalancer.get(component.id);
  if (loadBalancer === undefined) return undetermined(walk, component, []);
  const { scheme, port } = walk.request;
  const approach: Approach = {
    kind: 'viewer',
    hopId: `viewer:${entry.id}`,
    from: VIEWER,
    to: component,
    loadBalancer,
    scheme,
    port,
    link: null,
    evidence: [],
  };
  return walkThroughLoadBalancer(pass(walk, { loadBalancer: loadBalancer.arn }), approach);
}

function walkThroughEdge(walk: Walk, entry: Entry): Trace {
  return reachEdge(walk, entry, (connected, via, distribution) =>
    matchBehavior(connected, via, distribution, (handled, matched) =>
      passGates(handled, matched, (passed) => reachOrigin(passed, matched, walkThroughLoadBalancer)),
    ),
  );
}

function walkThroughLoadBalancer(walk: Walk, approach: Approach): Trace {
  return reachListener(walk, approach, (reached, via, listener) =>
    openFrontEnd(reached, via, listener, (opened, through, taken) =>
      matchRule(opened, through, taken, (ruled, rule) =>
        act(ruled, rule, (forwarded, matched, group) => enterTargetGroup(forwarded, matched, group, reachTarget)),
      ),
    ),
  );
}
