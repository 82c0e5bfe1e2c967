import { ChainTable } from '@/components/chain-table/chain-table';
import { Legend } from '@/components/legend/legend';
import { Coverage } from '@/components/overview/coverage';
import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { chainDetails } from '@/components/panel/chain-details';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Analysis } from '@/lib/checks/analyze';
import type { Translator } from '@/lib/messages/translator';
import { viewDiagram } from '@/lib/picture/view-diagram';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { ChainAddress } from './chain-address';
import { ChainWorkspace } from './chain-workspace';
import { chosenDiagram } from './chosen-diagram';
import { EntrySwitcher } from './entry-switcher';
import { GroupLinks } from './group-links';
import { OutcomeBanner } from './outcome-banner';
import { ViewTabs } from './view-tabs';

import './chain-page.css';

interface ChainPageProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  address: ChainAddress;
}

/** One chain, or the whole account: picture or table, details, legend, and what could not be read. */
export function ChainPage({ t, snapshot, analysis: { chain, survey }, address: wished }: ChainPageProps) {
  const { chainPage } = t.messages.screen;
  const { address, entry, diagram, folded, notices } = chosenDiagram(t, chain, survey, wished);
  const name = entry === null ? chainPage.wholeAccount : (entry.hosts[0] ?? entry.component.name);
  const view = viewDiagram(t, diagram, survey, name);
  return (
    <PageMain
      wide
      title={name}
      lead={`${sourceName(t, snapshot.source)} · ${t.say(chainPage.scanned, { when: moment(t, snapshot.createdAt) })} · ${view.description}`}
      actions={
        <>
          <EntrySwitcher t={t} entries={survey.entries} address={address} />
          <ViewTabs t={t} snapshot={snapshot.id} address={address} current={address.view} />
        </>
      }
    >
      {notices.map((notice) => (
        <Notice key={notice} tone="unknown">
          {notice}
        </Notice>
      ))}
      {view.nodes.length === 0 ? (
        <Notice tone="unknown">
          <p className="font-medium">{chainPage.states.empty}</p>
          <p>{chainPage.states.emptyHint}</p>
        </Notice>
      ) : (
        <ChainWorkspace
          diagram={address.view === 'table' ? null : view}
          details={chainDetails(t, chain, survey, diagram, view)}
          canvasTexts={chainPage.canvas}
          panelTexts={chainPage.panel}
          banner={<OutcomeBanner t={t} view={view} address={address} />}
        >
          {address.view === 'table' && <ChainTable t={t} view={view} address={address} />}
        </ChainWorkspace>
      )}
      {(diagram.groups.length > 1 || folded.length > 0) && <GroupLinks t={t} groups={view.groups} folded={folded} address={address} />}
      <Legend t={t} />
      <Coverage t={t} gaps={chain.gaps} />
    </PageMain>
  );
}
