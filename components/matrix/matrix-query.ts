import { z } from 'zod';

import type { MatrixEntry, ProtocolMatrix } from '@/lib/matrix/protocol-matrix';

/** So many ways in stand on one page: an account has hundreds, and each is a table. */
const PAGE_SIZE = 20;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** What the URL of a matrix says. Nonsense counts as not said. */
export const MatrixQuery = z.object({
  /** The way in; null for all of them. */
  entry: z.preprocess(first, z.string().min(1).max(2048).nullable().catch(null)),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(100_000).catch(1)),
});
export type MatrixQuery = z.infer<typeof MatrixQuery>;

export interface ShownMatrix {
  entries: readonly MatrixEntry[];
  /** The wish, without what does not exist. */
  query: MatrixQuery;
  pages: number;
  /** Whether the way in that was asked for does not exist. */
  missing: boolean;
}

/** The ways in that the query asks for, one page of them. */
export function shownMatrix(matrix: ProtocolMatrix, { entry, page }: MatrixQuery): ShownMatrix {
  const only = matrix.filter((one) => one.entry.id === entry);
  if (only.length > 0) return { entries: only, query: { entry, page: 1 }, pages: 1, missing: false };
  const pages = Math.max(1, Math.ceil(matrix.length / PAGE_SIZE));
  const at = Math.min(page, pages);
  const entries = matrix.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE);
  return { entries, query: { entry: null, page: at }, pages, missing: entry !== null };
}

/** The address of a snapshot's matrix. */
export function matrixHref(snapshot: string, { entry, page }: MatrixQuery): string {
  const query = new URLSearchParams({ ...(entry !== null && { entry }), ...(page !== 1 && { page: String(page) }) });
  return `/snapshots/${snapshot}/matrix${query.size === 0 ? '' : `?${query.toString()}`}`;
}
