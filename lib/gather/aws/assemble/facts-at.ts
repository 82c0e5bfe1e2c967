import { type Gap, gapId } from '@/lib/inventory/gap';
import type { Fact, Unknown } from '@/lib/inventory/unknown';

const entry = {
  action: 'sts:GetCallerIdentity',
  region: '*',
  kind: 'identity',
  resource: 'pending',
  reason: 'unresolved',
  code: null,
} as const;

/** The gap of everything that a running scan did not read yet. It is in no finished inventory. */
export const PENDING_GAP: Gap = { id: gapId(entry), ...entry };
export const PENDING: Unknown = { $unknown: PENDING_GAP.id };

/** A fact out of what was read, or the mark that it is still to come. */
export function factAt<T>(facts: ReadonlyMap<string, Fact<T>>, key: string): Fact<T> {
  return facts.get(key) ?? PENDING;
}
