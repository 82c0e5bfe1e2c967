import type { Fact, Unknown } from '@/lib/inventory/unknown';

/** Notes that the resource at hand lacks what AWS always sends, and gives the mark for the fact it hides. */
export type Missing = () => Unknown;

/** A value that AWS always sends; unknown when it is not there. */
export function present<T>(value: T | null | undefined, missing: Missing): Fact<T> {
  return value ?? missing();
}

/** An id that AWS writes as an empty string where there is none. */
export function idOrNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
