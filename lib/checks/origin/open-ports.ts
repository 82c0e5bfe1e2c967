import type { Chain } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { admitsAnybody } from '@/lib/trace/network/reach-load-balancer';
import type { DependsOn } from '@/lib/trace/trace-types';
import { lookupOf } from '@/lib/trace/walk/lookup';

/** A listener's port that the security groups open to every address. */
interface OpenPort {
  port: number;
  evidence: readonly Evidence[];
}

/** Ports with a listener that the security groups of a load balancer open to every address; `hidden` where one may be that was not read. */
export function openPorts(chain: Chain, loadBalancer: LoadBalancer): { open: readonly OpenPort[]; hidden: readonly string[] | null } {
  const { listeners, name } = loadBalancer;
  if (isUnknown(listeners)) return { open: [], hidden: [listeners.$unknown] };
  const context = { chain, lookup: lookupOf(chain) };
  const chance: DependsOn = { code: 'viewer-address', params: { loadBalancer: name }, gap: null };
  const open: OpenPort[] = [];
  let hidden: string[] | null = null;
  for (const { port } of listeners) {
    if (isUnknown(port)) {
      hidden = [...(hidden ?? []), port.$unknown];
      continue;
    }
    const { answer, evidence, unread, because } = admitsAnybody(context, loadBalancer, port, chance);
    if (answer === 'yes') open.push({ port, evidence });
    if (unread) hidden = [...(hidden ?? []), ...because.flatMap(({ gap }) => gap ?? [])];
  }
  return { open: open.sort((a, b) => a.port - b.port), hidden };
}
