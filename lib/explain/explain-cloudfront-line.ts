import type { Chain, Entry } from '@/lib/chain/chain';
import { entriesAnsweringTo } from '@/lib/chain/entries-answering';
import { hostName } from '@/lib/chain/host-name';
import { TLS_VERSIONS, type TlsVersion } from '@/lib/facts/tls-policies';
import type { CloudFrontLine } from '@/lib/logs/log-line';
import { framingHeaders } from '@/lib/trace/parse-request';
import { ANY_CLIENT, type Framing, type TraceRequest } from '@/lib/trace/request';
import { kindOf } from '@/lib/trace/severity';
import { traceThrough } from '@/lib/trace/trace-request';
import type { Trace } from '@/lib/trace/trace-types';
import { NO_ROUTE, type TraceOptions } from '@/lib/trace/walk/begin';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { agreementOf } from './agreement';
import { edgeCauses } from './edge-causes';
import { edgeAnsweredBy, edgeStatements } from './edge-statements';
import { edgeContradictions } from './edge-contradictions';
import { HINTS, remark } from './codes';
import type { Agreement, Explanation, Hint, Way } from './explanation';
import { httpVersionOf } from './logged-request';
import { momentHints } from './moments';
import { routeOf } from './route';

/** Explains a line of CloudFront's standard log: a request of a viewer. */
export function explainCloudFrontLine(chain: Chain, line: CloudFrontLine, takenAt: string | null, options: TraceOptions): Explanation {
  const entry = entryOf(chain, line);
  const asLogged = entry === null ? null : wayOf(chain, entry, viewerRequest(line, entry), line, options);
  const way = asLogged === null ? null : pastHandshake(chain, asLogged, line, options);
  const ways = way === null ? [] : [way];
  return {
    line,
    status: line.scStatus,
    answeredBy: edgeAnsweredBy(line, way),
    route: routeOf(ways, { ...NO_ROUTE, entry: entry?.id ?? null }),
    statements: edgeStatements(line),
    ways,
    causes: edgeCauses(line, way),
    contradictions: edgeContradictions(chain, line, asLogged === null ? [] : [...new Set([asLogged, ...ways])]),
    hints: [...edgeHints(chain, entry, way), ...momentHints(line, takenAt)],
    complete: true,
  };
}

/** The way in of the distribution that the line names: by its tenant, its ID, its own domain name, or the Host that was sent. */
function entryOf(chain: Chain, line: CloudFrontLine): Entry | null {
  const { entries, inventory } = chain;
  const { distributionTenantId, distributionId, csHost, xHostHeader } = line;
  const own = inventory.distributions.find(
    ({ id, domainName }) => id === distributionId || (csHost !== null && hostName(domainName) === hostName(csHost)),
  );
  const byTenant = entries.find(({ tenant }) => tenant !== null && tenant.id === distributionTenantId);
  const byName = entriesAnsweringTo(chain, hostName(xHostHeader ?? csHost ?? '')).entries.find(({ kind }) => kind === 'distribution');
  const ofOwn = entries.filter(({ kind, component }) => kind === 'distribution' && component.id === own?.id);
  return byTenant ?? ofOwn.find(({ id }) => id === byName?.id) ?? ofOwn[0] ?? byName ?? null;
}

const FRAMINGS: Readonly<Record<string, Framing>> = { grpcs: 'gRPC', ws: 'WebSocket', wss: 'WebSocket' };

function viewerRequest(line: CloudFrontLine, { hosts }: Entry): TraceRequest {
  const { csProtocol, csMethod, csUriStem, csUriQuery, xHostHeader, csHost, csUserAgent } = line;
  const scheme = csProtocol === 'http' || csProtocol === 'ws' ? 'http' : 'https';
  const framing = FRAMINGS[csProtocol ?? ''] ?? null;
  const [first = ''] = hosts;
  return {
    method: csMethod ?? 'GET',
    scheme,
    host: hostName(xHostHeader ?? csHost ?? first),
    port: scheme === 'http' ? 80 : 443,
    path: csUriStem ?? '/',
    query: csUriQuery ?? '',
    http: framing === 'gRPC' ? 'HTTP/2' : httpVersionOf(line.csProtocolVersion),
    framing,
    headers: [...framingHeaders(framing), ...(csUserAgent === null ? [] : [{ name: 'user-agent', value: csUserAgent }])],
    sourceIp: line.cIp,
    client: { ...ANY_CLIENT, tls: tlsVersionOf(line.sslProtocol), country: line.cCountry },
    answersAfter: null,
  };
}

function tlsVersionOf(version: string | null): TlsVersion | null {
  return TLS_VERSIONS.find((known) => known === version) ?? null;
}

/** What the viewer spoke is not to be had any more: the rest of the way is walked with what is. */
function pastHandshake(chain: Chain, way: Way, line: CloudFrontLine, options: TraceOptions): Way {
  const { reason } = way.trace.outcome;
  if (reason !== 'viewer-tls-rejected' && reason !== 'viewer-http-version-not-offered') return way;
  return wayOf(chain, way.entry, { ...way.trace.request, http: 'HTTP/1.1', client: ANY_CLIENT }, line, options);
}

function wayOf(chain: Chain, entry: Entry, request: TraceRequest, line: CloudFrontLine, options: TraceOptions): Way {
  const trace = traceThrough(chain, entry, request, options);
  return { via: 'logged', entry, kind: kindOf(request), ...agreementOf(trace, (leaf) => judge(leaf, line)) };
}

/** How one way stands to the line: what the viewer saw is told by the status, and where an application answers any is possible. */
function judge({ outcome, shown, timing }: Trace, line: CloudFrontLine): Agreement {
  const { scStatus, xEdgeResultType: result } = line;
  if (outcome.reason === 'undetermined' || scStatus === null || scStatus === 0) return 'silent';
  const seen = shown?.status ?? outcome.status;
  if (seen !== null) return seen === scStatus ? 'agrees' : fromCache(result) ? 'silent' : 'differs';
  if (outcome.by !== 'target') return 'differs';
  if (timing !== null && result === 'Error' && timing.limits.some(({ status }) => status === scStatus)) return 'may-agree';
  return result === 'Error' && line.xEdgeDetailedResultType?.startsWith('Origin') === true ? 'silent' : 'may-agree';
}

/** An answer from the cache is one that was given before. */
function fromCache(result: string | null): boolean {
  return result === 'Hit' || result === 'RefreshHit';
}

function edgeHints(chain: Chain, entry: Entry | null, way: Way | null): Hint[] {
  const gap = lookupOf(chain).listingGap('distribution');
  const unread =
    entry === null && gap !== null ? [remark(HINTS, 'listing-unread', { action: chain.index.gap.get(gap)?.action ?? gap })] : [];
  const shown = way?.trace.shown ?? null;
  const status = way?.trace.outcome.status ?? null;
  if (shown === null || status === null || shown.status === status) return unread;
  return [...unread, remark(HINTS, 'shown-instead', { status, shown: shown.status })];
}
