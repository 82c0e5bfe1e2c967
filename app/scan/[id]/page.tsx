import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { ScanRun } from '@/components/scan/scan-run';

import { deps } from '../../_server/deps';
import { failureSentence } from '../../_server/failure';
import { pageTranslator } from '../../_server/locale';
import { pageWorkspace } from '../../_server/page-workspace';

interface ScanRunPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ participant?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.scan.progress.title };
}

/** A scan while it runs, and how it ended. */
export default async function ScanRunPage({ params, searchParams }: ScanRunPageProps) {
  (await pageWorkspace()).permit('scan-follow');
  const { id } = await params;
  const { participant } = await searchParams;
  const { scans, now } = deps();
  const scan = await scans.find(id);
  if (scan === null) notFound();
  const { state } = scan;
  const t = await pageTranslator();
  const failure = state.failure === null ? null : failureSentence(t, state.failure);
  const elapsed = Math.round(((state.endedAt ?? now()) - state.startedAt) / 1000);
  return <ScanRun t={t} scan={{ ...state, failure, elapsed }} participant={typeof participant === 'string' ? participant : null} />;
}
