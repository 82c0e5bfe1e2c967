import { z } from 'zod';

import type { Severity } from '@/lib/facts/reasons';

import type { EntryRow } from './entry-row';

/** So many ways in stand on one page: more are slow to draw and nobody reads them at once. */
export const PAGE_SIZE = 50;

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const satisfies readonly Severity[];

const one = z.preprocess((value): unknown => (Array.isArray(value) ? value[0] : value), z.string().max(256).catch(''));

/** What the overview's URL says. Nonsense counts as not said. */
export const OverviewQuery = z.object({
  snapshot: one,
  sample: one,
  q: one.transform((text) => text.trim()),
  severity: z.enum(SEVERITIES).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type OverviewQuery = z.infer<typeof OverviewQuery>;

export interface FilteredRows {
  rows: readonly EntryRow[];
  /** Rows that match, on all pages. */
  matching: number;
  page: number;
  pages: number;
}

/** The rows that match the query, one page of them. Words are joined by AND. */
export function filterRows(all: readonly EntryRow[], { q, severity, page }: OverviewQuery): FilteredRows {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const matching = all.filter(
    (row) => (severity === null || row.severity === severity) && words.every((word) => row.search.includes(word)),
  );
  const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
  const at = Math.min(page, pages);
  return { rows: matching.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), matching: matching.length, page: at, pages };
}

/** The overview's URL with some of the query changed; what is left empty is left out. */
export function overviewHref(query: Partial<Record<'snapshot' | 'q' | 'severity' | 'page', string | number | null>>): string {
  const wanted = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== '' && !(name === 'page' && value === 1)) wanted.set(name, String(value));
  }
  return wanted.size === 0 ? '/' : `/?${wanted.toString()}`;
}
