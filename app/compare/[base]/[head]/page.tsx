import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { ComparePage } from '@/components/compare/compare-page';
import { compareSnapshots } from '@/lib/compare/compare-snapshots';

interface CompareRouteProps {
  params: Promise<{ base: string; head: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const CHOICES = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.compare.title };
}

/** Two snapshots side by side. */
export default async function SnapshotsComparedPage({ params, searchParams }: CompareRouteProps) {
  const [t, ids, { all }, workspace] = await Promise.all([pageTranslator(), params, searchParams, pageWorkspace()]);
  const [base, head] = await Promise.all([workspace.snapshots.get(ids.base), workspace.snapshots.get(ids.head)]);
  if (base === null || head === null) notFound();
  const { analysisOf } = deps();
  const [before, after, list] = await Promise.all([
    workspace.reviewed(base),
    workspace.reviewed(head),
    workspace.snapshots.list({ limit: CHOICES }),
  ]);
  const compared = compareSnapshots(before, after, { base: analysisOf(base), head: analysisOf(head) });
  return <ComparePage {...{ t, base, head, compared }} choices={list.snapshots} all={all === '1'} />;
}
