import type { TraceRequest } from './request';
import { requestUrl } from './request-url';
import type { Outcome, Trace } from './trace-types';

/** Redirects that a trace follows; browsers give up after 20. */
const MOST_REDIRECTS = 10;

/**
 * Follows a trace that ends in a redirect. Where that comes back to a request it has seen, or does not end, the outcome is a loop.
 */
export function followRedirects(first: Trace, walk: (request: TraceRequest) => Trace): Trace {
  const follows: Trace[] = [];
  const seen = new Set([requestKey(first.request)]);
  let last = first;
  for (;;) {
    const further = redirected(last);
    if (further === null) return follows.length === 0 ? first : { ...first, follows };
    const again = seen.has(requestKey(further));
    if (again || follows.length === MOST_REDIRECTS) return { ...first, outcome: loopOf(first.outcome, follows.length + 1), follows };
    seen.add(requestKey(further));
    last = walk(further);
    follows.push({ ...last, follows: [] });
  }
}

function requestKey(request: TraceRequest): string {
  return `${request.method} ${requestUrl(request)}`;
}

function loopOf(outcome: Outcome, times: number): Outcome {
  return { ...outcome, reason: 'redirect-loop', params: { location: outcome.params['location'] ?? '', times }, fact: 'redirect-cached-not-followed' };
}

/** The request that a browser sends next; null where the outcome is no redirect, or where it leads cannot be told. */
function redirected({ request, outcome }: Trace): TraceRequest | null {
  if (outcome.reason !== 'viewer-https-redirect' && outcome.reason !== 'listener-redirect') return null;
  const { location } = outcome.params;
  if (typeof location !== 'string' || !URL.canParse(location)) return null;
  const url = new URL(location);
  const scheme = url.protocol === 'http:' ? 'http' : 'https';
  // RFC 9110 §15.4: after 301 and 302 a POST becomes a GET, as browsers do; 307 keeps the method.
  const method = outcome.status === 307 || request.method === 'HEAD' ? request.method : 'GET';
  return {
    ...request,
    method: request.framing === 'gRPC' ? request.method : method,
    scheme,
    host: url.hostname,
    port: url.port === '' ? (scheme === 'http' ? 80 : 443) : Number(url.port),
    path: url.pathname,
    query: url.search.replace(/^\?/, ''),
    // What a browser could not do over plain HTTP it does over HTTPS.
    http: request.scheme === 'http' && scheme === 'https' && request.http === 'HTTP/1.1' && request.framing === null ? 'HTTP/2' : request.http,
  };
}
