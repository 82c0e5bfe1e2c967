import type { Chain } from '@/lib/chain/chain';
import { entriesAnsweringTo } from '@/lib/chain/entries-answering';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';
import type { TraceRoute } from '@/lib/trace/trace-types';
import { NO_ROUTE, type TraceOptions } from '@/lib/trace/walk/begin';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { accessCauses } from './access-causes';
import { accessContradictions } from './access-contradictions';
import { accessStatements } from './access-statements';
import { accessWays } from './access-ways';
import { answeredBy } from './answered-by';
import { HINTS, remark } from './codes';
import type { Explanation, Hint, Way } from './explanation';
import { type Located, loadBalancersOf, locate, loggedPort } from './locate';
import { loggedRequest } from './logged-request';
import { momentHints } from './moments';
import { routeOf } from './route';
import { tracedContradictions } from './traced-contradictions';
import { frontsOf } from './viewer-ways';

/** Explains a line of a load balancer's access log. `takenAt` is the snapshot's moment, ISO 8601 in UTC. */
export function explainAccessLine(chain: Chain, line: AlbAccessLine, takenAt: string | null, options: TraceOptions): Explanation {
  const located = locate(chain, line);
  const { ways, complete } = accessWays(chain, line, located, options);
  const route = routeOf(ways, namedRoute(located, line));
  return {
    line,
    status: line.elbStatusCode,
    answeredBy: answeredBy(line, located),
    route,
    statements: accessStatements(chain, line, located),
    ways,
    causes: accessCauses(line, { ...located, targetGroup: chain.index.targetGroup.get(route.targetGroup ?? '') ?? null }),
    contradictions: [...accessContradictions(chain, line, located), ...tracedContradictions(line, located, ways)],
    hints: [...accessHints(chain, line, located, ways), ...momentHints(line, takenAt)],
    complete,
  };
}

/** What the line itself names of the way. */
function namedRoute({ loadBalancer, listener, rule, targetGroup, targetLink }: Located, { target }: AlbAccessLine): TraceRoute {
  return {
    ...NO_ROUTE,
    loadBalancer: loadBalancer?.arn ?? null,
    listener: listener?.arn ?? null,
    rule: rule?.arn ?? null,
    targetGroup: targetGroup?.arn ?? null,
    targetLink: target === null ? null : (targetLink?.id ?? null),
  };
}

function accessHints(chain: Chain, line: AlbAccessLine, { loadBalancer, listener, rule }: Located, ways: readonly Way[]): Hint[] {
  const { found } = loadBalancersOf(chain, line.elb);
  const gap = lookupOf(chain).listingGap('load-balancer');
  if (loadBalancer === null)
    return gap === null ? [] : [remark(HINTS, 'listing-unread', { action: chain.index.gap.get(gap)?.action ?? gap })];
  const request = loggedRequest(line, null, rule);
  const viewer = ways.find(({ via }) => via === 'viewer');
  const port = listener === null || isUnknown(listener.port) ? null : listener.port;
  return [
    ...(found.length > 1 ? [remark(HINTS, 'several-load-balancers', { count: found.length, elb: line.elb })] : []),
    ...(port !== null && loggedPort(line) === null ? [remark(HINTS, 'port-not-logged', { port: String(port) })] : []),
    ...(request !== null && !isKnownHost(chain, request.host) && frontsOf(chain, loadBalancer).length > 0
      ? [remark(HINTS, 'host-unknown', { host: request.host, loadBalancer: loadBalancer.name })]
      : []),
    ...(viewer === undefined
      ? []
      : [remark(HINTS, 'viewer-not-logged', { loadBalancer: loadBalancer.name, distribution: viewer.entry.component.name })]),
  ];
}

/** A name that something here answers to, or that an origin is called by. */
function isKnownHost(chain: Chain, host: string): boolean {
  const origin = chain.originLinks.some(({ domainName }) => domainName.known && domainName.value === host);
  return origin || entriesAnsweringTo(chain, host).entries.length > 0;
}
