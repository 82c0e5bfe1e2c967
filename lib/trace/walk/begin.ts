import type { Chain } from '@/lib/chain/chain';

import type { Notebook } from '../ask/question';
import type { OnwardFrom } from '../follow-redirects';
import type { TraceRequest } from '../request';
import type { TargetServer } from '../target-server';
import type { TraceRoute } from '../trace-types';
import { lookupOf } from './lookup';
import { AS_SENT, leavingViewer } from './passing-request';
import type { Walk, WalkContext } from './walk';

/** Nothing passed yet. */
export const NO_ROUTE: TraceRoute = {
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

/** What a trace is to take into account. */
export interface TraceOptions {
  /** ISO 8601 in UTC, as the inventory writes dates: certificates that end before it have expired. Default: their status alone decides. */
  at?: string | null;
  /** What listens behind target links, by their ids. Default: nothing is said, and targets understand what is spoken to them. */
  servers?: ReadonlyMap<string, TargetServer>;
  /** False leaves out what the target receives and who waits how long, which only a reader of one request wants. */
  detailed?: boolean;
  /** Where what decisions ask about the request is written down. */
  notebook?: Notebook | null;
  /** Who connects to a load balancer that is the entry. Default: a viewer. */
  comesBy?: WalkContext['comesBy'];
  /** False leaves redirects as they are. */
  follow?: boolean;
}

/** A request at its start: nothing is decided yet. */
export function begin(
  chain: Chain,
  request: TraceRequest,
  { at = null, servers = NO_SERVERS, detailed = true, notebook = null, comesBy = 'viewer' }: TraceOptions,
  { sources, methodGiven }: OnwardFrom = FROM_VIEWER,
): Walk {
  return {
    context: { chain, lookup: lookupOf(chain), at, budget: { branches: MOST_BRANCHES }, servers, detailed, notebook, methodGiven, comesBy },
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
