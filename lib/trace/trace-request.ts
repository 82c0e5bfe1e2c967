import type { Chain, Entry } from '@/lib/chain/chain';

import { mindCachedRedirect } from './cached-redirect';
import { withEscape } from './escape';
import { followRedirects, type WalkOn } from './follow-redirects';
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
import type { Trace } from './trace-types';
import { begin, type TraceOptions } from './walk/begin';
import { pass, undetermined, type Walk } from './walk/walk';

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

function follow(chain: Chain, first: Trace, options: TraceOptions): Trace {
  const walk: WalkOn = (request, onward) => enter(begin(chain, request, options, onward), walkIn);
  const askHead = (head: boolean): void => {
    options.notebook?.asked.push({ question: { on: 'method', among: ['HEAD'] }, answer: head ? 'yes' : 'no' });
  };
  if (options.follow === false) return withEscape(chain, first);
  return mindCachedRedirect(chain, withEscape(chain, followRedirects(first, walk, askHead)), walk);
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
