import Link from 'next/link';
import type { ReactNode } from 'react';

import { PLAIN_ADDRESS } from '@/components/chain-page/chain-address';
import { EntrySwitcher } from '@/components/chain-page/entry-switcher';
import { ViewTabs } from '@/components/chain-page/view-tabs';
import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Analysis } from '@/lib/checks/analyze';
import { protocolMatrix } from '@/lib/matrix/protocol-matrix';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { matrixHref, shownMatrix, type MatrixQuery, type ShownMatrix } from './matrix-query';
import { MatrixTable } from './matrix-table';

interface MatrixPageProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  query: MatrixQuery;
  /** What else can be done with it. */
  actions?: ReactNode;
}

/** What every kind of request speaks on every hop of every path of a snapshot, and how it ends. */
export function MatrixPage({ t, snapshot, analysis: { chain, survey }, query, actions }: MatrixPageProps) {
  const { matrix: words, screen } = t.messages;
  const shown = shownMatrix(protocolMatrix(chain, survey), query);
  const address = { ...PLAIN_ADDRESS, entry: shown.query.entry };
  const path = `/snapshots/${snapshot.id}`;
  return (
    <PageMain
      wide
      title={t.say(words.titleOf, { name: sourceName(t, snapshot.source) })}
      lead={`${words.lead} ${t.say(screen.chainPage.scanned, { when: moment(t, snapshot.createdAt) })}`}
      actions={
        <>
          <EntrySwitcher t={t} entries={survey.entries} address={address} />
          <ViewTabs t={t} snapshot={snapshot.id} address={address} current="matrix" />
          {actions}
        </>
      }
    >
      {shown.missing && <Notice tone="unknown">{words.unknownEntry}</Notice>}
      {shown.entries.length === 0 && <Notice tone="unknown">{words.empty}</Notice>}
      {shown.entries.map((one) => (
        <MatrixTable key={one.entry.id} t={t} matrix={one} chain={{ path, address: { ...address, entry: one.entry.id } }} />
      ))}
      <Pages t={t} snapshot={snapshot.id} shown={shown} />
    </PageMain>
  );
}

function Pages({ t, snapshot, shown: { query, pages } }: { t: Translator; snapshot: string; shown: ShownMatrix }) {
  const words = t.messages.screen.overview.pages;
  if (pages === 1) return null;
  const link = (page: number, rel: 'prev' | 'next', label: string) => (
    <Link href={matrixHref(snapshot, { ...query, page })} prefetch={false} rel={rel} className={buttonClass.quiet}>
      {label}
    </Link>
  );
  return (
    <nav aria-label={words.label} className="flex items-center gap-3 text-sm">
      {query.page > 1 && link(query.page - 1, 'prev', words.previous)}
      <span className="text-muted">{t.say(words.at, { page: query.page, pages })}</span>
      {query.page < pages && link(query.page + 1, 'next', words.next)}
    </nav>
  );
}
