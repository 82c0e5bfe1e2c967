import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { controlsOf } from '@/lib/checks/crosswalk/controls';
import type { Reason } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';

import { Part } from './part';
import { Sources } from './sources';

import './findings.css';

/** The page of a reason for which requests end: a finding that traces make, where somebody's requests end so. */
export function ReasonPage({ t, reason }: { t: Translator; reason: Reason }) {
  const { detail, catalogue } = t.messages.review;
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
        <Part title={detail.decided}>{catalogue.outcomeDecided}</Part>
        <Part title={detail.repair}>{catalogue.outcomeRepair}</Part>
        <Sources t={t} check={reason} controls={controlsOf(reason)} />
        <p>
          <Link href="/checks" prefetch={false}>
            {catalogue.all}
          </Link>
        </p>
      </div>
    </PageMain>
  );
}
