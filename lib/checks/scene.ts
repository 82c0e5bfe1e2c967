import type { Chain } from '@/lib/chain/chain';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { bypassProofs } from '@/lib/trace/bypass/prove-bypass';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';
import type { Survey } from '@/lib/trace/survey-types';

import { type Surroundings, surroundingsOf } from './subjects/surroundings';

/** Everything that a check may look at besides its subject. What takes long is worked out when first asked for. */
export interface Scene {
  chain: Chain;
  survey: Survey;
  /** When the inventory was read, in milliseconds since 1970: what expires is judged by it. */
  readAt: number;
  /** Who uses what stands round the chain. */
  surroundings: Surroundings;
  /** Whether CloudFront can be gone round on the way to a load balancer, by ARN; null where it does not stand behind CloudFront. */
  proof: (loadBalancer: string) => BypassProof | null;
  /** The same for all of these load balancers. */
  proofs: () => readonly BypassProof[];
  /** What no request gets to. */
  unreached: () => UnreachedReport;
}

/** The scene of an analysed inventory. */
export function sceneOf({ chain, survey }: { chain: Chain; survey: Survey }, readAt: number): Scene {
  const proofs = bypassProofs(chain);
  let unreached: UnreachedReport | null = null;
  return {
    chain,
    survey,
    readAt,
    surroundings: surroundingsOf(chain),
    proof: proofs.of,
    proofs: proofs.all,
    unreached: () => (unreached ??= findUnreached(chain)),
  };
}
