import type { Chain, Entry } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';

import { entryPorts } from '../entry-ports';
import type { RequestKind } from '../request';
import { isPage, isWorse, severityOf } from '../severity';
import type { SurveyedRequest } from '../survey-types';
import { traceThrough } from '../trace-request';
import type { Trace } from '../trace-types';
import type { TraceOptions } from '../walk/begin';
import { type Probe, probesOf } from './probes';
import { requestOf, SECURE_KINDS } from './request-kinds';

/** Probes per entry of which every kind is traced. */
const MOST_KEPT = 40;

type Traced = Pick<SurveyedRequest, 'probes' | 'kind' | 'trace'>;

/** The representative requests of one entry with what happens to them: one for every kind, route and outcome. */
export function entryRequests(chain: Chain, entry: Entry, options: Pick<TraceOptions, 'servers'> = {}): SurveyedRequest[] {
  const probes = probesOf(chain, entry);
  const trace = (probe: Probe, kind: RequestKind, port: number | null): Trace =>
    traceThrough(chain, entry, requestOf(probe, kind, port), { ...options, detailed: false });
  const traced = entryPorts(chain, entry).flatMap(({ scheme, port }) =>
    tracePort(probes, scheme, (probe, kind) => trace(probe, kind, port)),
  );
  const severities = judge(traced, entry);
  return traced.map((one, index) => ({
    ...one,
    id: `${entry.id}#${String(index)}`,
    entry: entry.id,
    severity: severities[index] ?? 'unknown',
  }));
}

/** Every route once with a page, then the other kinds over the routes that were found. */
function tracePort(probes: readonly Probe[], scheme: 'http' | 'https', trace: (probe: Probe, kind: RequestKind) => Trace): Traced[] {
  const walk = (index: number, kind: RequestKind): Traced[] => {
    const probe = probes[index];
    return probe === undefined ? [] : [{ probes: [index], kind, trace: trace(probe, kind) }];
  };
  const first: RequestKind = scheme === 'http' ? 'plain-http' : 'http2';
  const found = distinct(probes.flatMap((_, index) => walk(index, first))).slice(0, MOST_KEPT);
  if (scheme === 'http') return found;
  return distinct(found.flatMap((page) => SECURE_KINDS.flatMap((kind) => (kind === first ? [page] : walk(page.probes[0], kind)))));
}

/** One trace for each kind that goes and ends in the same way. */
function distinct(traced: readonly Traced[]): Traced[] {
  const kept = new Map<string, Traced>();
  for (const one of traced) {
    const key = JSON.stringify([one.kind, routeKey(one.trace), one.trace.alternatives.map(routeKey)]);
    const known = kept.get(key);
    kept.set(key, known === undefined ? one : { ...known, probes: [...known.probes, ...one.probes] });
  }
  return [...kept.values()];
}

function routeKey({ route, outcome }: Trace): unknown[] {
  return [route, outcome.status, outcome.reason];
}

/** Severities, with an eye to what the same path does for other kinds of request. */
function judge(traced: readonly Traced[], { fronted, hosts }: Entry): Severity[] {
  const awsName = hosts.length > 1 ? hosts.at(-1) : undefined;
  const alone = traced.map(({ trace }): Severity => {
    const severity = severityOf(trace);
    // AWS's own name beside names that people know: what fails under it only, fails nobody.
    return trace.request.host === awsName && severity !== 'unknown' ? 'none' : severity;
  });
  // Nobody is meant to come in here: that somebody can is the hop's posture, and what fails for them is no fault.
  if (fronted) return alone.map((severity) => (severity === 'unknown' ? 'unknown' : 'none'));
  const newest = new Set(
    traced.filter((one, index) => one.kind === 'http2' && !isWorse(alone[index] ?? 'none', 'medium')).map(({ probes: [own] }) => own),
  );
  const grpc = new Set(
    traced.filter(({ kind, trace }) => kind === 'grpc' && trace.outcome.reason === 'forwarded').map(({ probes: [own] }) => own),
  );
  return traced.map(({ kind, probes: [own], trace }, index) => {
    const severity = alone[index] ?? 'unknown';
    if (severity !== 'critical' || !isPage(kind) || trace.outcome.reason !== 'target-group-protocol-version') return severity;
    // Browsers speak HTTP/2 here and get their page; or the path is a gRPC service, which pages are not meant for.
    return (kind === 'http1.1' && newest.has(own)) || grpc.has(own) ? 'medium' : severity;
  });
}
