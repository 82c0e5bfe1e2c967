import type { Evidence } from '@/lib/inventory/evidence';

/** How a known value is known: it was set, AWS documents it as the default, or it follows from something else. */
export type Basis = 'configured' | 'aws-default' | 'inferred';

/** A fact with its proof. An unknown one names the gap (id in `Chain.gaps`) that hides it. */
export type Resolved<T> =
  { known: true; value: T; basis: Basis; evidence: readonly Evidence[] } | { known: false; gap: string; evidence: readonly Evidence[] };
