import { REASON_BASIS } from '@/lib/facts/reason-basis';
import type { Severity } from '@/lib/facts/reasons';

import type { RequestKind, TraceRequest } from './request';
import type { Trace } from './trace-types';

const ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'unknown', 'low', 'none'];

/** The worst of several; `none` for none at all. Something unknown is worse than something small. */
export function worstOf(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'none';
  for (const severity of severities) if (isWorse(severity, worst)) worst = severity;
  return worst;
}

/** Whether one is worse than the other. */
export function isWorse(one: Severity, other: Severity): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other);
}

/** Which of the kinds that are traced for every path a request is. */
export function kindOf({ framing, scheme, http }: TraceRequest): RequestKind {
  if (framing === 'gRPC') return 'grpc';
  if (framing === 'WebSocket') return 'websocket';
  if (scheme === 'http') return 'plain-http';
  return http === 'HTTP/3' ? 'http3' : http === 'HTTP/2' ? 'http2' : 'http1.1';
}

/** How bad it is for the person who sent the request: the worst way that it may go, `unknown` where even that is not known. */
export function severityOf(trace: Trace): Severity {
  if (trace.outcome.reason === 'undetermined') return 'unknown';
  return worstOf([trace, ...trace.alternatives].map((leaf) => severityOfLeaf(leaf, trace.follows)));
}

/** A single way that a request goes; `follows` is what became of it when it was redirected. */
export function severityOfLeaf(leaf: Trace, follows: readonly Trace[] = leaf.follows): Severity {
  const { reason, dependsOn } = leaf.outcome;
  const kind = kindOf(leaf.request);
  const { basis } = REASON_BASIS[reason];
  if (basis === 'unknown') return 'unknown';
  if (basis === 'broken') return severityOfFailure(leaf, kind);
  const page = isPage(kind);
  const unread = dependsOn.some(({ code }) => code === 'gap');
  if (page && reason === 'listener-redirect') {
    const severity = severityOfRedirect(leaf, follows);
    // Where it leads hangs on something that nobody read: it may lead back.
    return severity === 'none' && unread ? 'unknown' : severity;
  }
  if (reason === 'web-acl-block') return page ? 'low' : 'none';
  // The page works until CloudFront keeps the redirect that leads to it.
  if (page && dependsOn.some(({ code }) => code === 'cached-response')) return 'medium';
  // A good answer that hangs on something that nobody read is not known to be good.
  return basis === 'served' && page && unread ? 'unknown' : 'none';
}

/** Pages over HTTPS: what people mean by "the site works". */
export function isPage(kind: RequestKind): boolean {
  return kind === 'http1.1' || kind === 'http2' || kind === 'http3';
}

function severityOfFailure(leaf: Trace, kind: RequestKind): Severity {
  switch (kind) {
    case 'grpc':
      // CloudFront carries gRPC where somebody has enabled it: there it is meant to work. Elsewhere the probe says only that it is no gRPC service.
      return leaf.route.originLink !== null ? 'high' : 'none';
    case 'websocket':
      return 'low';
    case 'plain-http':
      return 'medium';
    default:
      return 'critical';
  }
}

/** A redirect is as good as what it leads to; one from CloudFront to the load balancer's own name goes round CloudFront. */
function severityOfRedirect(leaf: Trace, follows: readonly Trace[]): Severity {
  if (leaf.leaves !== null) return 'high';
  const last = follows.at(-1);
  if (last === undefined) return 'none';
  return REASON_BASIS[last.outcome.reason].basis === 'broken' && last.outcome.reason !== 'host-not-configured' ? 'critical' : 'none';
}
