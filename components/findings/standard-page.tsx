import Link from 'next/link';

import { sourceName } from '@/components/overview/source-panel';
import { Badge } from '@/components/ui/badge';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { Tone } from '@/components/ui/tone';
import { CATALOGUE_NAMES, CATALOGUES, type Catalogue } from '@/lib/checks/crosswalk/crosswalk';
import { controlId } from '@/lib/checks/crosswalk/controls';
import { type ControlVerdict, controlVerdicts } from '@/lib/checks/crosswalk/control-verdicts';
import { adjustmentSentence } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

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

interface StandardPageProps {
  t: Translator;
  snapshot: Snapshot;
  catalogue: Catalogue;
}

/** Every control of a published standard: passed, failed, covered or unknown, with the reason. */
export function StandardPage({ t, snapshot, catalogue }: StandardPageProps) {
  const { standards } = t.messages.review;
  const verdicts = controlVerdicts(catalogue, snapshot);
  const count = (verdict: ControlVerdict['verdict']): number => verdicts.filter((one) => one.verdict === verdict).length;
  return (
    <PageMain
      title={t.say(standards.titleOf, { standard: CATALOGUE_NAMES[catalogue], name: sourceName(t, snapshot.source) })}
      lead={t.say(standards.counts, {
        failed: count('failed'),
        unknown: count('unknown'),
        covered: count('covered'),
        passed: count('passed'),
        notApplicable: count('not-applicable'),
        none: count('none'),
        all: verdicts.length,
      })}
      actions={
        <nav aria-label={standards.link}>
          <ul className="flex flex-wrap gap-3 text-sm">
            {CATALOGUES.map((one) => (
              <li key={one}>
                <Link
                  href={`/snapshots/${snapshot.id}/standards?standard=${one}`}
                  prefetch={false}
                  aria-current={one === catalogue ? 'page' : undefined}
                  className="underline underline-offset-4 aria-[current]:font-semibold"
                >
                  {CATALOGUE_NAMES[one]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <Controls t={t} snapshot={snapshot.id} catalogue={catalogue} verdicts={verdicts} />
    </PageMain>
  );
}

interface ControlsProps extends Pick<StandardPageProps, 't' | 'catalogue'> {
  snapshot: string;
  verdicts: readonly ControlVerdict[];
}

function Controls({ t, snapshot, catalogue, verdicts }: ControlsProps) {
  const { standards, catalogue: words } = t.messages.review;
  return (
    <Section id="controls" title={CATALOGUE_NAMES[catalogue]}>
      <table className="standard">
        <thead>
          <tr>
            <th scope="col">{words.columns.control}</th>
            <th scope="col">{standards.verdict}</th>
            <th scope="col">{standards.reason}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((one) => (
            <tr key={one.row.id}>
              <td>
                <code>{one.row.id}</code>
                <br />
                {one.row.title}
              </td>
              <td>
                <Badge tone={TONES[one.verdict]}>{standards.verdicts[one.verdict]}</Badge>
              </td>
              <td>
                <Because t={t} snapshot={snapshot} catalogue={catalogue} control={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface BecauseProps {
  t: Translator;
  snapshot: string;
  catalogue: Catalogue;
  control: ControlVerdict;
}

/** Why a control stands as it does: how many subjects, what takes failures back, or why none of our checks looks at it. */
function Because({ t, snapshot, catalogue, control: { row, counts, findings } }: BecauseProps) {
  const { notOurs, differs } = t.messages.review;
  if ('not' in row) return <>{notOurs[row.not]}</>;
  const reasons = findings.flatMap(({ adjusted }) => (adjusted === undefined ? [] : [adjustmentSentence(t, adjusted)]));
  return (
    <>
      {findings.length === 0 ? (
        countsText(t, counts)
      ) : (
        <Link href={reviewHref(snapshot, { control: controlId(catalogue, row.id) })} prefetch={false}>
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
