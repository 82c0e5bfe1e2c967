import { analyze, type Analysis } from '@/lib/checks/analyze';
import type { ShareBody } from '@/lib/shares/share-body';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';

/** What was shared, and what follows from it. */
export interface Study {
  body: ShareBody;
  analysis: Analysis;
  /** What is proven of all requests, once: a large account takes seconds. */
  proofs: () => { bypass: readonly BypassProof[]; unreached: UnreachedReport };
}

/** Works out what was shared. */
export function studyShare(body: ShareBody): Study {
  const analysis = analyze(body.snapshot.inventory);
  let proofs: ReturnType<Study['proofs']> | null = null;
  return {
    body,
    analysis,
    proofs: () => (proofs ??= { bypass: proveBypass(analysis.chain), unreached: findUnreached(analysis.chain) }),
  };
}
