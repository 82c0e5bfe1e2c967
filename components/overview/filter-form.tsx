import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import { CONTROL } from '@/components/ui/control-class';
import type { Translator } from '@/lib/messages/translator';
import { SEVERITY_ORDER } from '@/lib/picture/severity-order';

import { overviewHref, type OverviewQuery } from './overview-query';

/** Search and severity, kept in the URL: a plain form, so it works without scripts and can be bookmarked. */
export function FilterForm({ t, query, shown }: { t: Translator; query: OverviewQuery; shown: string }) {
  const { overview, chainPage } = t.messages.screen;
  const filtered = query.q !== '' || query.severity !== null;
  return (
    <form method="get" action="/" role="search" aria-label={overview.filter.label} className="flex flex-wrap items-end gap-3">
      {query.snapshot !== '' && <input type="hidden" name="snapshot" value={query.snapshot} />}
      <label className="flex min-w-0 grow flex-col gap-1 text-xs font-medium text-muted sm:max-w-md">
        {overview.filter.text}
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={overview.filter.textHint}
          maxLength={256}
          className={`${CONTROL} w-full`}
        />
      </label>
      <label className="flex flex-col gap-1 text-xs font-medium text-muted">
        {overview.filter.severity}
        <select name="severity" defaultValue={query.severity ?? ''} className={CONTROL}>
          <option value="">{overview.filter.any}</option>
          {SEVERITY_ORDER.map((severity) => (
            <option key={severity} value={severity}>
              {chainPage.severity[severity]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass.quiet}>
        {overview.filter.apply}
      </button>
      {filtered && (
        <Link
          href={overviewHref({ snapshot: query.snapshot })}
          prefetch={false}
          className="py-2 text-sm text-accent underline underline-offset-4"
        >
          {overview.filter.clear}
        </Link>
      )}
      <p role="status" className="ml-auto py-2 text-sm text-muted">
        {shown}
      </p>
    </form>
  );
}
