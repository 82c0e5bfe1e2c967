import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import { STANDINGS } from '@/lib/checks/counts';
import { type Finding, FINDING_SEVERITIES } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import type { Translator } from '@/lib/messages/translator';

import { type FindingQuery, NO_FILTER, reviewHref } from './finding-query';

const CONTROL = 'min-h-9 max-w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink';

interface FindingFilterProps {
  t: Translator;
  snapshot: string;
  query: FindingQuery;
  /** What there is to choose from. */
  findings: readonly Finding[];
  shown: number;
}

/** Severity, place, verdict and control, kept in the URL: a plain form, so it works without scripts and can be bookmarked. */
export function FindingFilter({ t, snapshot, query, findings, shown }: FindingFilterProps) {
  const { review } = t.messages;
  const { filter } = t.messages.screen.overview;
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const select = (name: keyof FindingQuery, label: string, options: readonly (readonly [string, string])[]) => (
    <label className="flex max-w-full min-w-0 flex-col gap-1 text-xs font-medium text-muted">
      {label}
      <select name={name} defaultValue={String(query[name] ?? '')} key={String(query[name])} className={CONTROL}>
        <option value="">{review.filter.any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const filtered = reviewHref(snapshot, query) !== reviewHref(snapshot, { entry: query.entry });
  return (
    <form method="get" action={`/snapshots/${snapshot}/review`} role="search" aria-label={review.filter.label} className="finding-filter">
      {query.entry !== null && <input type="hidden" name="entry" value={query.entry} />}
      {query.at !== null && <input type="hidden" name="at" value={query.at} />}
      {select(
        'severity',
        filter.severity,
        FINDING_SEVERITIES.map((one) => [one, review.severity[one]]),
      )}
      {select(
        'place',
        review.filter.place,
        PLACES.map((one) => [one, review.place[one]]),
      )}
      {select(
        'verdict',
        review.filter.verdict,
        STANDINGS.map((one) => [one, review.standing[one]]),
      )}
      {select(
        'control',
        review.filter.control,
        controls.map((one) => [one, one]),
      )}
      <button type="submit" className={buttonClass.quiet}>
        {filter.apply}
      </button>
      {filtered && (
        <Link href={reviewHref(snapshot, { ...NO_FILTER, entry: query.entry })} prefetch={false} className="clear">
          {filter.clear}
        </Link>
      )}
      <p role="status">{t.say(review.filter.shown, { shown, all: findings.length })}</p>
    </form>
  );
}
