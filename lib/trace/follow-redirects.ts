import type { Reason } from '@/lib/facts/reasons';

import type { TraceRequest } from './request';
import { requestUrl } from './request-url';
import type { Onward, Outcome, Trace } from './trace-types';
import { sameDependence } from './walk/walk';

/** Redirects that a trace follows; browsers give up after 20. */
const MOST_REDIRECTS = 10;

/** How a request that follows comes from the one that the viewer chose. */
export interface OnwardFrom {
  sources: Onward['sources'];
  /** The method is no longer the viewer's choice. */
  methodGiven: boolean;
}

/** Walks a request that follows. */
export type WalkOn = (request: TraceRequest, from: OnwardFrom) => Trace;

/**
 * Follows a trace that ends in a redirect. Browsers keep HEAD and make a GET of everything else; `askHead` is told which it is where
 * that matters. Where that comes back to a request it has seen, or does not end, the outcome is a loop.
 */
export function followRedirects(first: Trace, walk: WalkOn, askHead: (head: boolean) => void): Trace {
  const follows: Trace[] = [];
  const seen = new Set([requestKey(first.request)]);
  let last = first;
  let methodGiven = false;
  for (;;) {
    const further = redirected(last, methodGiven);
    if (further === null)
      return follows.length === 0
        ? first
        : { ...first, outcome: mayLoop(last) ? hangingOn(first.outcome, last.outcome) : first.outcome, follows };
    if (further.from.methodGiven && !methodGiven) askHead(further.request.method === 'HEAD');
    const again = seen.has(requestKey(further.request));
    if (again || follows.length === MOST_REDIRECTS) return { ...first, outcome: loopOf(first.outcome, follows), follows };
    seen.add(requestKey(further.request));
    last = walk(further.request, further.from);
    ({ methodGiven } = further.from);
    follows.push({ ...last, follows: [] });
  }
}

function requestKey(request: TraceRequest): string {
  return `${request.method} ${requestUrl(request)}`;
}

function loopOf(outcome: Outcome, follows: readonly Trace[]): Outcome {
  const params = { location: outcome.params['location'] ?? '', times: follows.length + 1 };
  const loop: Outcome = { ...outcome, reason: 'redirect-loop', params, fact: 'redirect-cached-not-followed' };
  return follows.reduce((sofar, further) => hangingOn(sofar, further.outcome), loop);
}

/** Whether what a redirect leads to cannot be told well enough to rule out that it leads back. */
function mayLoop({ outcome, alternatives }: Trace): boolean {
  return (
    outcome.reason === 'undetermined' ||
    (outcome.certainty === 'depends' && REDIRECTS.has(outcome.reason)) ||
    alternatives.some((other) => REDIRECTS.has(other.outcome.reason))
  );
}

/** An outcome that hangs on what another hangs on. */
function hangingOn(outcome: Outcome, other: Outcome): Outcome {
  if (other.certainty === 'certain') return outcome;
  const fresh = other.dependsOn.filter((one) => !outcome.dependsOn.some((known) => sameDependence(known, one)));
  return { ...outcome, certainty: 'depends', dependsOn: [...outcome.dependsOn, ...fresh] };
}

const REDIRECTS: ReadonlySet<Reason> = new Set<Reason>(['viewer-https-redirect', 'listener-redirect']);

/** The request that a browser sends next; null where the outcome is no redirect, or where it leads cannot be told. */
function redirected({ request, outcome, onward }: Trace, given: boolean): { request: TraceRequest; from: OnwardFrom } | null {
  if (onward === null || onward.url.includes('#{') || !URL.canParse(onward.url)) return null;
  const url = new URL(onward.url);
  const scheme = url.protocol === 'http:' ? 'http' : 'https';
  // RFC 9110 §15.4: after 301 and 302 a POST becomes a GET, as browsers do; 307 keeps the method.
  const keeps = outcome.status === 307 || request.method === 'HEAD' || request.framing === 'gRPC';
  const next: TraceRequest = {
    ...request,
    method: keeps ? request.method : 'GET',
    scheme,
    host: url.hostname,
    port: url.port === '' ? (scheme === 'http' ? 80 : 443) : Number(url.port),
    path: url.pathname,
    query: url.search.replace(/^\?/, ''),
    // What a browser could not do over plain HTTP it does over HTTPS.
    http:
      request.scheme === 'http' && scheme === 'https' && request.http === 'HTTP/1.1' && request.framing === null ? 'HTTP/2' : request.http,
  };
  const rewrites = outcome.status !== 307 && request.framing !== 'gRPC';
  return { request: next, from: { sources: onward.sources, methodGiven: given || rewrites } };
}
