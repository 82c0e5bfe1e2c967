import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { DoorsPage } from '@/components/doors/doors-page';

interface DoorsRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.screen.doors.title };
}

/** Ways past CloudFront, and what no request reaches. */
export default async function SnapshotDoorsPage({ params, searchParams }: DoorsRouteProps) {
  const [t, { id }, { entry }] = await Promise.all([pageTranslator(), params, searchParams]);
  const { snapshots } = await pageWorkspace();
  const { analysisOf, proofsOf } = deps();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  const from = typeof entry === 'string' && entry !== '' ? entry : null;
  return <DoorsPage t={t} snapshot={snapshot} chain={analysisOf(snapshot).chain} {...proofsOf(snapshot)} entry={from} />;
}
