import Link from 'next/link';
import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button-class';
import { STANDINGS } from '@/lib/checks/counts';
import { catalogueOf } from '@/lib/checks/crosswalk/controls';
import { CATALOGUE_NAMES, CATALOGUES } from '@/lib/checks/crosswalk/crosswalk';
import { type Finding, FINDING_SEVERITIES } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { type FindingQuery, NO_FILTER, reviewHref } from './finding-query';

const CONTROL = 'min-h-9 max-w-56 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink';

interface FindingFilterProps {
  t: Translator;
  snapshot: string;
  query: FindingQuery;
  /** What people call the hop or component that the query names. */
  at: string | null;
  /** What there is to choose from. */
  findings: readonly Finding[];
  shown: number;
}

/** Severity, place, verdict, check and control, kept in the URL: a plain form, so it works without scripts and can be bookmarked. */
export function FindingFilter({ t, snapshot, query, at, findings, shown }: FindingFilterProps) {
  const { review } = t.messages;
  const { filter } = t.messages.screen.overview;
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const checks = [...new Set(findings.map(({ check }) => check))]
    .map((check) => [check, findingTitle(t, check)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, t.locale));
  const select = (name: keyof FindingQuery, label: string, options: ReactNode) => (
    <label className="flex max-w-full min-w-0 flex-col gap-1 text-xs font-medium text-muted">
      {label}
      <select name={name} defaultValue={String(query[name] ?? '')} key={String(query[name])} className={CONTROL}>
        <option value="">{review.filter.any}</option>
        {options}
      </select>
    </label>
  );
  const filtered = reviewHref(snapshot, { ...query, page: 1 }) !== reviewHref(snapshot, { entry: query.entry, rules: query.rules });
  return (
    <form method="get" action={`/snapshots/${snapshot}/review`} role="search" aria-label={review.filter.label} className="finding-filter">
      {query.entry !== null && <input type="hidden" name="entry" value={query.entry} />}
      {query.rules !== null && <input type="hidden" name="rules" value={query.rules} />}
      {at !== null && query.at !== null && select('at', review.filter.at, options([[query.at, at]]))}
      {select('severity', filter.severity, options(FINDING_SEVERITIES.map((one) => [one, review.severity[one]])))}
      {select('place', review.filter.place, options(PLACES.map((one) => [one, review.place[one]])))}
      {select('verdict', review.filter.verdict, options(STANDINGS.map((one) => [one, review.standing[one]])))}
      {select('check', review.catalogue.columns.check, options(checks))}
      {select(
        'control',
        review.filter.control,
        CATALOGUES.map((catalogue) => ({ catalogue, own: controls.filter((control) => catalogueOf(control) === catalogue) }))
          .filter(({ own }) => own.length > 0)
          .map(({ catalogue, own }) => (
            <optgroup key={catalogue} label={CATALOGUE_NAMES[catalogue]}>
              {options(own.map((one) => [one, one]))}
            </optgroup>
          )),
      )}
      <button type="submit" className={buttonClass.quiet}>
        {filter.apply}
      </button>
      {filtered && (
        <Link href={reviewHref(snapshot, { ...NO_FILTER, entry: query.entry, rules: query.rules })} prefetch={false} className="clear">
          {filter.clear}
        </Link>
      )}
      <p role="status">{t.say(review.filter.shown, { shown, all: findings.length })}</p>
    </form>
  );
}

function options(choices: readonly (readonly [value: string, text: string])[]): ReactNode {
  return choices.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
