import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import type { Outcome, Trace } from '@/lib/trace/trace-types';

import type { MatrixRow } from './protocol-matrix';

/** Rows of one entry in whose cells the same stands; the first tells for all. */
export type AlikeRows = readonly [first: MatrixRow, ...others: MatrixRow[]];

/** Puts together the rows whose requests speak the same on every hop and end in the same way, in the order of their first ones. */
export function alikeRows(rows: readonly MatrixRow[]): AlikeRows[] {
  const groups = new Map<string, AlikeRows>();
  for (const row of rows) {
    const key = JSON.stringify(REQUEST_KINDS.map((kind) => fateOf(row.cells[kind])));
    const known = groups.get(key);
    groups.set(key, known === undefined ? [row] : [...known, row]);
  }
  return [...groups.values()];
}

function fateOf(cell: SurveyedRequest | null): unknown {
  return cell === null ? null : [cell.severity, wayOf(cell.trace), cell.trace.alternatives.map(wayOf)];
}

function wayOf({ hops, outcome }: Trace): unknown {
  return [hops.map(({ kind, scheme, http, framing, tls }) => [kind, scheme, http, framing, tls?.versions]), endOf(outcome)];
}

function endOf({ by, status, reason, certainty }: Outcome): unknown {
  return [by, status, reason, certainty];
}
