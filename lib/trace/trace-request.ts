import type { Chain, Entry } from '@/lib/chain/chain';

import { mindCachedRedirect } from './cached-redirect';
import { withEscape } from './escape';
import { followRedirects, type OnwardFrom, type WalkOn } from './follow-redirects';
import type { Notebook } from './ask/question';
import type { Peer } from './network/peer';
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
import type { TargetServer } from './target-server';
import type { Trace, TraceRoute } from './trace-types';
import { lookupOf } from './walk/lookup';
import { AS_SENT, leavingViewer } from './walk/passing-request';
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
  /** What listens behind target links, by their ids. Default: nothing is said, and targets understand what is spoken to them. */
  servers?: ReadonlyMap<string, TargetServer>;
  /** False leaves out what the target receives and who waits how long, which only a reader of one request wants. */
  detailed?: boolean;
  /** Where what decisions ask about the request is written down. */
  notebook?: Notebook | null;
}

/**
 * Walks one request through the chain: every decision, what each hop speaks, who answers with what and why. Redirects are followed.
 * Pure; the same chain and request give the same trace.
 */
export function traceRequest(chain: Chain, request: TraceRequest, options: TraceOptions = {}): Trace {
  return follow(chain, enter(begin(chain, request, options), walkIn), options);
}

/** The same through a given entry, whatever the request's host. */
export function traceThrough(chain: Chain, entry: Entry, request: TraceRequest, options: TraceOptions = {}): Trace {
  return follow(chain, enterThrough(begin(chain, request, options), entry, walkIn), options);
}

/** The same from CloudFront's addresses to a load balancer, through a distribution that is none of one's own. */
export function traceFromElsewhere(chain: Chain, entry: Entry, request: TraceRequest, options: TraceOptions = {}): Trace {
  const walk = begin(chain, request, options);
  const peer: Peer = { kind: 'cloudfront', ranges: null, groups: [], hidden: null };
  const foreign: Walk = { ...walk, now: { ...walk.now, peer, http: request.framing === 'gRPC' ? 'HTTP/2' : 'HTTP/1.1' } };
  return follow(chain, enterThrough(foreign, entry, walkIn), options);
}

function follow(chain: Chain, first: Trace, options: TraceOptions): Trace {
  const walk: WalkOn = (request, onward) => enter(begin(chain, request, options, onward), walkIn);
  return mindCachedRedirect(chain, withEscape(chain, followRedirects(first, walk)), walk);
}

function begin(
  chain: Chain,
  request: TraceRequest,
  { at = null, servers = NO_SERVERS, detailed = true, notebook = null }: TraceOptions,
  { sources, methodGiven }: OnwardFrom = FROM_VIEWER,
): Walk {
  return {
    context: { chain, lookup: lookupOf(chain), at, budget: { branches: MOST_BRANCHES }, servers, detailed, notebook, methodGiven },
    request,
    now: leavingViewer(request, sources),
    steps: [],
    hops: [],
    route: NO_ROUTE,
    caveats: [],
    finish: (ended) => ended,
  };
}

const NO_SERVERS: ReadonlyMap<string, TargetServer> = new Map();
const FROM_VIEWER: OnwardFrom = { sources: AS_SENT, methodGiven: false };

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
