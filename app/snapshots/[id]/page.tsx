import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { readAddress } from '@/components/chain-page/chain-address';
import { ChainPage } from '@/components/chain-page/chain-page';

interface SnapshotPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function toQuery(parameters: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) for (const value of [values ?? []].flat()) query.append(name, value);
  return query;
}

export async function generateMetadata({ params }: SnapshotPageProps): Promise<Metadata> {
  const [t, { id }] = await Promise.all([pageTranslator(), params]);
  const snapshot = await deps().snapshots.get(id);
  return {
    title:
      snapshot === null
        ? t.messages.screen.chainPage.states.notFound
        : t.say(t.messages.screen.chainPage.title, { name: snapshot.source.name }),
  };
}

/** The chain, drawn. */
export default async function SnapshotPage({ params, searchParams }: SnapshotPageProps) {
  const [t, { id }, parameters] = await Promise.all([pageTranslator(), params, searchParams]);
  const { snapshots, analysisOf } = deps();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  return <ChainPage t={t} snapshot={snapshot} analysis={analysisOf(snapshot)} address={readAddress(toQuery(parameters))} />;
}
