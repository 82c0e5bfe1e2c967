import type { DependsOn } from '../trace-types';

/** A value, or what it hangs on. */
export type Known<T> = { known: true; value: T } | { known: false; because: DependsOn };

/** A known value. */
export function known<T>(value: T): Known<T> {
  return { known: true, value };
}
