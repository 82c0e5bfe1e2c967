import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { DecisionCode } from '@/lib/trace/decisions';
import type { DependsOn, Trace } from '@/lib/trace/trace-types';

import { hopsText, outcomeText, type RequestWish, traceOf } from './trace-of';

/** What a trace must show; only what is named is looked at. */
export interface Expected {
  /** As `outcomeText` writes it: `464 target-group-protocol-version`, with `?` behind it where it is not certain. */
  outcome?: string;
  /** As `hopsText` writes it. */
  hops?: string;
  /** Parameters of the outcome's sentence. */
  params?: Readonly<Record<string, string | number>>;
  /** Decisions that were taken, among others, in this order. */
  decides?: readonly DecisionCode[];
  /** Decisions that were not taken. */
  without?: readonly DecisionCode[];
  /** Everything that the outcome hangs on. */
  dependsOn?: readonly DependsOn['code'][];
  /** Method, path and query as the target receives them: `GET /a?b`. */
  delivered?: string;
  /** Headers (lower case) as the target receives them; null: it does not receive one of that name. */
  headers?: Readonly<Record<string, string | null>>;
  /** Where the answer redirects to; null: it does not. */
  location?: string | null;
  /** The status that CloudFront shows the viewer of an error; null where it is shown as it is. */
  shown?: number | null;
  /** Seconds for which CloudFront keeps an error at least; null where it is shown as it is, and not kept. */
  kept?: number | null;
  /** The statuses, in order, of the requests that follow redirects. */
  follows?: readonly (number | null)[];
  /** Outcomes of the other ways that it may go. */
  alternatives?: readonly string[];
  /** The name that a redirect throws the viewer out to. */
  leaves?: string | null;
  /** Time limits, as `CODE SECONDS STATUS LOGGED`. */
  limits?: readonly string[];
  /** Keep-alive times that do not fit. */
  clashes?: readonly string[];
}

/** One row: what is special about it, the parts of the small account that it changes, the request, and what must come out. */
export type Case = readonly [what: string, given: Partial<Inventory>, request: RequestWish, then: Expected];

/** A table of cases under the sentence of AWS that they follow from. `source` is the page, with the section where it has one. */
export function documented(source: string, sentence: string, cases: readonly Case[]): void {
  describe(`${sentence} (${source})`, () => {
    it('stands on a page of AWS or of the IETF', () => {
      expect(source).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com|www\.rfc-editor\.org)\//);
    });

    it.each(cases)('%s', (_, given, request, then) => {
      const shown = summaryOf(traceOf(given, request), then);
      expect(shown).toEqual(then);
    });
  });
}

/** What a trace shows of what is expected. */
function summaryOf(trace: Trace, then: Expected): Expected {
  const { outcome, steps, onward, shown, follows, alternatives, leaves, timing } = trace;
  const decisions = steps.map(({ decision }) => decision);
  const all: Required<Expected> = {
    outcome: outcomeText(trace),
    hops: hopsText(trace),
    params: Object.fromEntries(Object.entries(outcome.params).filter(([name]) => name in (then.params ?? {}))),
    decides: inOrder(decisions, then.decides ?? []),
    without: (then.without ?? []).filter((decision) => !decisions.includes(decision)),
    dependsOn: outcome.dependsOn.map(({ code }) => code),
    delivered: deliveredText(trace),
    headers: headersOf(trace, Object.keys(then.headers ?? {})),
    location: onward?.url ?? null,
    shown: shown?.status ?? null,
    kept: shown?.keptFor ?? null,
    follows: follows.map((follow) => follow.outcome.status),
    alternatives: alternatives.map(outcomeText),
    leaves,
    limits: (timing?.limits ?? []).map((limit) => [limit.code, limit.seconds, limit.status ?? '-', limit.logged ?? '-'].join(' ')),
    clashes: (timing?.clashes ?? []).map(({ code }) => code),
  };
  return only(all, Object.keys(then));
}

function only<T extends object>(all: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) as Partial<T>;
}

/** Those of the wanted that were taken, each behind the one before. */
function inOrder(taken: readonly DecisionCode[], wanted: readonly DecisionCode[]): DecisionCode[] {
  let from = 0;
  return wanted.filter((decision) => {
    const at = taken.indexOf(decision, from);
    if (at < 0) return false;
    from = at + 1;
    return true;
  });
}

function deliveredText({ delivered }: Trace): string {
  return delivered === null ? '-' : `${delivered.method} ${delivered.target ?? '?'}`;
}

/** Several of one name stand as the target gets them, one behind the other. A value that nobody can foresee is `?`, a secret `(secret)`. */
function headersOf({ delivered }: Trace, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    names.map((name) => {
      const values = (delivered?.headers ?? [])
        .filter((header) => header.name.toLowerCase() === name)
        .map(({ value }) => (value === null ? '?' : typeof value === 'string' ? value : '(secret)'));
      return [name, values.length === 0 ? null : values.join(', ')];
    }),
  );
}
