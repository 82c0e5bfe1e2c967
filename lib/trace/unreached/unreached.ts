import type { ComponentRef } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';

/**
 * `shadowed`: others come before it for every request there is. `no-way-in`: no request that comes from the internet, directly or through
 * one of the account's distributions, gets here.
 */
type Why = 'shadowed' | 'no-way-in';

/** Something that is set up and that no request gets to. */
export interface Unreached {
  kind: 'behavior' | 'listener' | 'rule';
  at: ComponentRef;
  /** A behaviour's pattern; a listener's port; a rule's port and priority, as `443 10`. */
  name: string;
  why: Why;
  evidence: readonly Evidence[];
}

export interface UnreachedReport {
  unreached: readonly Unreached[];
  /** False where something that is not listed may not be reached either, or could not be found out. */
  complete: boolean;
}
