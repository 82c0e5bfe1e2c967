import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';
import { sideEntry } from '@/lib/trace/bypass/listener-doors';
import { findRequests } from '@/lib/trace/find-requests';
import type { TraceRequest } from '@/lib/trace/request';
import { kindOf } from '@/lib/trace/severity';
import { traceThrough } from '@/lib/trace/trace-request';
import type { Trace } from '@/lib/trace/trace-types';
import type { TraceOptions } from '@/lib/trace/walk/begin';

import { cloudFrontBasis } from './access-statements';
import { agreementOf, byAgreement } from './agreement';
import { answeredBy, followsFromSettings } from './answered-by';
import type { Agreement, Way } from './explanation';
import { foundWays } from './found-ways';
import type { Located } from './locate';
import { loggedRequest, spokenIn } from './logged-request';
import { frontsOf, viewerWays } from './viewer-ways';

/** Ways that the logged request may have come, best agreement first. */
export function accessWays(chain: Chain, line: AlbAccessLine, located: Located, options: TraceOptions): { ways: Way[]; complete: boolean } {
  const { loadBalancer, listener, rule } = located;
  if (loadBalancer === null) return { ways: [], complete: true };
  const port = listener === null || isUnknown(listener.port) ? null : listener.port;
  const request = loggedRequest(line, port, rule);
  const judge = judgeOf(line, located, loadBalancer);
  const ways = request === null ? [] : waysOf({ chain, loadBalancer, line, judge, options }, request).sort(byAgreement);
  if (ways.some(({ agreement }) => agreement !== 'differs') || line.elbStatusCode === null || line.targetStatusCode !== null) {
    return { ways, complete: true };
  }
  const found = lookedFor(chain, line, located, loadBalancer, options);
  return { ways: [...ways, ...found.ways].sort(byAgreement), complete: found.complete };
}

interface Walking {
  chain: Chain;
  loadBalancer: LoadBalancer;
  line: AlbAccessLine;
  judge: (leaf: Trace) => Agreement;
  options: TraceOptions;
}

/** Through CloudFront where it stands in front and is not known to have been gone round; by the load balancer's own address else, or besides. */
function waysOf({ chain, loadBalancer, line, judge, options }: Walking, request: TraceRequest): Way[] {
  const fromCloudFront = cloudFrontBasis(chain, line) !== null;
  const viewers = line.type === 'h2' ? [] : viewerWays(chain, loadBalancer, request, judge, options);
  if (viewers.length > 0 && fromCloudFront) return viewers;
  const entry = sideEntry(chain, loadBalancer);
  // A distribution that is none of one's own, or one that was not read.
  const comesBy = fromCloudFront && line.type !== 'h2' ? 'foreign-distribution' : 'viewer';
  const trace = traceThrough(chain, entry, request, { ...options, comesBy });
  return [...viewers, { via: 'logged', entry, kind: kindOf(request), ...agreementOf(trace, judge) }];
}

/** Requests that come to this load balancer in the same protocol and get such an answer by the same rule, whatever their URL. */
function lookedFor(chain: Chain, line: AlbAccessLine, { rule }: Located, loadBalancer: LoadBalancer, options: TraceOptions) {
  const entries = [...frontsOf(chain, loadBalancer).map(({ entry }) => entry), sideEntry(chain, loadBalancer)];
  const found = findRequests(chain, { kind: 'status', status: line.elbStatusCode ?? 0 }, entries, options.servers);
  const { http, framing } = spokenIn(line);
  const cells = found.cells.filter(
    ({ leaf: { route, outcome, hops } }) =>
      outcome.by === 'load-balancer' &&
      (rule === null || route.rule === rule.arn) &&
      hops.some((hop) => hop.to.id === loadBalancer.arn && hop.http === http && hop.framing === framing),
  );
  return { ways: foundWays(cells), complete: found.complete };
}

/** How one way stands to what the line says. */
function judgeOf(line: AlbAccessLine, located: Located, loadBalancer: LoadBalancer): (leaf: Trace) => Agreement {
  const by = answeredBy(line, located);
  return ({ outcome, route, timing }) => {
    if (outcome.reason === 'undetermined') return 'silent';
    if (route.loadBalancer !== loadBalancer.arn || outcome.by === 'edge' || outcome.by === 'nobody') return 'differs';
    if (by === 'target') return outcome.by === 'target' ? 'agrees' : 'differs';
    if (by === 'nobody') return 'silent';
    if (outcome.by !== 'target') return outcome.status === line.elbStatusCode ? 'agrees' : 'differs';
    if (timing !== null && timing.limits.some(({ logged }) => logged === line.elbStatusCode)) return 'may-agree';
    // It gets to the target, as far as settings go: a failure there, a web ACL's or a client's doing stand in no setting.
    return followsFromSettings(line) ? 'differs' : 'silent';
  };
}
