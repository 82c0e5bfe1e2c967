import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';

import { deps } from '@/app/_server/deps';
import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { plainAddress } from '@/components/ask/plain-address';
import { readAddress, writeAddress } from '@/components/chain-page/chain-address';
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
  const snapshot = await (await pageWorkspace()).snapshots.get(id);
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
  const { snapshots, reviewed } = await pageWorkspace();
  const { analysisOf } = deps();
  const snapshot = await snapshots.get(id);
  if (snapshot === null) notFound();
  const asked = readAddress(toQuery(parameters));
  const address = await plainAddress(asked);
  // A form without JavaScript sends what was pasted as it is; the link that people share is not to hold it.
  if (writeAddress(address) !== writeAddress(asked)) redirect(`/snapshots/${id}${writeAddress(address)}`);
  return <ChainPage t={t} snapshot={await reviewed(snapshot)} analysis={analysisOf(snapshot)} address={address} />;
}
