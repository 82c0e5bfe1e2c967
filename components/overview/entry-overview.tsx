import Link from 'next/link';
import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button-class';
import { PageMain } from '@/components/ui/page-main';
import type { Analysis } from '@/lib/checks/analyze';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { Coverage } from './coverage';
import { EntryItem } from './entry-item';
import { entryRows, type EntryRow } from './entry-row';
import { FilterForm } from './filter-form';
import { Glance } from './glance';
import { moment } from './moment';
import { filterRows, type OverviewQuery } from './overview-query';
import { PageLinks } from './page-links';
import { sourceName } from './source-panel';

interface EntryOverviewProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  query: OverviewQuery;
  /** What else can be done with it. */
  actions?: ReactNode;
  /** What else can be looked at. */
  aside?: ReactNode;
}

/** Every way in of one snapshot, and what could not be read. */
export function EntryOverview({ t, snapshot, analysis, query, actions, aside }: EntryOverviewProps) {
  const { overview } = t.messages.screen;
  const rows = entryRows(analysis.survey);
  return (
    <PageMain
      title={t.say(overview.titleOf, { source: sourceName(t, snapshot.source) })}
      lead={<Lead t={t} snapshot={snapshot} />}
      actions={
        <>
          <Link href={`/snapshots/${snapshot.id}`} prefetch={false} className={buttonClass.primary}>
            {overview.whole}
          </Link>
          {actions}
        </>
      }
    >
      <div className={`grid gap-5 ${aside === undefined ? '' : 'lg:grid-cols-[minmax(0,1fr)_18rem]'}`}>
        <div className="flex min-w-0 flex-col gap-5">
          <Glance t={t} rows={rows} gaps={analysis.chain.gaps.length} />
          <Entries t={t} rows={rows} snapshot={snapshot} query={query} />
          <Coverage t={t} gaps={analysis.chain.gaps} />
        </div>
        {aside !== undefined && <aside aria-label={overview.source.label}>{aside}</aside>}
      </div>
    </PageMain>
  );
}

function Lead({ t, snapshot: { createdAt, source } }: { t: Translator; snapshot: Snapshot }) {
  const { overview } = t.messages.screen;
  return (
    <>
      <p>{overview.lead}</p>
      <p className="mt-1 text-xs">
        <time dateTime={createdAt}>{t.say(overview.scannedAt, { when: moment(t, createdAt) })}</time>
        {source.accountId !== null && source.accountId !== source.name && ` · ${source.accountId}`}
        {` · ${t.say(overview.regions, { count: source.regions.length })}`}
      </p>
    </>
  );
}

function Entries({ t, rows, snapshot, query }: { t: Translator; rows: readonly EntryRow[]; snapshot: Snapshot; query: OverviewQuery }) {
  const { overview } = t.messages.screen;
  const filtered = filterRows(rows, query);
  return (
    <section aria-labelledby="entries-title" className="flex flex-col gap-3">
      <h2 id="entries-title" className="sr-only">
        {overview.title}
      </h2>
      {rows.length > 0 && (
        <FilterForm t={t} query={query} shown={t.say(overview.filter.shown, { shown: filtered.matching, total: rows.length })} />
      )}
      <div className="rounded-lg border border-line bg-surface">
        {filtered.rows.length === 0 && <Empty t={t} snapshot={snapshot} filtered={rows.length > 0} />}
        <ul>
          {filtered.rows.map((row) => (
            <EntryItem key={row.entry.id} t={t} row={row} snapshot={snapshot.id} />
          ))}
        </ul>
        <PageLinks t={t} query={query} filtered={filtered} />
      </div>
    </section>
  );
}

function Empty({ t, snapshot, filtered }: { t: Translator; snapshot: Snapshot; filtered: boolean }) {
  const { empty } = t.messages.screen.overview;
  const { distributions, loadBalancers, source, gaps } = snapshot.inventory;
  const unread = gaps.some(({ kind, resource }) => resource === null && (kind === 'distribution' || kind === 'load-balancer'));
  const counts = { distributions: distributions.length, loadBalancers: loadBalancers.length, regions: source.regions.length };
  return (
    <div className="px-4 py-8 text-center text-sm">
      <p className="font-medium">{filtered ? empty.filtered : empty.none}</p>
      {!filtered && <p className="mx-auto mt-1 max-w-prose text-muted">{unread ? empty.unread : t.say(empty.noneWhy, counts)}</p>}
    </div>
  );
}
