import type { CloudFrontLine } from '@/lib/logs/log-line';

import { remark, STATEMENTS } from './codes';
import type { AnsweredBy, Statement, Way } from './explanation';

/** Results with which CloudFront answers by itself. */
const OWN_RESULTS: ReadonlySet<string> = new Set(['Redirect', 'LimitExceeded', 'CapacityExceeded', 'LambdaExecutionError']);
/** Detailed results with which the edge refuses the viewer, or had no answer from the origin that it could pass on. */
const OWN_DETAILS = /^(ClientGeoBlocked|Invalid\w+|Origin(Comm|Connect|Dns|HeaderTooBig|InvalidResponse|Read|Write)Error)$/;

/** What a line of CloudFront says. */
export function edgeStatements(line: CloudFrontLine): Statement[] {
  const { cIp, csProtocolVersion, csProtocol, sslProtocol, xHostHeader, csHost, xEdgeLocation, timeTaken } = line;
  const framing = csProtocol === 'grpcs' ? 'gRPC' : csProtocol === 'ws' || csProtocol === 'wss' ? 'WebSocket' : 'none';
  const spoken = remark(STATEMENTS, 'spoken-to-edge', {
    client: cIp ?? '-',
    http: csProtocolVersion ?? 'HTTP',
    framing,
    tls: sslProtocol ?? 'none',
    host: xHostHeader ?? csHost ?? '-',
    location: xEdgeLocation ?? '-',
  });
  return [spoken, ...answer(line), ...(timeTaken === null ? [] : [remark(STATEMENTS, 'took', { seconds: timeTaken })])];
}

function answer(line: CloudFrontLine): Statement[] {
  const { scStatus: status, xEdgeResultType: result, xEdgeResponseResultType: response } = line;
  if (status === null || result === null) return [];
  if (status === 0 || (result === 'Error' && response !== null && response !== 'Error')) {
    return [remark(STATEMENTS, 'viewer-left', { status: status === 0 ? 'none' : status })];
  }
  if (result === 'Hit' || result === 'RefreshHit') return [remark(STATEMENTS, 'edge-answered-from-cache', { status, result })];
  if (result === 'Miss') return [remark(STATEMENTS, 'origin-answered', { status })];
  if (OWN_RESULTS.has(result)) return [remark(STATEMENTS, 'edge-answered', { status, result })];
  return [remark(STATEMENTS, 'edge-or-origin-failed', { status, detail: line.xEdgeDetailedResultType ?? result })];
}

/** Who answered, as far as the line says; where it leaves it open, a trace that agrees tells. */
export function edgeAnsweredBy(
  { xEdgeResultType: result, xEdgeDetailedResultType: detail, scStatus }: CloudFrontLine,
  way: Way | null,
): AnsweredBy {
  if (scStatus === 0) return 'nobody';
  if (result === 'Hit' || result === 'RefreshHit' || OWN_RESULTS.has(result ?? '')) return 'edge';
  if (result === 'Error' && OWN_DETAILS.test(detail ?? '')) return 'edge';
  return way !== null && (way.agreement === 'agrees' || way.agreement === 'may-agree') ? way.trace.outcome.by : 'unknown';
}
