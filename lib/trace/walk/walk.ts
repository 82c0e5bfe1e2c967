import type { Chain, ComponentRef } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import { REASON_BASIS } from '@/lib/facts/reason-basis';
import type { ReasonParams } from '@/lib/facts/reason-params';
import type { Reason } from '@/lib/facts/reasons';
import type { Evidence } from '@/lib/inventory/evidence';

import type { Notebook } from '../ask/question';
import type { DecisionParams } from '../decision-params';
import type { DecisionCode } from '../decisions';
import type { DependsOnParams } from '../depends-on-params';
import type { TraceRequest } from '../request';
import type { TargetServer } from '../target-server';
import type { DependsOn, Outcome, Trace, TraceHop, TraceRoute } from '../trace-types';
import type { Lookup } from './lookup';
import type { PassingRequest } from './passing-request';

/** What all branches of one trace share. */
export interface WalkContext {
  chain: Chain;
  lookup: Lookup;
  /** ISO 8601: the moment that certificates are judged at; null to go by their status alone. */
  at: string | null;
  /** Branches that may still be made; keeps a request with many unknowns from multiplying. */
  budget: { branches: number };
  /** Where questions about the request are written down, for who asks about all requests; usually null. */
  notebook: Notebook | null;
  /** The method follows from an earlier answer, not from what the viewer chose. */
  methodGiven: boolean;
  /** What is said to listen behind a target link, by its id; what is not said is taken to speak what it is spoken to. */
  servers: ReadonlyMap<string, TargetServer>;
  /** What the target receives and who waits how long are worked out too. */
  detailed: boolean;
  /**
   * Who connects to a load balancer that is entered without CloudFront: a viewer, a distribution that is none of one's own, or a network
   * load balancer that hands viewers on with their own addresses.
   */
  comesBy: 'viewer' | 'foreign-distribution' | 'network-load-balancer';
}

/** How far a request has got, with everything decided so far. Never changed: each decision makes a new one. */
export interface Walk {
  context: WalkContext;
  /** As the viewer sent it. */
  request: TraceRequest;
  now: PassingRequest;
  steps: Trace['steps'];
  hops: readonly TraceHop[];
  route: TraceRoute;
  /** What the outcome hangs on by now, whatever it will be. */
  caveats: readonly DependsOn[];
  /** What becomes of every end that is reached from here: another origin is tried, an error page is shown. */
  finish: (ended: Trace) => Trace;
}

/** The rest of the way. */
export type Next = (walk: Walk) => Trace;

interface Decision<D extends DecisionCode> {
  at: ComponentRef;
  decision: D;
  params: DecisionParams<D>;
  evidence?: readonly Evidence[];
  fact?: FactId | null;
}

/** Notes a decision. */
export function decide<D extends DecisionCode>(walk: Walk, { at, decision, params, evidence = [], fact = null }: Decision<D>): Walk {
  return { ...walk, steps: [...walk.steps, { at, decision, params: { ...params }, evidence, fact }] };
}

/** Makes the outcome, whatever it will be, hang on something. The same thing counts once. */
export function hang(walk: Walk, ...because: readonly DependsOn[]): Walk {
  const fresh = because.filter((one) => !walk.caveats.some((other) => sameDependence(one, other)));
  return fresh.length === 0 ? walk : { ...walk, caveats: [...walk.caveats, ...fresh] };
}

/** Whether two dependences say the same. */
export function sameDependence(a: DependsOn, b: DependsOn): boolean {
  return a.code === b.code && a.gap === b.gap && JSON.stringify(a.params) === JSON.stringify(b.params);
}

/** Notes a connection. */
export function connect(walk: Walk, hop: TraceHop): Walk {
  return { ...walk, hops: [...walk.hops, hop] };
}

/** Notes what the request passed. */
export function pass(walk: Walk, route: Partial<TraceRoute>): Walk {
  return { ...walk, route: { ...walk.route, ...route } };
}

/** Something to hang on. */
export function dependsOn<C extends Exclude<DependsOn['code'], 'gap'>>(code: C, params: DependsOnParams<C>): DependsOn {
  return { code, params: { ...params }, gap: null };
}

interface Ending<R extends Reason> {
  by: Outcome['by'];
  status: number | null;
  reason: R;
  params: ReasonParams<R>;
  at: ComponentRef;
  evidence?: readonly Evidence[];
  /** The statement that explains it, where it is not the reason's own. */
  fact?: FactId | null;
  /** Where a redirect sends the viewer. */
  onward?: Trace['onward'];
  /** What is known of a request that arrives. */
  arrival?: Pick<Trace, 'delivered' | 'timing'>;
}

/** Ends the way: the trace of this branch. */
export function end<R extends Reason>(walk: Walk, ending: Ending<R>): Trace {
  const { by, status, reason, params, at, evidence = [], fact = REASON_BASIS[reason].fact, onward = null, arrival } = ending;
  const { request, steps, hops, route, caveats } = walk;
  const certainty = caveats.length === 0 ? 'certain' : 'depends';
  const outcome: Outcome = { by, status, reason, certainty, dependsOn: caveats, at, params: { ...params }, evidence, fact };
  return walk.finish({ ...UNFINISHED, request, steps, hops, outcome, route, onward, ...arrival });
}

/** What a trace has where nothing more is known of it. */
export const UNFINISHED = {
  alternatives: [],
  follows: [],
  onward: null,
  shown: null,
  delivered: null,
  timing: null,
  leaves: null,
} as const;

/** Ends the way because what decides it could not be read. */
export function undetermined(walk: Walk, at: ComponentRef, because: readonly DependsOn[]): Trace {
  const params = { component: at.name };
  const hanging: Walk = { ...hang(walk, ...because), finish: (ended) => ended };
  const trace = end(hanging, { by: 'unknown', status: null, reason: 'undetermined', params, at });
  return { ...trace, outcome: { ...trace.outcome, certainty: 'depends' } };
}
