import Link from 'next/link';

import { PLAIN_ADDRESS, writeAddress } from '@/components/chain-page/chain-address';
import { evidenceViews } from '@/components/panel/evidence-view';
import { PageMain } from '@/components/ui/page-main';
import type { Chain } from '@/lib/chain/chain';
import { FACTS } from '@/lib/facts/facts';
import type { Acceptance } from '@/lib/checks/accept';
import { CHECKS } from '@/lib/checks/registry';
import { adjustmentSentence, checkTexts, findingSentence, findingTitle, outcomeTexts } from '@/lib/messages/check-texts';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';
import { repairFor } from '@/lib/repairs/repair-for';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

import { AcceptSection } from './accept-section';
import { FindingBadge } from './finding-item';
import { reviewHref } from './finding-query';
import { RepairSection } from './repair-section';

import './findings.css';

interface FindingPageProps {
  t: Translator;
  snapshot: Snapshot;
  chain: Chain;
  finding: SnapshotFinding;
  /** What was accepted of it on the screen, and when (ISO 8601). */
  given: (Acceptance & { at: string }) | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** One finding with its proof, what it costs, how it is repaired and when the risk may be taken. */
export function FindingPage({ t, snapshot, chain, finding, given, now }: FindingPageProps) {
  const { review } = t.messages;
  const { detail } = review;
  const texts = checkTexts(t, finding.check);
  const outcome = outcomeTexts(t, finding);
  return (
    <PageMain
      title={findingTitle(t, finding.check)}
      lead={
        <span className="inline-flex flex-wrap items-center gap-2">
          <FindingBadge t={t} finding={finding} /> {review.place[finding.place]} · {finding.subject.name}
        </span>
      }
    >
      <div className="finding-detail">
        <p>{findingSentence(t, finding)}</p>
        {finding.adjusted !== undefined && (
          <p>
            {t.say(review.raw, { severity: review.severity[finding.severity] })} {adjustmentSentence(t, finding.adjusted)}
          </p>
        )}
        {texts !== null && finding.status === 'fail' && <Part title={detail.cost}>{t.say(texts.cost, finding.params)}</Part>}
        {outcome !== null && outcome.repair !== '' && <Part title={detail.repair}>{outcome.repair}</Part>}
        <Proof t={t} finding={finding} />
        <Hidden t={t} chain={chain} finding={finding} />
        {texts !== null && finding.status === 'fail' && (
          <RepairSection
            t={t}
            snapshot={snapshot.id}
            console={texts.console.map((line) => t.say(line, finding.params))}
            repair={repairFor(finding, chain)}
          />
        )}
        {texts !== null && finding.status === 'fail' && <Part title={detail.accept}>{t.say(texts.accept, finding.params)}</Part>}
        {finding.status === 'fail' && (finding.adjusted === undefined || finding.adjusted.verdict === 'accepted') && (
          <AcceptSection t={t} snapshot={snapshot.id} finding={finding} given={given} now={now} />
        )}
        <Sources t={t} check={finding.check} />
        <p>{finding.controls.length > 0 && `${detail.controls}: ${finding.controls.join(', ')}`}</p>
        <Elsewhere t={t} snapshot={snapshot} finding={finding} />
      </div>
    </PageMain>
  );
}

/** Where more of it is: on the diagram, in the review, on the check's own page. */
function Elsewhere({ t, snapshot, finding }: Pick<FindingPageProps, 't' | 'snapshot' | 'finding'>) {
  const { detail } = t.messages.review;
  const others = snapshot.findings.filter(({ check }) => check === finding.check).length - 1;
  return (
    <ul>
      {finding.components[0] !== undefined && (
        <li>
          <Link href={`/snapshots/${snapshot.id}${writeAddress({ ...PLAIN_ADDRESS, select: finding.components[0] })}`} prefetch={false}>
            {detail.show}
          </Link>
        </li>
      )}
      <li>
        <Link href={reviewHref(snapshot.id, { check: finding.check })} prefetch={false}>
          {t.say(detail.others, { count: others })}
        </Link>
      </li>
      <li>
        <Link href={`/checks/${finding.check}`} prefetch={false}>
          {detail.page}
        </Link>
      </li>
      <li>
        <Link href={reviewHref(snapshot.id)} prefetch={false}>
          {detail.all}
        </Link>
      </li>
    </ul>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

function Proof({ t, finding }: { t: Translator; finding: SnapshotFinding }) {
  const rows = evidenceViews(t, finding.evidence);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t.messages.review.detail.evidence}</h2>
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
    </section>
  );
}

/** What could not be read, where the verdict hangs on it. */
function Hidden({ t, chain, finding }: { t: Translator; chain: Chain; finding: SnapshotFinding }) {
  const gaps = finding.gaps.flatMap((id) => chain.index.gap.get(id) ?? []);
  if (finding.status !== 'unknown') return null;
  return (
    <section>
      <h2>{t.messages.review.detail.hidden}</h2>
      <ul>
        {gaps.map((gap) => {
          const { what, why, advice } = gapSentence(t, gap);
          return (
            <li key={gap.id}>
              {what}: {why}. {advice}
            </li>
          );
        })}
        {gaps.length === 0 && <li>{t.messages.review.detail.hiddenElsewhere}</li>}
      </ul>
    </section>
  );
}

/** AWS's pages that the verdict rests on, with the day on which they were read. */
export function Sources({ t, check }: { t: Translator; check: string }) {
  const { detail } = t.messages.review;
  const own = CHECKS.find(({ id }) => id === check);
  const reason = outcomeTexts(t, { check, params: {} })?.fact ?? null;
  const facts = [...(own?.facts ?? []), ...(reason === null ? [] : [reason])];
  if (own === undefined && facts.length === 0) return null;
  return (
    <section>
      <h2>{detail.sources}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            {t.say(t.messages.facts[fact])} <a href={FACTS[fact].url}>{FACTS[fact].title}</a> ({FACTS[fact].asOf})
          </li>
        ))}
        {own !== undefined && (
          <li>
            <a href={own.source}>{own.source}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
