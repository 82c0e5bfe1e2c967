import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { AboutPage } from '@/components/snapshots/about-page';
import packageJson from '@/package.json';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.kept.bar.about };
}

/** A snapshot's labels and file. */
export default async function AboutRoute({ params }: { params: Promise<{ id: string }> }) {
  const [t, { snapshots, may }, { id }] = await Promise.all([pageTranslator(), pageWorkspace(), params]);
  const snapshot = await snapshots.summaryOf(id);
  if (snapshot === null) notFound();
  const allowed = { label: may('snapshot-label'), delete: may('snapshot-delete') };
  return <AboutPage t={t} snapshot={snapshot} toolVersion={packageJson.version} may={allowed} />;
}
