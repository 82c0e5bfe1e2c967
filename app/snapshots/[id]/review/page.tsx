import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { FindingQuery } from '@/components/findings/finding-query';
import { ReviewPage } from '@/components/findings/review-page';
import { RulesNotice } from '@/components/snapshots/rules-notice';

interface ReviewRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.title };
}

/** What the review found. */
export default async function SnapshotReviewPage({ params, searchParams }: ReviewRouteProps) {
  const [t, { id }, parameters] = await Promise.all([pageTranslator(), params, searchParams]);
  const { snapshots, reviewed } = await pageWorkspace();
  const { analysisOf, rejudged } = deps();
  const query = FindingQuery.parse(parameters);
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  const judged = query.rules === 'today' ? rejudged(snapshot) : snapshot;
  return (
    <ReviewPage
      {...{ t, query }}
      snapshot={await reviewed(judged)}
      analysis={analysisOf(snapshot)}
      notice={<RulesNotice t={t} sealed={snapshot} judged={judged} />}
    />
  );
}
