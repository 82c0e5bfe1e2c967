import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import type { Translator } from '@/lib/messages/translator';

import { overviewHref, type FilteredRows, type OverviewQuery } from './overview-query';

/** Links to the pages before and after this one; nothing when there is only one. */
export function PageLinks({ t, query, filtered }: { t: Translator; query: OverviewQuery; filtered: FilteredRows }) {
  const { pages } = t.messages.screen.overview;
  if (filtered.pages === 1) return null;
  const href = (page: number) => overviewHref({ snapshot: query.snapshot, q: query.q, severity: query.severity, page });
  return (
    <nav aria-label={pages.label} className="flex items-center gap-3 border-t border-line px-4 py-3 text-sm">
      {filtered.page > 1 && (
        <Link href={href(filtered.page - 1)} prefetch={false} rel="prev" className={buttonClass.quiet}>
          {pages.previous}
        </Link>
      )}
      <span className="text-muted">{t.say(pages.at, { page: filtered.page, pages: filtered.pages })}</span>
      {filtered.page < filtered.pages && (
        <Link href={href(filtered.page + 1)} prefetch={false} rel="next" className={buttonClass.quiet}>
          {pages.next}
        </Link>
      )}
    </nav>
  );
}
