import type { OriginConnection, OriginLink } from '@/lib/chain/chain';
import type { Resolved } from '@/lib/chain/resolved';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import type { Scene } from '../scene';

/** Origins of distributions that connect, or may connect, to a port of a load balancer, in plain HTTP or over TLS. */
export function originsUsing({ chain }: Pick<Scene, 'chain'>, { arn }: LoadBalancer, port: number, scheme: 'http' | 'https'): OriginLink[] {
  const links = chain.index.originLinksTo.get(arn) ?? [];
  return links.filter(({ connection }) => connection !== null && mayUse(connection, port, scheme));
}

/** What was not read may be anything. */
function mayUse({ protocolPolicy, httpPort, httpsPort }: OriginConnection, port: number, scheme: 'http' | 'https'): boolean {
  const [own, never] = scheme === 'http' ? [httpPort, 'https-only'] : [httpsPort, 'http-only'];
  return maybe(protocolPolicy, (policy) => policy !== never) && maybe(own, (value) => value === port);
}

function maybe<T>(fact: Resolved<T>, holds: (value: T) => boolean): boolean {
  return !fact.known || holds(fact.value);
}
