import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { FindingPage } from '@/components/findings/finding-page';
import { findingKey } from '@/lib/checks/finding-key';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

interface FindingRouteProps {
  params: Promise<{ id: string; key: string }>;
}

async function findingAt({ id, key }: { id: string; key: string }): Promise<{ snapshot: Snapshot; finding: SnapshotFinding } | null> {
  const { snapshots, reviewed } = deps();
  const sealed = await snapshots.get(id);
  const snapshot = sealed === null ? null : reviewed(sealed);
  const finding = snapshot?.findings.find((one) => findingKey(one) === decodeURIComponent(key));
  return snapshot === null || finding === undefined ? null : { snapshot, finding };
}

export async function generateMetadata({ params }: FindingRouteProps): Promise<Metadata> {
  const [t, found] = await Promise.all([pageTranslator(), params.then(findingAt)]);
  return { title: found === null ? t.messages.review.title : findingTitle(t, found.finding.check) };
}

/** One finding. */
export default async function SnapshotFindingPage({ params }: FindingRouteProps) {
  const [t, found] = await Promise.all([pageTranslator(), params.then(findingAt)]);
  if (found === null) notFound();
  const { snapshots, analysisOf, acceptances, now } = deps();
  const { snapshot, finding } = found;
  const sealed = (await snapshots.get(snapshot.id)) ?? snapshot;
  const given = acceptances.of(snapshot.source).find(({ check, subject }) => check === finding.check && subject === finding.subject.id);
  return <FindingPage t={t} {...found} chain={analysisOf(sealed).chain} given={given ?? null} now={now()} />;
}
