import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { ActionButton } from '@/components/ui/action-button';
import type { Translator } from '@/lib/messages/translator';
import type { ShareSummary } from '@/lib/shares/share-summary';

interface ShareListProps {
  t: Translator;
  shares: readonly ShareSummary[];
  /** Whether each says which snapshot it shows. */
  named?: boolean;
}

/** Share links: until when they open, how often they were opened, and how each is revoked. */
export function ShareList({ t, shares, named = false }: ShareListProps) {
  const { share, offline } = t.messages.kept;
  if (shares.length === 0) return <p className="text-sm text-muted">{share.noLinks}</p>;
  return (
    <ul className="-my-2 text-sm">
      {shares.map((one) => (
        <li
          key={one.id}
          data-share={one.id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2 last:border-b-0"
        >
          <div className="min-w-0">
            <p className={one.open ? 'font-medium' : 'text-muted'}>{stateOf(t, one)}</p>
            <p className="text-xs text-muted [overflow-wrap:anywhere]">
              {named && (
                <>
                  <Link href={`/snapshots/${one.snapshotId}`} prefetch={false} className="text-accent underline">
                    {one.snapshotId.slice(0, 12)}
                  </Link>
                  {' · '}
                </>
              )}
              {share.profileNames[one.profile]}
              {` · ${t.say(share.by, { when: moment(t, one.createdAt), who: one.createdBy })} · ${t.say(share.views, { count: one.views })}`}
              {one.lastViewedAt !== null && `, ${t.say(share.last, { when: moment(t, one.lastViewedAt) })}`}
            </p>
          </div>
          {one.open && <ActionButton label={share.revoke} method="DELETE" path={`/api/shares/${one.id}`} offline={offline} />}
        </li>
      ))}
    </ul>
  );
}

function stateOf(t: Translator, { open, revokedAt, expiresAt }: ShareSummary): string {
  const { state } = t.messages.kept.share;
  if (revokedAt !== null) return t.say(state.revoked, { when: moment(t, revokedAt) });
  return t.say(open ? state.open : state.expired, { when: moment(t, expiresAt) });
}
