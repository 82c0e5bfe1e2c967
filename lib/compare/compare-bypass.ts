import type { Chain } from '@/lib/chain/chain';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';

import type { BypassComparison } from './comparison';

/** Whether CloudFront can be gone round, on both sides, for every load balancer that stands behind it on either. */
export function compareBypass(before: Chain, after: Chain): BypassComparison[] {
  const [one, other] = [before, after].map((chain) => new Map(proveBypass(chain).map((proof) => [proof.loadBalancer.id, proof])));
  const all = new Map([...(one ?? []), ...(other ?? [])]);
  return [...all.values()].map(({ loadBalancer }) => {
    const [left, right] = [one?.get(loadBalancer.id)?.verdict ?? null, other?.get(loadBalancer.id)?.verdict ?? null];
    return { loadBalancer, before: left, after: right, changed: left !== right };
  });
}
