import Link from 'next/link';
import type { ReactNode } from 'react';

import { PLAIN_ADDRESS, writeAddress } from '@/components/chain-page/chain-address';
import { ViewTabs } from '@/components/chain-page/view-tabs';
import { evidenceViews } from '@/components/panel/evidence-view';
import { PageMain } from '@/components/ui/page-main';
import type { Chain } from '@/lib/chain/chain';
import type { Analysis } from '@/lib/checks/analyze';
import { standingOf } from '@/lib/checks/counts';
import { wayTo } from '@/lib/checks/on-the-way';
import { adjustmentSentence, checkTexts, findingSentence, findingTitle, outcomeRepair } from '@/lib/messages/check-texts';
import { hiddenLines } from '@/lib/messages/hidden-lines';
import type { Translator } from '@/lib/messages/translator';
import { repairFor } from '@/lib/repairs/repair-for';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

import { FindingBadge } from './finding-item';
import { reviewHref } from './finding-query';
import { Part } from './part';
import { RepairSection } from './repair-section';
import { Sources } from './sources';

import './findings.css';

interface FindingPageProps {
  t: Translator;
  snapshot: Snapshot;
  analysis: Analysis;
  finding: SnapshotFinding;
  /** Where its risk is accepted, for as long as it stands or is accepted. */
  accept?: ReactNode;
}

/** One finding with its proof, what it costs, how it is repaired and when the risk may be taken. */
export function FindingPage({ t, snapshot, analysis: { chain, survey }, finding, accept }: FindingPageProps) {
  const { review } = t.messages;
  const { check, adjusted } = finding;
  return (
    <PageMain
      title={findingTitle(t, check)}
      lead={
        <span className="inline-flex flex-wrap items-center gap-2">
          <FindingBadge t={t} finding={finding} /> {review.place[finding.place]} · {finding.subject.name}
        </span>
      }
      actions={<ViewTabs t={t} snapshot={snapshot.id} address={PLAIN_ADDRESS} current="review" />}
    >
      <div className="finding-detail">
        <p>{findingSentence(t, finding)}</p>
        {adjusted !== undefined && (
          <p>{t.say(review.raw, { severity: review.severity[finding.severity], why: adjustmentSentence(t, adjusted) })}</p>
        )}
        {finding.status === 'unknown' ? (
          <Undecided t={t} chain={chain} finding={finding} />
        ) : (
          <Failure t={t} snapshot={snapshot.id} chain={chain} finding={finding} />
        )}
        {['fail', 'accepted'].includes(standingOf(finding)) && accept}
        <Sources t={t} check={check} controls={finding.controls} />
        <Elsewhere t={t} snapshot={snapshot} survey={survey} finding={finding} />
      </div>
    </PageMain>
  );
}

interface AboutProps extends Pick<FindingPageProps, 't' | 'finding'> {
  chain: Chain;
  snapshot: string;
}

/** What fails: what it costs, the proof, the repair and when the risk may be taken. */
function Failure({ t, snapshot, chain, finding }: AboutProps) {
  const { detail } = t.messages.review;
  const texts = checkTexts(t, finding.check);
  return (
    <>
      {texts !== null && <Part title={detail.cost}>{t.say(texts.cost, finding.params)}</Part>}
      <Proof t={t} finding={finding} />
      {texts === null ? (
        <OutcomeRepair t={t} finding={finding} />
      ) : (
        <>
          <RepairSection
            t={t}
            snapshot={snapshot}
            console={texts.console.map((line) => t.say(line, finding.params))}
            repair={repairFor(finding, chain)}
          />
          <Part title={detail.accept}>{t.say(texts.accept, finding.params)}</Part>
        </>
      )}
    </>
  );
}

/** What could not be decided: what could not be read, and of a request how it may end. */
function Undecided({ t, chain, finding }: Omit<AboutProps, 'snapshot'>) {
  return (
    <>
      <Part title={t.messages.review.detail.hidden}>
        <ul>
          {hiddenLines(t, [finding], chain.gaps).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Proof t={t} finding={finding} />
      <OutcomeRepair t={t} finding={finding} />
    </>
  );
}

function OutcomeRepair({ t, finding }: Pick<AboutProps, 't' | 'finding'>) {
  const repair = outcomeRepair(t, finding);
  return repair === '' ? null : <Part title={t.messages.review.detail.repair}>{repair}</Part>;
}

function Proof({ t, finding }: Pick<AboutProps, 't' | 'finding'>) {
  const rows = evidenceViews(t, finding.evidence);
  if (rows.length === 0) return null;
  return (
    <Part title={t.messages.review.detail.evidence}>
      <ul className="evidence">
        {rows.map(({ resource, path, value }) => (
          <li key={`${resource} ${path} ${value}`}>
            <code>
              {path} = {value}
            </code>
            <span className="resource">{resource}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Where more of it is: on the diagram, in the review, on the check's own page. */
function Elsewhere({
  t,
  snapshot: { id, findings },
  finding: { check, components },
  survey,
}: Pick<FindingPageProps, 't' | 'snapshot' | 'finding'> & { survey: Analysis['survey'] }) {
  const { detail } = t.messages.review;
  const others = findings.filter((one) => one.check === check).length - 1;
  const links = [
    ...components.slice(0, 1).map((select) => {
      const address = writeAddress({ ...PLAIN_ADDRESS, entry: wayTo(survey, select), select });
      return [`/snapshots/${id}${address}`, detail.show] as const;
    }),
    ...(others === 0 ? [] : [[reviewHref(id, { check }), t.say(detail.others, { count: others })] as const]),
    [`/checks/${check}`, detail.page],
    [reviewHref(id), detail.all],
  ] as const;
  return (
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
