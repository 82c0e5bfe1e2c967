import type { Chain } from '@/lib/chain/chain';
import type { LogLine } from '@/lib/logs/log-line';
import { findRequests } from '@/lib/trace/find-requests';
import type { TargetServer } from '@/lib/trace/target-server';
import { NO_ROUTE, type TraceOptions } from '@/lib/trace/walk/begin';

import { byAgreement } from './agreement';
import { causeOf, sortedCauses } from './cause';
import { HINTS, remark } from './codes';
import { explainAccessLine } from './explain-access-line';
import { explainCloudFrontLine } from './explain-cloudfront-line';
import { explainConnectionLine } from './explain-connection-line';
import type { Cause, Explanation, Hint } from './explanation';
import { foundWays } from './found-ways';
import { momentOf } from './moments';
import { routeOf } from './route';
import { EDGE_CAUSES, LOAD_BALANCER_CAUSES, mayBeFixedResponse } from './status-causes';

/** What an explanation is to take into account. */
export interface ExplainOptions {
  /** What listens behind target links, by their ids. Default: nothing is said. */
  servers?: ReadonlyMap<string, TargetServer>;
  /** When the snapshot was taken. ISO 8601 in UTC. Default: nobody said. */
  takenAt?: string | null;
}

/** Explains a line of a log: who answered, which way the request went, why, and what the line and the infrastructure say differently. */
export function explainLog(chain: Chain, line: LogLine, { servers = new Map(), takenAt = null }: ExplainOptions = {}): Explanation {
  // Certificates are judged at the moment of the line.
  const options: TraceOptions = { servers, at: momentOf(line) ?? takenAt, follow: false };
  switch (line.kind) {
    case 'alb-access':
      return explainAccessLine(chain, line, takenAt, options);
    case 'alb-connection':
      return explainConnectionLine(chain, line, takenAt, options);
    case 'cloudfront':
      return explainCloudFrontLine(chain, line, takenAt, options);
  }
}

/** Explains a status alone: which requests get it here, and who else may make it. */
export function explainStatus(chain: Chain, status: number, { servers = new Map() }: ExplainOptions = {}): Explanation {
  const { cells, complete } = findRequests(chain, { kind: 'status', status }, chain.entries, servers);
  const ways = foundWays(cells).sort(byAgreement);
  return {
    line: null,
    status,
    answeredBy: 'unknown',
    route: routeOf(ways, NO_ROUTE),
    statements: [],
    ways,
    causes: statusCauses(status),
    contradictions: [],
    hints: statusHints(status, ways.length > 0, complete),
    complete,
  };
}

function statusCauses(status: number): Cause[] {
  const fixed = mayBeFixedResponse(status) ? (['rule-fixed-response'] as const) : [];
  const codes = [...(LOAD_BALANCER_CAUSES[status] ?? []), ...(EDGE_CAUSES[status] ?? []), ...fixed];
  return sortedCauses([...codes.map((code) => causeOf(code, 'possible')), causeOf('application', 'possible')]);
}

function statusHints(status: number, found: boolean, complete: boolean): Hint[] {
  return [
    ...(found ? [] : [remark(HINTS, 'status-not-made-here', { status })]),
    ...(complete ? [] : [remark(HINTS, 'not-all-looked-at', {})]),
  ];
}
