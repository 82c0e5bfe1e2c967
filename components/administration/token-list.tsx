import { moment } from '@/components/overview/moment';
import { ActionButton } from '@/components/ui/action-button';
import type { Translator } from '@/lib/messages/translator';
import type { IngestToken } from '@/lib/access/ingest-token';

/** Tokens of pipelines: which still count, when each was used last, and how it is revoked. `now`: ISO 8601. */
export function TokenList({ t, tokens, now }: { t: Translator; tokens: readonly IngestToken[]; now: string }) {
  const { administration, share, offline } = t.messages.kept;
  if (tokens.length === 0) return <p className="text-sm text-muted">{administration.noTokens}</p>;
  const { tokenState } = administration;
  return (
    <ul className="-my-2 text-sm">
      {tokens.map(({ id, name, expiresAt, revokedAt, lastUsedAt, createdAt, createdBy }) => {
        const open = revokedAt === null && expiresAt > now;
        const state =
          revokedAt === null
            ? t.say(open ? tokenState.open : tokenState.expired, { when: moment(t, expiresAt) })
            : t.say(tokenState.revoked, { when: moment(t, revokedAt) });
        const used = lastUsedAt === null ? administration.neverUsed : t.say(administration.lastUsed, { when: moment(t, lastUsedAt) });
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2 last:border-b-0">
            <div className="min-w-0">
              <p className={`[overflow-wrap:anywhere] ${open ? 'font-medium' : 'text-muted'}`}>{name}</p>
              <p className="text-xs text-muted">
                {`${state} · ${t.say(share.by, { when: moment(t, createdAt), who: createdBy })} · ${used}`}
              </p>
            </div>
            {open && <ActionButton label={share.revoke} method="DELETE" path={`/api/tokens/${id}`} offline={offline} />}
          </li>
        );
      })}
    </ul>
  );
}
