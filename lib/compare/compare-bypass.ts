import type { BypassProof } from '@/lib/trace/bypass/door';

import type { BypassComparison } from './comparison';

/** Whether CloudFront can be gone round, on both sides, for every load balancer that stands behind it on either. */
export function compareBypass(before: readonly BypassProof[], after: readonly BypassProof[]): BypassComparison[] {
  const [one, other] = [before, after].map((proofs) => new Map(proofs.map((proof) => [proof.loadBalancer.id, proof])));
  const all = new Map([...(one ?? []), ...(other ?? [])]);
  return [...all.values()].map(({ loadBalancer }) => {
    const [left, right] = [one?.get(loadBalancer.id)?.verdict ?? null, other?.get(loadBalancer.id)?.verdict ?? null];
    return { loadBalancer, before: left, after: right, changed: left !== right };
  });
}
