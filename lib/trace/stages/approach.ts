import type { ComponentRef, OriginLink } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import type { HttpVersion } from '../request';
import type { HopTls, TraceHop } from '../trace-types';
import { connect, type Walk } from '../walk/walk';

/** A connection on its way to a load balancer, from a viewer or from CloudFront. */
export interface Approach {
  kind: 'viewer' | 'origin';
  hopId: string;
  from: ComponentRef;
  to: ComponentRef;
  loadBalancer: LoadBalancer;
  scheme: 'http' | 'https';
  port: number;
  /** The origin that CloudFront comes from; null for a viewer. */
  link: OriginLink | null;
  /** What chose scheme and port. */
  evidence: readonly Evidence[];
}

/** What is spoken on a connection; null where it does not come about. */
export interface Spoken {
  http: HttpVersion | null;
  tls: HopTls | null;
}

/** Notes the connection of an approach. */
export function connectApproach(walk: Walk, approach: Approach, spoken: Spoken | null): Walk {
  const { kind, hopId, from, to, scheme, port, evidence } = approach;
  const { framing } = walk.request;
  const hop: TraceHop = {
    id: hopId,
    kind,
    from,
    to,
    scheme,
    port,
    http: spoken?.http ?? null,
    framing,
    tls: spoken?.tls ?? null,
    evidence,
  };
  return connect(walk, hop);
}
