import type { Chain, Entry, OriginLink } from '@/lib/chain/chain';
import { CLOUDFRONT_USER_AGENT } from '@/lib/facts/origin-headers';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { ANY_CLIENT, type TraceRequest } from '@/lib/trace/request';
import { leavesOf } from '@/lib/trace/leaves';
import { kindOf } from '@/lib/trace/severity';
import { typedHost } from '@/lib/trace/typed-host';
import { traceThrough } from '@/lib/trace/trace-request';
import type { Trace, TraceHop } from '@/lib/trace/trace-types';
import type { TraceOptions } from '@/lib/trace/walk/begin';

import { agreementOf } from './agreement';
import type { Agreement, Way } from './explanation';

/** Distributions that lead to a load balancer: the ways in, and the origins that do. */
export function frontsOf({ entries, index }: Chain, { arn }: LoadBalancer): { entry: Entry; link: OriginLink }[] {
  const links = index.originLinksTo.get(arn) ?? [];
  return entries.flatMap((entry) => {
    const link = links.find(
      ({ distribution, tenant }) => distribution.id === entry.component.id && (tenant === null || tenant.id === entry.tenant?.id),
    );
    return entry.kind === 'distribution' && link !== undefined ? [{ entry, link }] : [];
  });
}

/**
 * Requests of viewers that may have come to the load balancer as the logged one, walked through each distribution that leads to it. What
 * the viewer asked for is not logged there: names are the entry's own, the path is the logged one without the origin's.
 */
export function viewerWays(
  chain: Chain,
  loadBalancer: LoadBalancer,
  logged: TraceRequest,
  judge: (leaf: Trace) => Agreement,
  options: TraceOptions,
): Way[] {
  return frontsOf(chain, loadBalancer).flatMap(({ entry, link }): Way[] => {
    const tried = (['https', 'http'] as const).map((scheme) => traceThrough(chain, entry, asViewer(logged, entry, link, scheme), options));
    const arriving = tried.filter((trace) => leavesOf(trace).some((leaf) => leaf.route.loadBalancer === loadBalancer.arn));
    const trace = arriving.find((one) => originHop(one, loadBalancer)?.scheme === logged.scheme) ?? arriving[0];
    if (trace === undefined) return [];
    return [{ via: 'viewer', entry, kind: kindOf(trace.request), ...agreementOf(trace, judge) }];
  });
}

/** The hop on which a trace reaches a load balancer from CloudFront. */
export function originHop({ hops }: Trace, { arn }: LoadBalancer): TraceHop | null {
  return hops.find(({ kind, to }) => kind === 'origin' && to.id === arn) ?? null;
}

function asViewer(logged: TraceRequest, entry: Entry, link: OriginLink, scheme: 'http' | 'https'): TraceRequest {
  const { framing, headers } = logged;
  const prefix = link.originPath.known ? link.originPath.value : '';
  const cut = prefix !== '' && logged.path.startsWith(`${prefix}/`) ? logged.path.slice(prefix.length) : logged.path;
  const sent = headers.filter(({ name, value }) => name !== 'user-agent' || value !== CLOUDFRONT_USER_AGENT);
  return {
    ...logged,
    scheme,
    port: scheme === 'http' ? 80 : 443,
    host: hostOf(entry, logged.host),
    path: cut,
    http: scheme === 'http' || framing === 'WebSocket' ? 'HTTP/1.1' : 'HTTP/2',
    headers: sent,
    sourceIp: null,
    client: ANY_CLIENT,
  };
}

/** The logged Host where the entry answers to it, else a name of its own. */
function hostOf({ hosts }: Entry, logged: string): string {
  const answers = hosts.some((host) => host === logged || (host.startsWith('*.') && logged.endsWith(host.slice(1))));
  const [first = logged] = hosts;
  return answers ? logged : typedHost(first);
}
