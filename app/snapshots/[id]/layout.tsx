import type { ReactNode } from 'react';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { DeletedNotice } from '@/components/snapshots/deleted-notice';
import { SnapshotBar } from '@/components/snapshots/snapshot-bar';

interface SnapshotLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** The frame of every page of a snapshot. */
export default async function SnapshotLayout({ params, children }: SnapshotLayoutProps) {
  const [t, { snapshots, may }, { id }] = await Promise.all([pageTranslator(), pageWorkspace(), params]);
  const snapshot = await snapshots.summaryOf(id);
  const tombstone = snapshot === null ? await snapshots.tombstoneOf(id) : null;
  return (
    <>
      {snapshot !== null && <SnapshotBar t={t} snapshot={snapshot} mayShare={may('share-make')} />}
      {tombstone !== null && <DeletedNotice t={t} tombstone={tombstone} />}
      {children}
    </>
  );
}
