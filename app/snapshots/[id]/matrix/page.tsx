import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { MatrixDownloads } from '@/components/matrix/matrix-downloads';
import { MatrixPage } from '@/components/matrix/matrix-page';
import { MatrixQuery } from '@/components/matrix/matrix-query';

interface MatrixRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.matrix.title };
}

/** Every kind of request on every path, as tables. */
export default async function SnapshotMatrixPage({ params, searchParams }: MatrixRouteProps) {
  const [t, { id }, parameters] = await Promise.all([pageTranslator(), params, searchParams]);
  const { snapshots } = await pageWorkspace();
  const { analysisOf } = deps();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  const [analysis, query] = [analysisOf(snapshot), MatrixQuery.parse(parameters)];
  const downloads = <MatrixDownloads t={t} snapshot={snapshot.id} chain={analysis.chain} entry={query.entry} />;
  return <MatrixPage t={t} snapshot={snapshot} analysis={analysis} query={query} actions={downloads} />;
}
