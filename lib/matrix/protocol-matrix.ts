import { grouped } from '@/lib/collections/grouped';
import type { Chain, Entry } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { RequestHeader, RequestKind } from '@/lib/trace/request';
import { isWorse, worstOf } from '@/lib/trace/severity';
import type { Survey, SurveyedRequest } from '@/lib/trace/survey-types';

import { stationsOf, type Stations } from './stations';

/** What every kind of request speaks on every hop of every path, and how it ends: one table for each way in, worst first. */
export type ProtocolMatrix = readonly MatrixEntry[];

export interface MatrixEntry {
  entry: Entry;
  /** As the survey judges what pages get here. */
  severity: Severity;
  rows: readonly MatrixRow[];
}

/** A host and path of an entry, which stands for the behaviour and the rule that it leads to. */
export interface MatrixRow extends Stations {
  host: string;
  /** Null: 443 and 80, the schemes' own. */
  port: number | null;
  /** With `?` and query, where the rule asks for one. */
  path: string;
  /** Of pages. gRPC calls are POST and WebSocket upgrades GET everywhere. */
  method: string;
  /** What the rule asks for besides. */
  headers: readonly RequestHeader[];
  /**
   * The traced request that tells what becomes of this kind here. It asks for another path of the same entry where that one goes and ends in
   * the same way. Null: no such request was traced, since nothing is offered on the port, or the entry has too many paths.
   */
  cells: Readonly<Record<RequestKind, SurveyedRequest | null>>;
  /** The worst of the cells. */
  severity: Severity;
}

/** Arranges a survey of the chain. */
export function protocolMatrix(chain: Chain, { entries, requests }: Survey): ProtocolMatrix {
  const byEntry = grouped(requests, ({ entry }) => [entry]);
  const worstFirst = [...entries].sort((a, b) => Number(isWorse(b.severity, a.severity)) - Number(isWorse(a.severity, b.severity)));
  return worstFirst.map(({ entry, severity }) => ({ entry, severity, rows: rowsOf(chain, byEntry.get(entry.id) ?? []) }));
}

function rowsOf(chain: Chain, requests: readonly SurveyedRequest[]): MatrixRow[] {
  return [...grouped(requests, (request) => [portOf(request)])].flatMap(([port, ofPort]) => {
    const firsts = new Map<number, SurveyedRequest>();
    for (const request of ofPort) if (!firsts.has(request.probes[0])) firsts.set(request.probes[0], request);
    return [...firsts.values()].map((first) => rowOf(chain, port, first, ofPort));
  });
}

/** `first` is a page, since no path is asked for anything else before. */
function rowOf(chain: Chain, port: number | null, first: SurveyedRequest, ofPort: readonly SurveyedRequest[]): MatrixRow {
  const { host, path, query, method, headers } = first.trace.request;
  const cells = cellsOf(ofPort, first.probes[0]);
  return {
    host,
    port,
    path: query === '' ? path : `${path}?${query}`,
    method,
    headers,
    ...stationsOf(chain, first.trace.route),
    cells,
    severity: worstOf(Object.values(cells).flatMap((cell) => cell?.severity ?? [])),
  };
}

function cellsOf(requests: readonly SurveyedRequest[], probe: number): MatrixRow['cells'] {
  const told = (kind: RequestKind, asked: number): SurveyedRequest | null =>
    requests.find((request) => request.kind === kind && request.probes.includes(asked)) ?? null;
  // Paths that fare alike over HTTP/2 were not asked for anything else over HTTPS: they lead to the same rule.
  const secure = told('http2', probe)?.probes[0] ?? probe;
  return {
    http3: told('http3', secure),
    http2: told('http2', secure),
    'http1.1': told('http1.1', secure),
    grpc: told('grpc', secure),
    websocket: told('websocket', secure),
    'plain-http': told('plain-http', probe),
  };
}

function portOf({ trace: { request } }: SurveyedRequest): number | null {
  return request.port === (request.scheme === 'http' ? 80 : 443) ? null : request.port;
}
