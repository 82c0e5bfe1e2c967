import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { SHARE_DAYS } from '@/app/_server/api-bodies';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { SharePage } from '@/components/shares/share-page';
import { ShareProfile } from '@/lib/shares/share-body';

interface ShareRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ profile?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.kept.share.title };
}

/** Where a snapshot is shared. */
export default async function ShareRoute({ params, searchParams }: ShareRouteProps) {
  const [t, { snapshots, shares }, { id }, query] = await Promise.all([pageTranslator(), pageWorkspace(), params, searchParams]);
  const profile = ShareProfile.catch('external').parse(query.profile);
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  const [{ replacements }, links] = [await shares.preview(snapshot, profile), await shares.list(id)];
  return <SharePage t={t} snapshotId={id} profile={profile} replacements={replacements} shares={links} days={SHARE_DAYS} />;
}
