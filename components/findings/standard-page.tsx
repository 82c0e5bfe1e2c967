import Link from 'next/link';
import { z } from 'zod';

import { PLAIN_ADDRESS } from '@/components/chain-page/chain-address';
import { ViewTabs } from '@/components/chain-page/view-tabs';
import { sourceName } from '@/components/overview/source-panel';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { Tone } from '@/components/ui/tone';
import { CATALOGUE_NAMES, CATALOGUES, type Catalogue } from '@/lib/checks/crosswalk/crosswalk';
import { controlId } from '@/lib/checks/crosswalk/controls';
import { CONTROL_VERDICTS, type ControlVerdict, controlVerdicts } from '@/lib/checks/crosswalk/control-verdicts';
import { adjustmentSentence } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { CatalogueLinks } from './catalogue-links';
import { reviewHref } from './finding-query';

import './findings.css';

const TONES: Readonly<Record<ControlVerdict['verdict'], Tone>> = {
  failed: 'high',
  unknown: 'unknown',
  covered: 'fine',
  passed: 'fine',
  'not-applicable': 'low',
  none: 'low',
};

/** What the URL of the page says. Nonsense counts as not said. */
export const StandardQuery = z.object({
  standard: z.enum(CATALOGUES).catch('security-hub'),
  verdict: z.enum(CONTROL_VERDICTS).nullable().catch(null),
});
type StandardQuery = z.infer<typeof StandardQuery>;

function standardHref(snapshot: string, { standard, verdict }: StandardQuery): string {
  return `/snapshots/${snapshot}/standards?${new URLSearchParams({ standard, ...(verdict !== null && { verdict }) }).toString()}`;
}

interface StandardPageProps {
  t: Translator;
  snapshot: Snapshot;
  query: StandardQuery;
}

/** Every control of a published standard: passed, failed, covered or unknown, with the reason. */
export function StandardPage({ t, snapshot, query }: StandardPageProps) {
  const { standards } = t.messages.review;
  const { standard, verdict } = query;
  const verdicts = controlVerdicts(standard, snapshot);
  return (
    <PageMain
      title={t.say(standards.titleOf, { standard: CATALOGUE_NAMES[standard], name: sourceName(t, snapshot.source) })}
      lead={t.say(standards.lead, { count: verdicts.length })}
      actions={<ViewTabs t={t} snapshot={snapshot.id} address={PLAIN_ADDRESS} current="review" />}
    >
      <CatalogueLinks
        label={standards.link}
        current={standard}
        href={(one) => standardHref(snapshot.id, { standard: one, verdict: null })}
      />
      <VerdictCounts t={t} snapshot={snapshot.id} query={query} verdicts={verdicts} />
      <Controls
        t={t}
        snapshot={snapshot.id}
        standard={standard}
        verdicts={verdicts.filter((one) => verdict === null || one.verdict === verdict)}
      />
    </PageMain>
  );
}

interface ControlsProps {
  t: Translator;
  snapshot: string;
  standard: Catalogue;
  verdicts: readonly ControlVerdict[];
}

/** How many controls got which verdict; each number is a filter, and the one that filters takes it away. */
function VerdictCounts({ t, snapshot, query, verdicts }: Omit<ControlsProps, 'standard'> & { query: StandardQuery }) {
  const { standards } = t.messages.review;
  return (
    <ul aria-label={standards.verdict} className="finding-counts">
      {CONTROL_VERDICTS.map((one) => (
        <li key={one}>
          <Link
            href={standardHref(snapshot, { ...query, verdict: one === query.verdict ? null : one })}
            prefetch={false}
            scroll={false}
            aria-current={one === query.verdict ? 'true' : undefined}
          >
            {standards.verdicts[one]} <strong>{verdicts.filter(({ verdict }) => verdict === one).length}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Controls({ t, snapshot, standard, verdicts }: ControlsProps) {
  const { standards, filter } = t.messages.review;
  if (verdicts.length === 0) return <Notice tone="low">{standards.empty}</Notice>;
  return (
    <Section id="controls" title={CATALOGUE_NAMES[standard]}>
      <table className="standard">
        <thead>
          <tr>
            <th scope="col">{filter.control}</th>
            <th scope="col" className="badge">
              {standards.verdict}
            </th>
            <th scope="col">{standards.reason}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((one) => (
            <tr key={one.row.id}>
              <td>
                {one.row.title}
                <code className="id">{one.row.id}</code>
              </td>
              <td>
                <Badge tone={TONES[one.verdict]}>{standards.verdicts[one.verdict]}</Badge>
              </td>
              <td>
                <Because t={t} snapshot={snapshot} standard={standard} control={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface BecauseProps extends Omit<ControlsProps, 'verdicts'> {
  control: ControlVerdict;
}

/** Why a control stands as it does: how many subjects, what takes failures back, or why none of our checks looks at it. */
function Because({ t, snapshot, standard, control: { row, counts, findings } }: BecauseProps) {
  const { notOurs, differs } = t.messages.review;
  if ('not' in row) return <>{notOurs[row.not]}</>;
  const reasons = findings.flatMap(({ adjusted }) => (adjusted === undefined ? [] : [adjustmentSentence(t, adjusted)]));
  return (
    <>
      {findings.length === 0 ? (
        countsText(t, counts)
      ) : (
        <Link href={reviewHref(snapshot, { control: controlId(standard, row.id) })} prefetch={false}>
          {countsText(t, counts)}
        </Link>
      )}
      {[...new Set(reasons)].slice(0, 3).map((reason) => (
        <span key={reason} className="block text-muted">
          {reason}
        </span>
      ))}
      {row.differs !== undefined && <span className="block text-muted">{differs[row.differs]}</span>}
    </>
  );
}

const COUNTED = ['failed', 'unknown', 'covered', 'passed'] as const satisfies readonly (keyof ControlVerdict['counts'])[];

/** `1 failed · 2 passed`; what there is none of is left out. */
function countsText(t: Translator, counts: ControlVerdict['counts']): string {
  const { subjects, noSubject } = t.messages.review.standards;
  const said = COUNTED.filter((one) => counts[one] > 0).map((one) => t.say(subjects[one], { count: counts[one] }));
  return said.length === 0 ? noSubject : said.join(' · ');
}
