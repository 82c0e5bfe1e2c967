import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import { Section } from '@/components/ui/section';
import type { InventorySource } from '@/lib/inventory/inventory';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotSummary } from '@/lib/snapshots/store';

import { moment } from './moment';
import { overviewHref } from './overview-query';
import { SampleList } from './sample-list';

/** What people call a source. */
export function sourceName(t: Translator, { kind, name }: Pick<InventorySource, 'kind' | 'name'>): string {
  return t.say(t.messages.screen.overview.source[kind], { name });
}

interface SourcePanelProps {
  t: Translator;
  live: boolean;
  samples: readonly string[];
  snapshots: readonly SnapshotSummary[];
  /** The snapshot that is shown. */
  current: Pick<SnapshotSummary, 'id' | 'source'> | null;
}

/** What can be looked at: the account, the samples, what was scanned before. */
export function SourcePanel({ t, live, samples, snapshots, current }: SourcePanelProps) {
  const { source } = t.messages.screen.overview;
  const shownSample = current?.source.kind === 'sample' ? current.source.name : null;
  return (
    <div className="flex flex-col gap-5">
      <Section id="live" title={source.live}>
        <p className="mb-3 text-sm text-muted">{live ? source.liveReady : source.liveMissing}</p>
        <Link href={live ? '/scan' : '/connect'} prefetch={false} className={live ? buttonClass.primary : buttonClass.quiet}>
          {live ? source.scan : source.connect}
        </Link>
      </Section>
      <Section id="samples" title={source.samples}>
        <SampleList t={t} samples={samples} current={shownSample} />
      </Section>
      {snapshots.length > 1 && (
        <Section id="snapshots" title={source.snapshots}>
          <ul className="-my-1 text-sm">
            {snapshots.map((snapshot) => (
              <li key={snapshot.id} className="py-1">
                <Link
                  href={overviewHref({ snapshot: snapshot.id })}
                  prefetch={false}
                  aria-current={snapshot.id === current?.id ? 'page' : undefined}
                  className="text-ink underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] aria-[current]:font-semibold"
                >
                  {sourceName(t, snapshot.source)}
                </Link>{' '}
                <span className="text-xs text-muted">{moment(t, snapshot.createdAt)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
