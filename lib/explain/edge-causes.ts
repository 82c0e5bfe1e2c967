import type { CloudFrontLine } from '@/lib/logs/log-line';

import { causeOf, causeOfCode, sortedCauses } from './cause';
import type { Cause, Way } from './explanation';
import { EDGE_CAUSES, LOAD_BALANCER_CAUSES } from './status-causes';

/** Results that name no failure. */
const FINE: ReadonlySet<string> = new Set(['Hit', 'RefreshHit', 'Miss', 'OriginShieldHit', 'MissGeneratedResponse']);

/** Why CloudFront logged such an answer: what the line names, else what AWS lists for the status. */
export function edgeCauses(line: CloudFrontLine, way: Way | null): Cause[] {
  const { scStatus: status, xEdgeResultType: result, xEdgeDetailedResultType: detail } = line;
  if (result === 'Redirect') return [causeOf('edge-redirect', 'named')];
  const code = [detail, result].find((one): one is string => one !== null && one !== 'Error' && !FINE.has(one));
  if (code !== undefined) return [causeOfCode(code, 'other-edge-code')];
  const general = result === 'Error' ? [causeOf('edge-unspecified', 'named')] : [];
  // A trace that agrees says why.
  if (status === null || status < 400 || way?.agreement === 'agrees') return general;
  const behind = leadsToLoadBalancer(way) ? (LOAD_BALANCER_CAUSES[status] ?? []) : [];
  const listed = [...(EDGE_CAUSES[status] ?? []), ...behind];
  return sortedCauses([...general, ...listed.map((one) => causeOf(one, 'possible')), causeOf('application', 'possible')]);
}

/** Unknown where nothing was traced: then a load balancer may stand behind it. */
function leadsToLoadBalancer(way: Way | null): boolean {
  return way === null || way.trace.route.loadBalancer !== null;
}
