import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import { CONTROL } from '@/components/ui/control-class';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotPage } from '@/lib/snapshots/store';

import { ImportForm } from './import-form';
import { SnapshotItem } from './snapshot-item';

/** What a list of snapshots was asked for, as its address says it. */
export interface ListQuery {
  q: string;
  environment: string;
  pullRequest: string;
  before: string;
}

interface SnapshotListPageProps {
  t: Translator;
  page: SnapshotPage;
  query: ListQuery;
  /** Whether to offer that snapshots are handed in. */
  mayImport: boolean;
}

/** Every snapshot that is kept, newest first: searched, a page at a time, and two of them compared. */
export function SnapshotListPage({ t, page, query, mayImport }: SnapshotListPageProps) {
  const { list, file, offline } = t.messages.kept;
  const filtered = query.q !== '' || query.environment !== '' || query.pullRequest !== '';
  return (
    <PageMain title={list.title} lead={filtered ? t.say(list.found, { total: page.total }) : t.say(list.lead, { total: page.total })}>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <Search t={t} query={query} filtered={filtered} />
          <form id="compare" action="/compare" method="get" className="flex justify-end">
            {page.snapshots.length > 1 && (
              <button type="submit" className={buttonClass.quiet}>
                {list.compare}
              </button>
            )}
          </form>
          <div className="rounded-lg border border-line bg-surface">
            {page.snapshots.length === 0 && <p className="px-4 py-8 text-center text-sm">{filtered ? list.noneFound : list.none}</p>}
            <ul>
              {page.snapshots.map((snapshot) => (
                <SnapshotItem key={snapshot.id} t={t} snapshot={snapshot} />
              ))}
            </ul>
            <Pages t={t} page={page} query={query} />
          </div>
        </div>
        {mayImport && (
          <aside aria-label={file.import}>
            <Section id="import" title={file.import}>
              <ImportForm texts={file} offline={offline} />
            </Section>
          </aside>
        )}
      </div>
    </PageMain>
  );
}

function href(query: Partial<ListQuery>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? '/snapshots' : `/snapshots?${new URLSearchParams(given).toString()}`;
}

function Search({ t, query, filtered }: { t: Translator; query: ListQuery; filtered: boolean }) {
  const { list } = t.messages.kept;
  const fields = [
    { name: 'q', label: list.search, hint: list.searchHint, value: query.q, width: 'grow basis-56' },
    { name: 'environment', label: list.environment, hint: '', value: query.environment, width: 'basis-36' },
    { name: 'pullRequest', label: list.pullRequest, hint: '', value: query.pullRequest, width: 'basis-28' },
  ];
  return (
    <form method="get" action="/snapshots" role="search" className="flex flex-wrap items-end gap-3">
      {fields.map(({ name, label, hint, value, width }) => (
        <label key={name} className={`flex min-w-0 flex-col gap-1 text-xs font-medium text-muted ${width}`}>
          {label}
          <input type="search" name={name} defaultValue={value} placeholder={hint} maxLength={200} className={`${CONTROL} w-full`} />
        </label>
      ))}
      <button type="submit" className={buttonClass.quiet}>
        {list.apply}
      </button>
      {filtered && (
        <Link href="/snapshots" prefetch={false} className="py-2 text-sm text-accent underline underline-offset-4">
          {list.clear}
        </Link>
      )}
    </form>
  );
}

function Pages({ t, page, query }: { t: Translator; page: SnapshotPage; query: ListQuery }) {
  const { list } = t.messages.kept;
  if (page.next === null && query.before === '') return null;
  return (
    <nav aria-label={list.title} className="flex gap-3 border-t border-line px-4 py-3 text-sm">
      {query.before !== '' && (
        <Link href={href({ ...query, before: '' })} prefetch={false} className={buttonClass.quiet}>
          {list.newest}
        </Link>
      )}
      {page.next !== null && (
        <Link href={href({ ...query, before: String(page.next) })} prefetch={false} rel="next" className={buttonClass.quiet}>
          {list.older}
        </Link>
      )}
    </nav>
  );
}
