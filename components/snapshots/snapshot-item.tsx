import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { Badge } from '@/components/ui/badge';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotSummary } from '@/lib/snapshots/store';

/** One snapshot of a list. With two of them a form compares. */
export function SnapshotItem({ t, snapshot }: { t: Translator; snapshot: SnapshotSummary }) {
  const { list, labels: names } = t.messages.kept;
  const { id, source, labels, counts, pinned } = snapshot;
  const said = (['environment', 'branch', 'pullRequest', 'commit'] as const).filter((name) => labels[name] !== '');
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0" data-snapshot={id}>
      <div className="flex min-w-0 grow basis-72 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Link
            href={`/snapshots/${id}`}
            prefetch={false}
            className="font-medium text-ink underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere]"
          >
            {labels.title === '' ? sourceName(t, source) : labels.title}
          </Link>
          {pinned && <Badge tone="low">{list.pinned}</Badge>}
        </p>
        <p className="text-xs text-muted">
          {labels.title !== '' && `${sourceName(t, source)} · `}
          {t.say(list.keptBy, { when: moment(t, snapshot.keptAt), who: snapshot.keptBy })}
          {` · ${t.say(list.judgedBy, { version: snapshot.toolVersion })}`}
        </p>
        {said.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-xs [overflow-wrap:anywhere]">
            {said.map((name) => (
              <span key={name}>
                <span className="text-muted">{names.fields[name]}</span> {name === 'commit' ? labels.commit.slice(0, 12) : labels[name]}
              </span>
            ))}
          </p>
        )}
        <p className="text-xs text-muted">
          {t.say(list.findings, { critical: counts.critical, high: counts.high, medium: counts.medium, low: counts.low })}
          {counts.unknown > 0 && ` · ${t.say(list.unknown, { count: counts.unknown })}`}
        </p>
      </div>
      <div className="flex gap-3 text-xs">
        {(['base', 'head'] as const).map((side) => (
          <label key={side} className="flex min-h-6 items-center gap-1.5">
            <input type="radio" name={side} value={id} form="compare" required className="size-4" />
            {list[side]}
          </label>
        ))}
      </div>
    </li>
  );
}
