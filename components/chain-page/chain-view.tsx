import type { AnswerSource } from '@/components/ask/use-answer';
import { ChainTable } from '@/components/chain-table/chain-table';
import { ChainFindings } from '@/components/findings/chain-findings';
import { foundViews } from '@/components/findings/found-views';
import { Legend } from '@/components/legend/legend';
import { Coverage } from '@/components/overview/coverage';
import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { chainDetails } from '@/components/panel/chain-details';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { OfferForm } from '@/components/what-if/offer-form';
import { offersAt } from '@/components/what-if/offer-view';
import type { TriedEdits } from '@/components/what-if/tried-edits';
import { WhatIfSection } from '@/components/what-if/what-if-section';
import type { Analysis } from '@/lib/checks/analyze';
import type { Finding } from '@/lib/checks/finding';
import { componentsBehind, standsOn } from '@/lib/checks/on-the-way';
import type { Translator } from '@/lib/messages/translator';
import { viewDiagram } from '@/lib/picture/view-diagram';
import { typedHost } from '@/lib/trace/typed-host';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import type { Survey } from '@/lib/trace/survey-types';

import type { ChainAddress } from './chain-address';
import { ChainWorkspace } from './chain-workspace';
import { chosenDiagram } from './chosen-diagram';
import { EntrySwitcher } from './entry-switcher';
import { GroupLinks } from './group-links';
import { OutcomeBanner } from './outcome-banner';
import { ViewTabs } from './view-tabs';

import './chain-page.css';

interface ChainViewProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  address: ChainAddress;
  /** What the address tries out; null where that is nothing. */
  tried: TriedEdits | null;
  /** Why it cannot be tried out; null where it can. */
  problem: string | null;
  /** The answer to what the address asks, where it is known already. */
  answer: Pick<AnswerSource, 'given' | 'givenKey'>;
}

/** One chain, or the whole account, as it is or with changes that are tried out: picture or table, what is asked of it, details. */
export function ChainView({ t, snapshot, analysis, address: wished, tried, problem, answer }: ChainViewProps) {
  const { chainPage } = t.messages.screen;
  const { inventory, createdAt } = snapshot;
  const shown = tried?.result.after.analysis ?? analysis;
  const { chain, survey } = shown;
  const { address, entry, diagram, folded, notices } = chosenDiagram(t, { chain, before: analysis.chain, survey }, wished);
  const name = entry === null ? chainPage.wholeAccount : (entry.hosts[0] ?? entry.component.name);
  const view = viewDiagram(t, diagram, survey, name);
  const findings = findingsOn(tried?.result.after ?? snapshot, survey, address.entry);
  return (
    <PageMain
      wide
      title={name}
      lead={`${sourceName(t, snapshot.source)} · ${t.say(chainPage.scanned, { when: moment(t, createdAt) })} · ${view.description}`}
      actions={
        <>
          <EntrySwitcher t={t} entries={survey.entries} address={address} />
          <ViewTabs t={t} snapshot={snapshot.id} address={address} current={address.view} />
        </>
      }
    >
      <Notices sentences={[...notices, ...(problem === null ? [] : [problem])]} />
      {tried !== null && <WhatIfSection t={t} inventory={inventory} tried={tried} address={address} />}
      {address.tryAt !== null && (
        <OfferForm t={t} groups={offersAt(t, analysis.chain, address.tryAt, tried?.edits ?? [])} address={address} />
      )}
      {view.nodes.length === 0 ? (
        <Empty t={t} />
      ) : (
        <ChainWorkspace
          diagram={address.view === 'table' ? null : view}
          details={chainDetails(t, shown, diagram, view, foundViews(t, snapshot.id, findings, view))}
          texts={{ canvas: chainPage.canvas, panel: chainPage.panel, ask: { ...t.messages.screen.ask, trace: t.messages.trace } }}
          asked={{ snapshotId: snapshot.id, locale: t.locale, ...answer }}
          suggestion={suggestion(entry?.hosts[0] ?? survey.entries[0]?.entry.hosts[0] ?? null)}
          banner={<OutcomeBanner t={t} view={view} address={address} />}
        >
          {address.view === 'table' && <ChainTable t={t} view={view} address={address} />}
        </ChainWorkspace>
      )}
      {(diagram.groups.length > 1 || folded.length > 0) && <GroupLinks t={t} groups={view.groups} folded={folded} address={address} />}
      {tried === null && <ChainFindings t={t} snapshot={snapshot.id} findings={findings} entry={address.entry} />}
      <Legend t={t} />
      <Coverage t={t} gaps={chain.gaps} />
    </PageMain>
  );
}

function Notices({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <Notice key={sentence} tone="unknown">
      {sentence}
    </Notice>
  ));
}

function Empty({ t }: { t: Translator }) {
  const { states } = t.messages.screen.chainPage;
  return (
    <Notice tone="unknown">
      <p className="font-medium">{states.empty}</p>
      <p>{states.emptyHint}</p>
    </Notice>
  );
}

/** The findings on the way in that is shown, or on all of them. */
function findingsOn({ findings }: { findings: readonly Finding[] }, survey: Survey, entry: string | null): readonly Finding[] {
  if (entry === null) return findings;
  const there = componentsBehind(survey, entry);
  return findings.filter((finding) => standsOn(finding, there));
}

/** A page of the way in, to be asked about. */
function suggestion(host: string | null): string {
  return host === null ? '' : `https://${typedHost(host)}/`;
}
