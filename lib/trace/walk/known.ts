import { isUnknown, type Fact } from '@/lib/inventory/unknown';

import type { DependsOn } from '../trace-types';

/** A value, or what it hangs on. */
export type Known<T> = { known: true; value: T } | { known: false; because: DependsOn };

/** A known value. */
export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

/** A fact of the inventory; `because` says what its gap means. */
export function knownFact<T>(fact: Fact<T>, because: (gap: string) => DependsOn): Known<T> {
  return isUnknown(fact) ? { known: false, because: because(fact.$unknown) } : known(fact);
}
