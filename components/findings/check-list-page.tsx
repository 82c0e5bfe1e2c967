import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { SeverityBadge } from '@/components/ui/severity-badge';
import { controlsOf } from '@/lib/checks/crosswalk/controls';
import { toneOf } from '@/lib/checks/finding';
import { type Place, PLACES } from '@/lib/checks/place';
import { CHECKS } from '@/lib/checks/registry';
import { REASON_BASIS } from '@/lib/facts/reason-basis';
import { REASONS } from '@/lib/facts/reasons';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import './findings.css';

/** The catalogue of checks, by where they look, and the reasons for which requests end. */
export function CheckListPage({ t }: { t: Translator }) {
  const { catalogue } = t.messages.review;
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
      {PLACES.map((place) => (
        <PlaceSection key={place} t={t} place={place} />
      ))}
      <Section id="outcomes" title={catalogue.outcomes}>
        <ul className="way-sentences">
          {REASONS.filter((reason) => ['broken', 'refused'].includes(REASON_BASIS[reason].basis)).map((reason) => (
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

/** The checks of one place. */
function PlaceSection({ t, place }: { t: Translator; place: Place }) {
  const { review } = t.messages;
  const { columns } = review.catalogue;
  const own = CHECKS.filter((check) => check.place === place);
  if (own.length === 0) return null;
  return (
    <Section id={place} title={review.place[place]}>
      <table className="check-list">
        <thead>
          <tr>
            <th scope="col">{columns.check}</th>
            <th scope="col">{columns.severity}</th>
            <th scope="col">{columns.controls}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ id, severity }) => (
            <tr key={id}>
              <td>
                <Link href={`/checks/${id}`} prefetch={false}>
                  {findingTitle(t, id)}
                </Link>
              </td>
              <td>
                <SeverityBadge severity={toneOf(severity)} label={review.severity[severity]} />
              </td>
              <td>
                {controlsOf(id)
                  .filter((control) => !control.includes(':'))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
