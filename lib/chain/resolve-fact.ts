import type { Evidence } from '@/lib/inventory/evidence';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Basis, Resolved } from './resolved';

/** Where a fact stands: the resource and AWS's own field path. */
export interface FactPlace {
  resource: string;
  path: string;
}

/** A fact of the inventory as a resolved one, with its place and value as evidence. */
export function resolveFact<T extends Evidence['value']>(value: Fact<T>, place: FactPlace, basis: Basis = 'configured'): Resolved<T> {
  if (isUnknown(value)) return { known: false, gap: value.$unknown, evidence: [] };
  return { known: true, value, basis, evidence: [{ ...place, value }] };
}

/** A fact that AWS fills with a documented default where nothing is set. */
export function resolveWithDefault<T extends Evidence['value']>(value: Fact<T | null>, byDefault: T, place: FactPlace): Resolved<T> {
  if (isUnknown(value)) return { known: false, gap: value.$unknown, evidence: [] };
  if (value === null) return { known: true, value: byDefault, basis: 'aws-default', evidence: [{ ...place, value: null }] };
  return { known: true, value, basis: 'configured', evidence: [{ ...place, value }] };
}
