import { answerAsk } from '@/components/ask/answer-ask';
import { answerKey } from '@/components/ask/answer-key';
import { tryEdits } from '@/components/what-if/tried-edits';
import type { Analysis } from '@/lib/checks/analyze';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { ChainAddress } from './chain-address';
import { ChainView } from './chain-view';
import { chosenEntry } from './chosen-diagram';

interface ChainPageProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  address: ChainAddress;
}

/** A chain's page as a server sends it: what the address tries out and asks is worked out first. */
export async function ChainPage({ t, snapshot, analysis, address }: ChainPageProps) {
  const { ask } = address;
  const { tried, problem } = await tryEdits(t, snapshot, address.edits);
  const now = tried?.result.after ?? { analysis, servers: new Map() };
  const { chain } = now.analysis;
  const before = tried === null ? null : { chain: analysis.chain, servers: new Map() };
  const entry = chosenEntry({ chain, before: analysis.chain }, address.entry)?.id ?? null;
  const context = { now: { chain, servers: now.servers }, before, entry, takenAt: snapshot.createdAt, repairs: true };
  const given = ask === null ? null : await answerAsk(t, context, ask);
  return <ChainView {...{ t, snapshot, analysis, address, tried, problem }} answer={{ given, givenKey: answerKey(address) }} />;
}
