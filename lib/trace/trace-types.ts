import type { ComponentRef } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import type { Reason } from '@/lib/facts/reasons';
import type { Evidence } from '@/lib/inventory/evidence';
import type { SecretValue } from '@/lib/inventory/secret';

import type { TextPart, TextSource } from './ask/question';
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
    | 'cloudfront-address'
    | 'load-balancer-node'
    | 'origin-failover'
    | 'vpc-origin-status'
    | 'vpc-without-gateway'
    | 'certificate-authority'
    | 'origin-asks-for-certificate'
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
  /** Where a redirect sends the viewer; null where the outcome is none. */
  onward: Onward | null;
  /** What CloudFront shows the viewer of an error; null where the outcome is shown as it is, and not kept. */
  shown: ShownAnswer | null;
  /** The request as the target receives it; null where none does. */
  delivered: DeliveredRequest | null;
  /** Who waits how long for whom; null where no target is reached. */
  timing: Timing | null;
  /** The name that a redirect throws the viewer out to, past CloudFront; null where it does not. */
  leaves: string | null;
}

export interface Onward {
  url: string;
  /** How the parts of the URL come from the viewer's own. */
  sources: Readonly<Record<TextPart, TextSource | 'opaque' | null>>;
}

/** An error as CloudFront hands it to the viewer. */
export interface ShownAnswer {
  /** The status that the viewer sees. */
  status: number;
  /** The page that stands in for the error; null where it is passed on. */
  page: string | null;
  /** Seconds for which CloudFront keeps the error at least; 0 for one that it does not keep. */
  keptFor: number;
  evidence: readonly Evidence[];
}

/** A header as the target receives it. */
export interface DeliveredHeader {
  name: string;
  /** Null: there, with a value that nobody can foresee. */
  value: string | SecretValue | null;
  /** Who wrote it. */
  by: 'viewer' | 'cloudfront' | 'origin-custom-header' | 'load-balancer';
}

export interface DeliveredRequest {
  method: string;
  /** Path and query; null where they could not be determined. */
  target: string | null;
  http: HttpVersion | null;
  headers: readonly DeliveredHeader[];
}

/** A time limit on the way: who gives up when, and what the viewer and the logs then show. */
export interface TimeLimit {
  at: ComponentRef;
  code:
    | 'origin-connect'
    | 'origin-response'
    | 'origin-completion'
    | 'origin-websocket-idle'
    | 'load-balancer-connect'
    | 'load-balancer-idle'
    | 'service-connect-request'
    | 'service-connect-idle';
  /** Null where it was not read. */
  seconds: number | null;
  /** How often the request is sent before CloudFront gives up; each time the application works again. */
  attempts?: number | null;
  /** What the viewer gets when it runs out; null where the connection just ends. */
  status: number | null;
  /** The status in the load balancer's access log; null where it logs none. */
  logged: number | null;
  evidence: readonly Evidence[];
}

/** Two sides that keep an idle connection for times that do not fit: the one that closes first breaks a request of the other. */
export interface KeepAliveClash {
  code: 'cloudfront-outlasts-load-balancer' | 'load-balancer-outlasts-target';
  /** Seconds: of the side that sends the request, and of the side that closes. Null: not to be read from AWS. */
  sender: number;
  closer: number | null;
  evidence: readonly Evidence[];
}

export interface Timing {
  /** The one that runs out first while the application works comes first. */
  limits: readonly TimeLimit[];
  clashes: readonly KeepAliveClash[];
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
