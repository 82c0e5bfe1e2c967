import type { Evidence } from '@/lib/inventory/evidence';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** One piece of evidence. */
export function evidence(resource: string, path: string, value: Evidence['value']): readonly Evidence[] {
  return [{ resource, path, value }];
}

/** A fact as evidence; an unread one proves nothing. */
export function factEvidence<T extends Evidence['value']>(resource: string, path: string, fact: Fact<T>): readonly Evidence[] {
  return isUnknown(fact) ? [] : [{ resource, path, value: fact }];
}
