import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { SeverityBadge } from '@/components/ui/severity-badge';
import type { Check } from '@/lib/checks/check';
import { catalogueOf, controlsOf } from '@/lib/checks/crosswalk/controls';
import { toneOf } from '@/lib/checks/finding';
import { PLACES } from '@/lib/checks/place';
import { CHECKS } from '@/lib/checks/registry';
import { REASON_BASIS } from '@/lib/facts/reason-basis';
import { REASONS } from '@/lib/facts/reasons';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { PartLinks } from './part-links';

import './findings.css';

const BAD_ENDS = REASONS.filter((reason) => ['broken', 'refused'].includes(REASON_BASIS[reason].basis));

/** The catalogue of checks, by where they look, and the reasons for which requests end. */
export function CheckListPage({ t }: { t: Translator }) {
  const { review } = t.messages;
  const { catalogue } = review;
  const places = PLACES.map((place) => ({
    id: place,
    title: review.place[place],
    checks: CHECKS.filter((check) => check.place === place),
  })).filter(({ checks }) => checks.length > 0);
  return (
    <PageMain
      title={catalogue.title}
      lead={
        <>
          {t.say(catalogue.lead, { count: CHECKS.length })}{' '}
          <Link href="/checks/crosswalk" prefetch={false} className="underline underline-offset-4">
            {catalogue.crosswalk}
          </Link>
        </>
      }
    >
      <PartLinks
        label={catalogue.title}
        parts={[
          ...places.map(({ checks, ...place }) => ({ ...place, count: checks.length })),
          { id: 'outcomes', title: catalogue.outcomes, count: BAD_ENDS.length },
        ]}
      />
      {places.map(({ id, title, checks }) => (
        <Section key={id} id={id} title={title}>
          <CheckTable t={t} checks={checks} />
        </Section>
      ))}
      <Section id="outcomes" title={catalogue.outcomes}>
        <ul className="way-sentences">
          {BAD_ENDS.map((reason) => (
            <li key={reason}>
              <Link href={`/checks/${reason}`} prefetch={false}>
                {t.say(t.messages.reasons[reason].title)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </PageMain>
  );
}

function CheckTable({ t, checks }: { t: Translator; checks: readonly Check[] }) {
  const { review } = t.messages;
  const { columns } = review.catalogue;
  return (
    <table className="check-list">
      <thead>
        <tr>
          <th scope="col">{columns.check}</th>
          <th scope="col" className="badge">
            {columns.severity}
          </th>
          <th scope="col" className="controls">
            {columns.controls}
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ id, severity }) => (
          <tr key={id}>
            <td>
              <Link href={`/checks/${id}`} prefetch={false}>
                {findingTitle(t, id)}
              </Link>
              <code className="id">{id}</code>
            </td>
            <td>
              <SeverityBadge severity={toneOf(severity)} label={review.severity[severity]} />
            </td>
            <td>
              {controlsOf(id)
                .filter((control) => catalogueOf(control) === 'security-hub')
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
