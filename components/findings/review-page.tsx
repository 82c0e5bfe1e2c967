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
import { componentsBehind, standsOn } from '@/lib/checks/on-the-way';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { FindingCounts } from './finding-counts';
import { FindingFilter } from './finding-filter';
import { FindingGroups } from './finding-groups';
import { filterFindings, type FindingPage, type FindingQuery, pageOf, reviewHref } from './finding-query';
import { WaySentences } from './way-sentences';

interface ReviewPageProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  query: FindingQuery;
  /** Said above everything, such as by which rules this is judged. */
  notice?: ReactNode;
}

/** Everything that the review found, in the order of a request's way: for one way in, or for the whole account. */
export function ReviewPage({ t, snapshot, analysis: { survey }, query: wished, notice }: ReviewPageProps) {
  const { review, screen } = t.messages;
  const known = survey.entries.some(({ entry }) => entry.id === wished.entry);
  const query = known ? wished : { ...wished, entry: null };
  const { entry } = query;
  const there = entry === null ? null : componentsBehind(survey, entry);
  const all = snapshot.findings.filter((finding) => there === null || standsOn(finding, there));
  const matching = filterFindings(all, query);
  const shown = pageOf(matching, query.page);
  const address = { ...PLAIN_ADDRESS, entry };
  return (
    <PageMain
      wide
      title={t.say(review.titleOf, { name: sourceName(t, snapshot.source) })}
      lead={`${review.lead} ${t.say(screen.chainPage.scanned, { when: moment(t, snapshot.createdAt) })}`}
      actions={
        <>
          <EntrySwitcher t={t} entries={survey.entries} address={address} />
          <ViewTabs t={t} snapshot={snapshot.id} address={address} current="review" />
          <Link href={`/snapshots/${snapshot.id}/standards`} prefetch={false} className={buttonClass.quiet}>
            {review.standards.link}
          </Link>
        </>
      }
    >
      {notice}
      <h2 className="sr-only">{review.ways}</h2>
      <WaySentences
        t={t}
        snapshot={snapshot.id}
        survey={survey}
        findings={snapshot.findings}
        entries={survey.entries.filter((one) => entry === null || one.entry.id === entry)}
      />
      <h2 className="sr-only">{review.findings}</h2>
      <FindingCounts t={t} snapshot={snapshot.id} findings={all} tallies={entry === null ? snapshot.checks : null} query={query} />
      <FindingFilter t={t} snapshot={snapshot.id} query={query} at={placeName(survey, query.at)} findings={all} shown={matching.length} />
      {matching.length === 0 && (
        <Notice tone={all.length === 0 ? 'fine' : 'low'}>{all.length === 0 ? review.nothing : review.noMatch}</Notice>
      )}
      <FindingGroups t={t} snapshot={snapshot.id} findings={shown.findings} of={matching} />
      <Pages t={t} snapshot={snapshot.id} query={query} shown={shown} />
    </PageMain>
  );
}

/** What people call a hop or component of the chain. */
function placeName({ hops }: Analysis['survey'], at: string | null): string | null {
  const hop = hops.find(({ id }) => id === at);
  if (hop !== undefined) return `${hop.from.name} → ${hop.to.name}`;
  return hops.flatMap(({ from, to }) => [from, to]).find(({ id }) => id === at)?.name ?? at;
}

function Pages({
  t,
  snapshot,
  query,
  shown: { page, pages },
}: Pick<ReviewPageProps, 't' | 'query'> & { snapshot: string; shown: FindingPage<unknown> }) {
  const words = t.messages.screen.overview.pages;
  if (pages === 1) return null;
  const link = (to: number, rel: 'prev' | 'next', label: string) => (
    <Link href={reviewHref(snapshot, { ...query, page: to })} prefetch={false} rel={rel} className={buttonClass.quiet}>
      {label}
    </Link>
  );
  return (
    <nav aria-label={words.label} className="flex items-center gap-3 text-sm">
      {page > 1 && link(page - 1, 'prev', words.previous)}
      <span className="text-muted">{t.say(words.at, { page, pages })}</span>
      {page < pages && link(page + 1, 'next', words.next)}
    </nav>
  );
}
