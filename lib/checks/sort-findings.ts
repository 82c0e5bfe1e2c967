import { type Finding, FINDING_SEVERITIES } from './finding';
import { PLACES } from './place';

/** What stands before what is unknown, and that before what is adjusted; then by severity, by the order of the way, by name. */
export function sortFindings<T extends Finding>(findings: readonly T[]): T[] {
  const rank = ({ status, adjusted }: Finding): number => (adjusted !== undefined ? 2 : Number(status === 'unknown'));
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      FINDING_SEVERITIES.indexOf(a.severity) - FINDING_SEVERITIES.indexOf(b.severity) ||
      PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
      compare(a.subject.id, b.subject.id) ||
      compare(a.check, b.check),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
