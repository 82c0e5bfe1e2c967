import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { SeverityBadge } from '@/components/ui/severity-badge';
import type { Check } from '@/lib/checks/check';
import { controlsOf } from '@/lib/checks/crosswalk/controls';
import { toneOf } from '@/lib/checks/finding';
import type { CheckPage as Page } from '@/lib/checks/page';
import type { Translator } from '@/lib/messages/translator';

import { Part } from './part';
import { Sources } from './sources';

import './findings.css';

interface CheckPageProps {
  t: Translator;
  check: Check;
  page: Page;
}

/** What a check looks at, how it decides, what it costs, how it is repaired and when the risk may be accepted. */
export function CheckPage({ t, check, page }: CheckPageProps) {
  const { review } = t.messages;
  const { detail, catalogue } = review;
  const texts = page[t.locale];
  const say = (pattern: string): string => t.say(pattern, page.example);
  return (
    <PageMain
      title={texts.title}
      lead={
        <span className="inline-flex flex-wrap items-center gap-2">
          <SeverityBadge severity={toneOf(check.severity)} label={review.severity[check.severity]} /> {review.place[check.place]} ·{' '}
          {t.say(catalogue.visits, { subject: catalogue.subject[check.visits] })} <code>{check.id}</code>
        </span>
      }
    >
      <div className="finding-detail">
        <Part title={catalogue.example}>{say(texts.sentence)}</Part>
        <Part title={detail.cost}>{say(texts.cost)}</Part>
        <Part title={detail.decided}>{say(texts.decided)}</Part>
        <Part title={detail.repair}>
          <ol>
            {texts.console.map((line) => (
              <li key={line}>{say(line)}</li>
            ))}
          </ol>
          <p className="text-muted">{catalogue.repairs}</p>
        </Part>
        <Part title={detail.accept}>{say(texts.accept)}</Part>
        <Sources t={t} check={check.id} controls={controlsOf(check.id)} />
        <p>
          <Link href="/checks" prefetch={false}>
            {catalogue.all}
          </Link>
        </p>
      </div>
    </PageMain>
  );
}
