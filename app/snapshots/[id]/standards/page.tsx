import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { StandardPage } from '@/components/findings/standard-page';
import { CATALOGUES } from '@/lib/checks/crosswalk/crosswalk';

interface StandardRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ standard?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.standards.link };
}

/** A snapshot, control by control of a published standard. */
export default async function SnapshotStandardPage({ params, searchParams }: StandardRouteProps) {
  const [t, { id }, { standard }] = await Promise.all([pageTranslator(), params, searchParams]);
  const snapshot = await deps().snapshots.get(id);
  if (snapshot === null) notFound();
  return (
    <StandardPage t={t} snapshot={deps().reviewed(snapshot)} catalogue={CATALOGUES.find((one) => one === standard) ?? 'SecurityHub'} />
  );
}
