import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { SeverityBadge } from '@/components/ui/severity-badge';
import type { Check } from '@/lib/checks/check';
import { controlsOf } from '@/lib/checks/crosswalk/controls';
import { toneOf } from '@/lib/checks/finding';
import type { CheckPage as Page } from '@/lib/checks/page';
import type { Translator } from '@/lib/messages/translator';

import { Sources } from './finding-page';

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
  const controls = controlsOf(check.id);
  return (
    <PageMain
      title={texts.title}
      lead={
        <span className="inline-flex flex-wrap items-center gap-2">
          <SeverityBadge severity={toneOf(check.severity)} label={review.severity[check.severity]} /> {review.place[check.place]} ·{' '}
          {t.say(catalogue.visits, { subject: catalogue.subject[check.visits] })} · <code>{check.id}</code>
        </span>
      }
    >
      <div className="finding-detail">
        <section>
          <h2>{catalogue.example}</h2>
          <p>{t.say(texts.sentence, page.example)}</p>
        </section>
        <section>
          <h2>{detail.cost}</h2>
          <p>{t.say(texts.cost, page.example)}</p>
        </section>
        <section>
          <h2>{detail.decided}</h2>
          <p>{t.say(texts.decided, page.example)}</p>
        </section>
        <section>
          <h2>{detail.repair}</h2>
          <ol>
            {texts.console.map((line) => (
              <li key={line}>{t.say(line, page.example)}</li>
            ))}
          </ol>
          <p className="text-muted">{catalogue.repairs}</p>
        </section>
        <section>
          <h2>{detail.accept}</h2>
          <p>{t.say(texts.accept, page.example)}</p>
        </section>
        <Sources t={t} check={check.id} />
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
