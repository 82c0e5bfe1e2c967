import type { Severity } from '@/lib/facts/reasons';

/** Worst first. `unknown` stands before `low`: what could not be read may be bad. */
export const SEVERITY_ORDER = ['critical', 'high', 'medium', 'unknown', 'low', 'none'] as const satisfies readonly Severity[];

/** For sorting worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITY_ORDER.indexOf(a) - SEVERITY_ORDER.indexOf(b);
}
