import { CheckListPage } from '@/components/findings/check-list-page';
import { CheckPage } from '@/components/findings/check-page';
import { CrosswalkPage } from '@/components/findings/crosswalk-page';
import { FindingPage } from '@/components/findings/finding-page';
import { FindingQuery } from '@/components/findings/finding-query';
import { MatrixPage } from '@/components/matrix/matrix-page';
import { MatrixQuery } from '@/components/matrix/matrix-query';
import { EntryOverview } from '@/components/overview/entry-overview';
import { OverviewQuery } from '@/components/overview/overview-query';
import { ReasonPage } from '@/components/findings/reason-page';
import { ReviewPage } from '@/components/findings/review-page';
import { StandardPage, StandardQuery } from '@/components/findings/standard-page';
import { PageMain } from '@/components/ui/page-main';
import { CATALOGUES } from '@/lib/checks/crosswalk/crosswalk';
import { findingByKey } from '@/lib/checks/finding-key';
import { CHECK_PAGES } from '@/lib/checks/pages';
import { CHECKS } from '@/lib/checks/registry';
import { REASONS } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';

import { Arrival } from './arrival';
import type { Study } from './study';
import { ViewerChain } from './viewer-chain';
import { ViewerDoors } from './viewer-doors';
import type { ViewerPlace } from './viewer-place';

interface ViewerPageProps {
  t: Translator;
  study: Study;
  place: ViewerPlace;
}

/** The page at a place. */
export function ViewerPage(props: ViewerPageProps) {
  const { path, query, part } = props.place;
  if (path === '/chain') return <ViewerChain {...props} />;
  if (path === '/doors') return <ViewerDoors {...props} />;
  const { entry = '', page = '' } = Object.fromEntries(new URLSearchParams(query));
  return (
    <>
      {path === '/checks' || path.startsWith('/checks/') ? <Catalogue {...props} /> : <OfSnapshot {...props} />}
      <Arrival at={`${path} ${entry} ${page}`} part={part} />
    </>
  );
}

/** `?a=1&b=2` as Next.js gives it to pages; of repeated names the last counts. */
function parametersOf({ query }: ViewerPlace): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** What stands behind the path's last slash, as it was before it became part of an address. */
function lastPart(path: string): string {
  return new URLSearchParams(`part=${path.slice(path.lastIndexOf('/') + 1).replaceAll('+', '%2B')}`).get('part') ?? '';
}

function OfSnapshot({ t, study, place }: ViewerPageProps) {
  const { analysis, body } = study;
  const { snapshot } = body;
  const parameters = parametersOf(place);
  switch (place.path) {
    case '/':
      return <EntryOverview {...{ t, snapshot, analysis }} query={OverviewQuery.parse(parameters)} />;
    case '/review':
      return <ReviewPage {...{ t, snapshot, analysis }} query={FindingQuery.parse(parameters)} />;
    case '/standards':
      return <StandardPage {...{ t, snapshot }} query={StandardQuery.parse(parameters)} />;
    case '/matrix':
      return <MatrixPage {...{ t, snapshot, analysis }} query={MatrixQuery.parse(parameters)} />;
  }
  const finding = place.path.startsWith('/review/') ? findingByKey(snapshot.findings, lastPart(place.path)) : undefined;
  return finding === undefined ? <NoPage t={t} /> : <FindingPage {...{ t, snapshot, analysis, finding }} />;
}

function Catalogue({ t, place }: ViewerPageProps) {
  if (place.path === '/checks') return <CheckListPage t={t} />;
  if (place.path === '/checks/crosswalk') {
    const { catalogue } = parametersOf(place);
    return <CrosswalkPage t={t} catalogue={CATALOGUES.find((one) => one === catalogue) ?? 'security-hub'} />;
  }
  const id = lastPart(place.path);
  const [check, page, reason] = [CHECKS.find((one) => one.id === id), CHECK_PAGES.get(id), REASONS.find((one) => one === id)];
  if (check !== undefined && page !== undefined) return <CheckPage {...{ t, check, page }} />;
  return reason === undefined ? <NoPage t={t} /> : <ReasonPage {...{ t, reason }} />;
}

function NoPage({ t }: { t: Translator }) {
  const { title, body } = t.messages.viewer.noPage;
  return (
    <PageMain title={title} lead={body}>
      <p>
        <a href="/" className="text-accent underline">
          {t.messages.site.notFound.home}
        </a>
      </p>
    </PageMain>
  );
}
