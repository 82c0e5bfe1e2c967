import type { LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing';

import type { ClassicLoadBalancer } from '@/lib/inventory/classic-load-balancer';
import type { Fact } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';

export function toClassicLoadBalancer(lb: Loose<LoadBalancerDescription>, region: string, missing: Missing): ClassicLoadBalancer | null {
  if (lb.LoadBalancerName === undefined) return null;
  return {
    name: lb.LoadBalancerName,
    region,
    dnsName: present(lb.DNSName?.toLowerCase(), missing),
    scheme: lb.Scheme?.toLowerCase() ?? null,
    vpcId: idOrNull(lb.VPCId),
    listeners: listenersOf(lb, missing),
  };
}

function listenersOf({ ListenerDescriptions: descriptions }: Loose<LoadBalancerDescription>, missing: Missing): Fact<Listeners> {
  const listeners = descriptions?.map(({ Listener: listener }) => {
    const { Protocol: protocol, LoadBalancerPort: port } = listener ?? {};
    return protocol === undefined || port === undefined ? null : { protocol: protocol.toUpperCase(), port };
  });
  const known = listeners?.filter((listener) => listener !== null) ?? [];
  return known.length === listeners?.length ? sortedBy(known, ({ port }) => String(port).padStart(5, '0')) : missing();
}

type Listeners = { protocol: string; port: number }[];
