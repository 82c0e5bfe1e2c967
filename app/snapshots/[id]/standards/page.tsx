import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { StandardPage, StandardQuery } from '@/components/findings/standard-page';

interface StandardRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.standards.link };
}

/** A snapshot, control by control of a published standard. */
export default async function SnapshotStandardPage({ params, searchParams }: StandardRouteProps) {
  const [t, { id }, parameters] = await Promise.all([pageTranslator(), params, searchParams]);
  const { snapshots, reviewed } = await pageWorkspace();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  return <StandardPage t={t} snapshot={await reviewed(snapshot)} query={StandardQuery.parse(parameters)} />;
}
