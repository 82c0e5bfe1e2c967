import type { ComponentRef } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import type { Reason } from '@/lib/facts/reasons';
import type { Evidence } from '@/lib/inventory/evidence';

import type { DecisionCode } from './decisions';
import type { Framing, HttpVersion, TraceRequest } from './request';

/** Parameters of a catalogue sentence; names and numbers only. */
export type SentenceParams = Readonly<Record<string, string | number>>;

/** One decision of one component about the request. Its sentence stands in the catalogue under `decision.CODE`. */
export interface Step {
  at: ComponentRef;
  decision: DecisionCode;
  params: SentenceParams;
  evidence: readonly Evidence[];
  /** The AWS statement that the decision rests on; null where it only reads a setting. */
  fact: FactId | null;
}

/** TLS of one hop. `versions` is what both sides allow, newest first; null inside where it could not be read. */
export interface HopTls {
  versions: readonly string[] | null;
  /** The security policy's name. */
  policy: string | null;
  /** Whether the side that connects checks the other's certificate. */
  peerValidated: boolean;
}

/** What is spoken on one hop for this request. */
export interface TraceHop {
  /** `viewer:ENTRY`, or the id of the origin link or target link. */
  id: string;
  kind: 'viewer' | 'origin' | 'target';
  from: ComponentRef;
  to: ComponentRef;
  scheme: 'http' | 'https' | null;
  port: number | null;
  /** Null when it could not be determined, or when nothing was spoken. */
  http: HttpVersion | null;
  framing: Framing | null;
  /** Null on a plain hop, and when `scheme` is null. */
  tls: HopTls | null;
  evidence: readonly Evidence[];
}

/** What an outcome hangs on when it is not certain. The sentence stands in the catalogue under `dependsOn.CODE`. */
export interface DependsOn {
  code:
    | 'gap'
    | 'function-may-override'
    | 'lambda-may-override'
    | 'web-acl'
    | 'weighted-target-groups'
    | 'rule-condition-unknown'
    | 'source-ip'
    | 'viewer-address'
    | 'viewer-certificate'
    | 'signed-request'
    | 'continuous-deployment'
    | 'geo-restriction'
    | 'target-health'
    | 'authentication'
    | 'cached-response'
    | 'dns-answer'
    | 'application';
  params: SentenceParams;
  /** The gap's id where `code` is `gap`. */
  gap: string | null;
}

export interface Outcome {
  by: 'edge' | 'web-acl' | 'load-balancer' | 'target' | 'nobody' | 'unknown';
  /** The HTTP status; null where the application decides or no HTTP answer comes. */
  status: number | null;
  reason: Reason;
  certainty: 'certain' | 'depends';
  dependsOn: readonly DependsOn[];
  at: ComponentRef;
  /** Fills the catalogue's sentence of the reason. */
  params: SentenceParams;
  evidence: readonly Evidence[];
  fact: FactId | null;
}

/** One request walked through the chain. */
export interface Trace {
  request: TraceRequest;
  steps: readonly Step[];
  hops: readonly TraceHop[];
  outcome: Outcome;
  /** Ids of what it passed, for lighting the route: entry, behaviour index, origin link, listener, rule, target group, target link. */
  route: TraceRoute;
  /** Other ways that the same request may go: weights, or facts that could not be read. Empty when it is certain. */
  alternatives: readonly Trace[];
  /** What happens to the redirect, where the outcome is one: at most 10 further traces, in order. */
  follows: readonly Trace[];
}

export interface TraceRoute {
  entry: string | null;
  /** -1 is the default behaviour. */
  behavior: number | null;
  originLink: string | null;
  loadBalancer: string | null;
  listener: string | null;
  rule: string | null;
  targetGroup: string | null;
  targetLink: string | null;
}
