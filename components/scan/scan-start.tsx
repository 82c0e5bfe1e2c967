import Link from 'next/link';

import { SampleList } from '@/components/overview/sample-list';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';

import { LiveFields } from './live-fields';
import { ScanForm } from './scan-form';

/** What can be scanned: the account, with all that may be said about it, and the samples. */
export function ScanStart({ t, live, samples }: { t: Translator; live: boolean; samples: readonly string[] }) {
  const { scan } = t.messages;
  return (
    <PageMain title={scan.title} lead={scan.lead}>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section id="live" title={scan.live.heading}>
          <div className="flex flex-col gap-4">
            <Notice tone={live ? 'fine' : 'unknown'}>
              {live ? scan.live.ready : scan.live.missing}{' '}
              <Link href="/connect" prefetch={false} className="underline underline-offset-4">
                {scan.live.how}
              </Link>
            </Notice>
            <noscript>
              <Notice tone="medium">{scan.live.needsScript}</Notice>
            </noscript>
            <ScanForm start={scan.live.start} starting={scan.live.starting} offline={scan.live.offline}>
              <LiveFields t={t} />
            </ScanForm>
          </div>
        </Section>
        <Section id="samples" title={scan.samples.heading}>
          <p className="mb-3 text-xs text-muted">{scan.samples.lead}</p>
          <SampleList t={t} samples={samples} current={null} />
        </Section>
      </div>
    </PageMain>
  );
}
