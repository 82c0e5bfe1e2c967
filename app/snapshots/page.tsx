import type { Metadata } from 'next';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { queryOf } from '@/app/_server/snapshot-query';
import { SnapshotListPage } from '@/components/snapshots/snapshot-list-page';

interface SnapshotsRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.kept.list.title };
}

/** The snapshots that are kept. */
export default async function SnapshotsRoute({ searchParams }: SnapshotsRouteProps) {
  const [t, { snapshots, may }, parameters] = await Promise.all([pageTranslator(), pageWorkspace(), searchParams]);
  const word = (name: string): string => [parameters[name] ?? ''].flat()[0] ?? '';
  const query = { q: word('q'), environment: word('environment'), pullRequest: word('pullRequest'), before: word('before') };
  const page = await snapshots.list(queryOf(new URLSearchParams(query)));
  return <SnapshotListPage t={t} page={page} query={query} mayImport={may('snapshot-keep')} />;
}
