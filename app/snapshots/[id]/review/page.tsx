import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { FindingQuery } from '@/components/findings/finding-query';
import { ReviewPage } from '@/components/findings/review-page';

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
  const { analysisOf } = deps();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  return <ReviewPage t={t} snapshot={await reviewed(snapshot)} analysis={analysisOf(snapshot)} query={FindingQuery.parse(parameters)} />;
}
