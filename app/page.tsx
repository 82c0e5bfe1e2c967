import { redirect } from 'next/navigation';

import { EntryOverview } from '@/components/overview/entry-overview';
import { OverviewQuery } from '@/components/overview/overview-query';
import { NothingShown } from '@/components/overview/nothing-shown';
import { SnapshotDownload } from '@/components/overview/snapshot-download';
import { SourcePanel } from '@/components/overview/source-panel';

import { currentSnapshot } from './_server/current-snapshot';
import { deps } from './_server/deps';
import { pageTranslator } from './_server/locale';
import { pageWorkspace } from './_server/page-workspace';

/** Every way in of the snapshot that is looked at, worst first. */
export default async function OverviewPage({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const query = OverviewQuery.parse(await searchParams);
  const { samples, hasCredentials, analysisOf } = deps();
  const workspace = await pageWorkspace();
  const shown = await currentSnapshot(workspace, query);
  if (shown.kind === 'scan') redirect(`/scan/${shown.id}?participant=${shown.participant}`);
  const [t, live, list] = await Promise.all([pageTranslator(), hasCredentials(), workspace.snapshots.list({ limit: 10 })]);
  const snapshot = shown.kind === 'snapshot' ? shown.snapshot : null;
  const panel = <SourcePanel t={t} live={live} samples={samples} snapshots={list.snapshots} current={snapshot} />;
  if (snapshot === null) return <NothingShown t={t} missing={shown.kind === 'missing'} aside={panel} />;
  const download = <SnapshotDownload t={t} id={snapshot.id} />;
  return <EntryOverview {...{ t, snapshot, query }} analysis={analysisOf(snapshot)} actions={download} aside={panel} />;
}
