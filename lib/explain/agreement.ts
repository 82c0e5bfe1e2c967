import { leavesOf } from '@/lib/trace/leaves';
import type { Trace } from '@/lib/trace/trace-types';

import type { Agreement } from './explanation';

const ORDER: readonly Agreement[] = ['agrees', 'may-agree', 'silent', 'differs'];

/** Sorts the best agreement to the front; the order of equals stays. */
export function byAgreement(a: { agreement: Agreement }, b: { agreement: Agreement }): number {
  return ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement);
}

/**
 * Holds a trace against an answer. `judge` says how one way stands to it; that all ways lead to it is needed for `agrees`. Gives the way
 * that agrees best, the whole trace where nothing is gained by picking one.
 */
export function agreementOf(trace: Trace, judge: (leaf: Trace) => Agreement): { trace: Trace; agreement: Agreement } {
  const judged = leavesOf(trace)
    .map((leaf) => ({ trace: leaf, agreement: judge(leaf) }))
    .sort(byAgreement);
  const [best] = judged;
  if (best === undefined) return { trace, agreement: 'silent' };
  const all = judged.every(({ agreement }) => agreement === best.agreement);
  const open = !all || best.trace.outcome.certainty !== 'certain';
  if (best.agreement === 'agrees' && open) return { ...best, agreement: 'may-agree' };
  return all ? { trace, agreement: best.agreement } : best;
}
