import { PLAIN_ADDRESS } from '@/components/chain-page/chain-address';
import { ViewTabs } from '@/components/chain-page/view-tabs';
import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Chain } from '@/lib/chain/chain';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { worstFirst } from '@/lib/trace/bypass/judge-door';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';

import { ProofSection } from './proof-section';
import { UnreachedSection } from './unreached-section';

interface DoorsPageProps {
  t: Translator;
  snapshot: Snapshot;
  chain: Chain;
  bypass: readonly BypassProof[];
  unreached: UnreachedReport;
  /** The way in that the other views show. */
  entry: string | null;
}

/** What holds of every request that anybody may send: ways past CloudFront, and what no request reaches. */
export function DoorsPage({ t, snapshot, chain, bypass, unreached, entry }: DoorsPageProps) {
  const { doors: words, chainPage } = t.messages.screen;
  return (
    <PageMain
      wide
      title={t.say(words.titleOf, { name: sourceName(t, snapshot.source) })}
      lead={`${words.lead} ${t.say(chainPage.scanned, { when: moment(t, snapshot.createdAt) })}`}
      actions={<ViewTabs t={t} snapshot={snapshot.id} address={{ ...PLAIN_ADDRESS, entry }} current="doors" />}
    >
      {bypass.length === 0 && <Notice tone="fine">{t.messages.find.bypass.none}</Notice>}
      {worstFirst(bypass).map((proof) => (
        <ProofSection key={proof.loadBalancer.id} t={t} chain={chain} path={`/snapshots/${snapshot.id}`} proof={proof} />
      ))}
      <UnreachedSection t={t} report={unreached} />
    </PageMain>
  );
}
