import { z } from 'zod';

import { STANDINGS, standingOf } from '@/lib/checks/counts';
import { type Finding, FINDING_SEVERITIES } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';

/** So many findings stand on one page. */
const PAGE_SIZE = 100;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const text = z.preprocess(first, z.string().min(1).max(2048).nullable().catch(null));

/** What the URL of a review says. Nonsense counts as not said. */
export const FindingQuery = z.object({
  /** The way in; null for the whole account. */
  entry: text,
  /** Hop or component. */
  at: text,
  severity: z.preprocess(first, z.enum(FINDING_SEVERITIES).nullable().catch(null)),
  place: z.preprocess(first, z.enum(PLACES).nullable().catch(null)),
  verdict: z.preprocess(first, z.enum(STANDINGS).nullable().catch(null)),
  check: text,
  control: text,
  /** `today`: not as it was sealed, but as the rules of this version judge it. */
  rules: z.preprocess(first, z.enum(['today']).nullable().catch(null)),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(100_000).catch(1)),
});
export type FindingQuery = z.infer<typeof FindingQuery>;

export const NO_FILTER: FindingQuery = {
  entry: null,
  at: null,
  severity: null,
  place: null,
  verdict: null,
  check: null,
  control: null,
  rules: null,
  page: 1,
};

/** The address of a review with this query. */
export function reviewHref(snapshot: string, query: Partial<FindingQuery> = {}): string {
  const wanted = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...NO_FILTER, ...query })) {
    if (value !== null && !(name === 'page' && value === 1)) wanted.set(name, String(value));
  }
  return `/snapshots/${snapshot}/review${wanted.size === 0 ? '' : `?${wanted.toString()}`}`;
}

/** The findings that the query asks for; the way in is the caller's, who knows the chain. */
export function filterFindings<T extends Finding>(
  findings: readonly T[],
  { at, severity, place, verdict, check, control }: FindingQuery,
): T[] {
  return findings.filter(
    (finding) =>
      (at === null || finding.components.includes(at) || finding.subject.id === at) &&
      (severity === null || finding.severity === severity) &&
      (place === null || finding.place === place) &&
      (verdict === null || standingOf(finding) === verdict) &&
      (check === null || finding.check === check) &&
      (control === null || finding.controls.includes(control)),
  );
}

export interface FindingPage<T> {
  findings: readonly T[];
  page: number;
  pages: number;
}

/** One page of findings. */
export function pageOf<T>(findings: readonly T[], page: number): FindingPage<T> {
  const pages = Math.max(1, Math.ceil(findings.length / PAGE_SIZE));
  const at = Math.min(page, pages);
  return { findings: findings.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), page: at, pages };
}
