import type { Chain } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbConnectionLine } from '@/lib/logs/log-line';
import { sideEntry } from '@/lib/trace/bypass/listener-doors';
import { findRequests } from '@/lib/trace/find-requests';
import { listenerPolicy } from '@/lib/trace/stages/listener-tls';
import { NO_ROUTE, type TraceOptions } from '@/lib/trace/walk/begin';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { tlsContradictions } from './access-contradictions';
import { byAgreement } from './agreement';
import { causeOf, causeOfCode, sortedCauses } from './cause';
import { CONTRADICTIONS, HINTS, remark, STATEMENTS } from './codes';
import type { Cause, Contradiction, Explanation, Hint, Statement, Way } from './explanation';
import { foundWays } from './found-ways';
import { loadBalancersOf } from './locate';
import { momentHints } from './moments';
import { frontsOf } from './viewer-ways';

const FAILED = 'Failed:';

/** Where a connection came in. Older lines do not name the load balancer: then the only one with a listener on the port. */
interface Place {
  loadBalancer: LoadBalancer | null;
  listener: Listener | null;
  /** Load balancers that it may be. */
  candidates: number;
}

/** Explains a line of a load balancer's connection log: a connection, before any request. */
export function explainConnectionLine(chain: Chain, line: AlbConnectionLine, takenAt: string | null, options: TraceOptions): Explanation {
  const place = placeOf(chain, line);
  const failure = line.tlsVerifyStatus?.startsWith(FAILED) === true ? line.tlsVerifyStatus.slice(FAILED.length) : null;
  const found = failure === null || place.loadBalancer === null ? null : failingHandshakes(chain, place.loadBalancer, options);
  return {
    line,
    status: null,
    answeredBy: failure === null ? 'unknown' : 'nobody',
    route: { ...NO_ROUTE, loadBalancer: place.loadBalancer?.arn ?? null, listener: place.listener?.arn ?? null },
    statements: statements(line, failure),
    ways: found?.ways ?? [],
    causes: failure === null ? [] : causes(chain, failure, place),
    contradictions: contradictions(chain, line, place),
    hints: [...hints(line, place), ...momentHints(line, takenAt)],
    complete: found?.complete ?? true,
  };
}

function placeOf(chain: Chain, { elb, listenerPort }: AlbConnectionLine): Place {
  const known =
    elb === null ? chain.inventory.loadBalancers.filter(({ type }) => type === 'application') : loadBalancersOf(chain, elb).found;
  const places = known.map((loadBalancer) => ({ loadBalancer, listener: listenerOn(loadBalancer, listenerPort) }));
  const fitting = elb === null ? places.filter(({ listener }) => listener !== null) : places;
  const [first] = fitting;
  if (first === undefined || (elb === null && fitting.length > 1))
    return { loadBalancer: null, listener: null, candidates: fitting.length };
  return { ...first, candidates: 1 };
}

function listenerOn({ listeners }: LoadBalancer, port: number | null): Listener | null {
  return isUnknown(listeners) ? null : (listeners.find((listener) => listener.port === port) ?? null);
}

function statements(line: AlbConnectionLine, failure: string | null): Statement[] {
  const { clientIp: client, listenerPort, tlsProtocol, tlsCipher, leafClientCertSubject: subject, leafClientCertValidity } = line;
  const port = String(listenerPort ?? '-');
  const certificate =
    subject === null ? [] : [remark(STATEMENTS, 'client-certificate', { subject, validity: leafClientCertValidity ?? '-' })];
  if (failure !== null) return [remark(STATEMENTS, 'handshake-failed', { client, port, code: failure }), ...certificate];
  if (tlsProtocol === null) return [remark(STATEMENTS, 'connected-in-clear', { client, port })];
  return [remark(STATEMENTS, 'connected', { client, port, protocol: tlsProtocol, cipher: tlsCipher ?? '-' }), ...certificate];
}

/** A handshake that AWS has no code for may fail because both sides have no version in common. */
function causes(chain: Chain, code: string, { loadBalancer, listener }: Place): Cause[] {
  const named = causeOfCode(code, 'other-connection-error');
  if (code !== 'UnmappedConnectionError' || loadBalancer === null || listener === null) return [named];
  const { name, versions } = listenerPolicy({ chain, lookup: lookupOf(chain) }, loadBalancer, listener);
  const accepted = versions.known ? versions.value.join(', ') : '-';
  return sortedCauses([named, causeOf('no-common-tls', 'possible', { policy: name ?? '-', accepted })]);
}

function contradictions(chain: Chain, line: AlbConnectionLine, { loadBalancer, listener }: Place): Contradiction[] {
  const { elb, listenerPort, tlsProtocol } = line;
  if (loadBalancer === null) {
    const missing = elb !== null && lookupOf(chain).listingGap('load-balancer') === null;
    return missing ? [remark(CONTRADICTIONS, 'load-balancer-not-there', { elb })] : [];
  }
  if (listener !== null) return tlsContradictions(chain, loadBalancer, listener, tlsProtocol);
  if (isUnknown(loadBalancer.listeners) || listenerPort === null) return [];
  const scheme = tlsProtocol === null ? 'http' : 'https';
  return [remark(CONTRADICTIONS, 'listener-not-there', { loadBalancer: loadBalancer.name, scheme, port: String(listenerPort) })];
}

function hints({ elb, listenerPort }: AlbConnectionLine, { candidates }: Place): Hint[] {
  if (elb !== null || candidates === 1) return [];
  return [remark(HINTS, 'load-balancer-not-logged', { count: candidates, port: String(listenerPort ?? '-') })];
}

/** Requests whose connection to the load balancer fails by its settings. */
function failingHandshakes(chain: Chain, loadBalancer: LoadBalancer, { servers }: TraceOptions): { ways: Way[]; complete: boolean } {
  const entries = [...frontsOf(chain, loadBalancer).map(({ entry }) => entry), sideEntry(chain, loadBalancer)];
  const searches = (['origin-tls-mismatch', 'viewer-tls-rejected'] as const).map((reason) =>
    findRequests(chain, { kind: 'reason', reason }, entries, servers),
  );
  const cells = searches.flatMap(({ cells }) => cells).filter(({ leaf }) => leaf.route.loadBalancer === loadBalancer.arn);
  return { ways: foundWays(cells).sort(byAgreement), complete: searches.every(({ complete }) => complete) };
}
