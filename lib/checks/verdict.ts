import type { Evidence } from '@/lib/inventory/evidence';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import type { FindingParams, FindingSeverity } from './finding';

/** A failure always says what proves it. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

export interface Failure {
  status: 'fail';
  /** Fill the sentence of the check's page. */
  params: FindingParams;
  evidence: EvidenceList;
  /** Where it is worse, or milder, than the check's own. */
  severity?: FindingSeverity;
}

/** What a check says of one subject. Unknown names the gaps that hide what it needs. */
export type Verdict = { status: 'pass' } | { status: 'not-applicable' } | { status: 'unknown'; gaps: readonly string[] } | Failure;

export const PASS: Verdict = { status: 'pass' };
export const NOT_APPLICABLE: Verdict = { status: 'not-applicable' };

/** What could not be read leaves the verdict open. */
export function unknown(...facts: readonly (Unknown | string)[]): Verdict {
  return { status: 'unknown', gaps: [...new Set(facts.map((fact) => (typeof fact === 'string' ? fact : fact.$unknown)))] };
}

export function fail(params: FindingParams, first: Evidence, ...more: readonly Evidence[]): Failure {
  return { status: 'fail', params, evidence: [first, ...more] };
}

/** One of several things that a subject is judged by: all right, not read, or wrong with its name and proof. */
export type Part = 'right' | Unknown | { name: string; evidence: EvidenceList };

/**
 * One verdict out of several parts: a part that is wrong fails, whatever the others are; a part that was not read leaves it open; no part
 * at all makes the check not applicable. `params` says what the names of the wrong ones fill.
 */
export function ofParts(parts: readonly Part[], params: (names: readonly string[]) => FindingParams): Verdict {
  const wrong = parts.flatMap((part) => (part === 'right' || isUnknown(part) ? [] : [part]));
  const [first, ...others] = wrong.flatMap(({ evidence }) => evidence);
  if (first !== undefined) return fail(params(named(wrong.map(({ name }) => name))), first, ...others);
  const open = parts.filter(isUnknown);
  if (open.length > 0) return unknown(...open);
  return parts.length === 0 ? NOT_APPLICABLE : PASS;
}

/** Each name once. Sentences show the first ones of many, and how many more there are. */
export function named(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
