import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { TimelinePage } from '@/components/compare/timeline-page';
import { timelineOf } from '@/lib/compare/timeline';
import { sourceKey } from '@/lib/snapshots/store';

/** More would be slow to analyse, and nobody reads them. */
const MOST = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.compare.timeline.title };
}

/** One way in over the kept snapshots of a source: that of `?snapshot=`, or of the latest one. `?entry=` is its id, or a host. */
export default async function SnapshotTimelinePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [t, asked, { snapshots, reviewed }] = await Promise.all([pageTranslator(), searchParams, pageWorkspace()]);
  const { analysisOf } = deps();
  const named =
    typeof asked['snapshot'] === 'string' && asked['snapshot'] !== '' ? await snapshots.get(asked['snapshot']) : await snapshots.latest();
  if (named === null) notFound();
  const entry = typeof asked['entry'] === 'string' ? asked['entry'] : '';
  const { snapshots: kept, total } = await snapshots.list({ sourceKey: sourceKey(named.source), limit: MOST });
  const opened = entry === '' ? [] : await Promise.all(kept.map(({ id }) => snapshots.get(id)));
  const dated = opened.filter((one) => one !== null).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const sides = await Promise.all(dated.map(async (one) => ({ ...(await reviewed(one)), analysis: analysisOf(one) })));
  const entries = analysisOf(named).chain.entries.map(({ id, hosts, component }) => ({ id, name: hosts[0] ?? component.name }));
  return <TimelinePage {...{ t, entry, entries }} points={timelineOf(sides, entry)} snapshot={named.id} cut={total > MOST ? MOST : null} />;
}
