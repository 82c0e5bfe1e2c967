import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotSummary } from '@/lib/snapshots/store';

const LINK = 'inline-flex min-h-6 items-center text-accent underline underline-offset-4';

/** Above every page of a snapshot: what it is called, and what can be done with it. */
export function SnapshotBar({ t, snapshot, mayShare }: { t: Translator; snapshot: SnapshotSummary; mayShare: boolean }) {
  const { list, bar } = t.messages.kept;
  const { id, labels, toolVersion, keptAt, keptBy } = snapshot;
  const named = [labels.title, labels.environment, labels.branch, labels.pullRequest === '' ? '' : `#${labels.pullRequest}`];
  return (
    <nav aria-label={bar.label} className="border-b border-line bg-sunken">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-xs sm:px-6">
        <Link href="/snapshots" prefetch={false} className={LINK}>
          {list.title}
        </Link>
        <span className="min-w-0 text-muted [overflow-wrap:anywhere]">
          {[...named.filter((word) => word !== ''), t.say(list.keptBy, { when: moment(t, keptAt), who: keptBy })].join(' · ')}
          {` · ${t.say(list.judgedBy, { version: toolVersion })}`}
        </span>
        <span className="ml-auto flex gap-4">
          <Link href={`/compare?head=${id}`} prefetch={false} className={LINK}>
            {list.compare}
          </Link>
          <Link href={`/timeline?snapshot=${id}`} prefetch={false} className={LINK}>
            {bar.timeline}
          </Link>
          {mayShare && (
            <Link href={`/snapshots/${id}/share`} prefetch={false} className={LINK}>
              {bar.share}
            </Link>
          )}
          <Link href={`/snapshots/${id}/about`} prefetch={false} className={LINK}>
            {bar.about}
          </Link>
        </span>
      </div>
    </nav>
  );
}
