import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { AcceptSection } from '@/components/findings/accept-section';
import { FindingPage } from '@/components/findings/finding-page';
import { findingByKey } from '@/lib/checks/finding-key';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

interface FindingRouteProps {
  params: Promise<{ id: string; key: string }>;
}

interface Found {
  sealed: Snapshot;
  snapshot: Snapshot;
  finding: SnapshotFinding;
}

async function findingAt({ id, key }: { id: string; key: string }): Promise<Found | null> {
  const { snapshots, reviewed } = await pageWorkspace();
  const sealed = await snapshots.get(id);
  if (sealed === null) return null;
  // One that only today's rules find has an address too.
  for (const judged of [sealed, deps().rejudged(sealed)]) {
    const snapshot = await reviewed(judged);
    const finding = findingByKey(snapshot.findings, key);
    if (finding !== undefined) return { sealed, snapshot, finding };
  }
  return null;
}

export async function generateMetadata({ params }: FindingRouteProps): Promise<Metadata> {
  const [t, found] = await Promise.all([pageTranslator(), params.then(findingAt)]);
  return { title: found === null ? t.messages.review.title : findingTitle(t, found.finding.check) };
}

/** One finding. */
export default async function SnapshotFindingPage({ params }: FindingRouteProps) {
  const [t, found] = await Promise.all([pageTranslator(), params.then(findingAt)]);
  if (found === null) notFound();
  const { analysisOf, now } = deps();
  const { acceptances } = await pageWorkspace();
  const { sealed, snapshot, finding } = found;
  const given = (await acceptances.of(snapshot)).find(({ check, subject }) => check === finding.check && subject === finding.subject.id);
  const accept = <AcceptSection t={t} snapshot={snapshot.id} finding={finding} given={given ?? null} now={now()} />;
  return <FindingPage t={t} snapshot={snapshot} finding={finding} analysis={analysisOf(sealed)} accept={accept} />;
}
