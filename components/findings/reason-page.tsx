import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { controlsOf } from '@/lib/checks/crosswalk/controls';
import type { Reason } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';

import { Sources } from './finding-page';

import './findings.css';

/** The page of a reason for which requests end: a finding that traces make, where somebody's requests end so. */
export function ReasonPage({ t, reason }: { t: Translator; reason: Reason }) {
  const { detail, catalogue } = t.messages.review;
  const controls = controlsOf(reason);
  return (
    <PageMain
      title={t.say(t.messages.reasons[reason].title)}
      lead={
        <>
          {catalogue.outcome} · <code>{reason}</code>
        </>
      }
    >
      <div className="finding-detail">
        <section>
          <h2>{detail.decided}</h2>
          <p>{catalogue.outcomeDecided}</p>
        </section>
        <section>
          <h2>{detail.repair}</h2>
          <p>{catalogue.outcomeRepair}</p>
        </section>
        <Sources t={t} check={reason} />
        {controls.length > 0 && (
          <section>
            <h2>{detail.controls}</h2>
            <p>{controls.join(', ')}</p>
          </section>
        )}
        <p>
          <Link href="/checks" prefetch={false}>
            {catalogue.all}
          </Link>
        </p>
      </div>
    </PageMain>
  );
}
