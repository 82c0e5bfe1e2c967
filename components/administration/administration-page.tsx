import { ShareList } from '@/components/shares/share-list';
import { ActionButton } from '@/components/ui/action-button';
import { Field } from '@/components/ui/field';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { SendForm } from '@/components/ui/send-form';
import type { Translator } from '@/lib/messages/translator';
import type { AuditEntry } from '@/lib/access/audit';
import type { ShareSummary } from '@/lib/shares/share-summary';
import type { IngestToken } from '@/lib/access/ingest-token';

import { AuditTable } from './audit-table';
import { TokenList } from './token-list';

interface AdministrationPageProps {
  t: Translator;
  shares: readonly ShareSummary[];
  tokens: readonly IngestToken[];
  retention: { pullRequestDays: number | null; otherDays: number | null; newestKept: number };
  audit: { entries: readonly AuditEntry[]; next: number | null };
  /** ISO 8601. */
  now: string;
}

/** What administrators look after. */
export function AdministrationPage({ t, shares, tokens, retention, audit, now }: AdministrationPageProps) {
  const { administration, offline } = t.messages.kept;
  const secret = {
    field: 'token',
    sentence: administration.tokenMade,
    copy: administration.copyToken,
    copied: t.messages.kept.share.copied,
  };
  return (
    <PageMain title={administration.title} lead={administration.lead}>
      <div className="grid gap-5 lg:grid-cols-2">
        <Section
          id="shares"
          title={administration.links}
          aside={
            shares.some(({ open }) => open) ? (
              <ActionButton
                label={administration.revokeEvery}
                method="DELETE"
                path="/api/shares"
                sure={administration.sureEvery}
                offline={offline}
              />
            ) : undefined
          }
        >
          <ShareList t={t} shares={shares} named />
        </Section>
        <Section id="tokens" title={administration.tokens}>
          <p className="mb-3 text-sm text-muted">{administration.tokensLead}</p>
          <TokenList t={t} tokens={tokens} now={now} />
          <div className="mt-4 border-t border-line pt-4">
            <SendForm method="POST" path="/api/tokens" submit={administration.makeToken} offline={offline} secret={secret}>
              <Field name="name" label={administration.tokenName} hint={administration.tokenNameHint} />
              <Field name="days" label={administration.tokenDays} value="90" />
            </SendForm>
          </div>
        </Section>
        <Section id="retention" title={administration.retention}>
          <p className="mb-3 text-sm text-muted">{administration.retentionLead}</p>
          <SendForm method="PUT" path="/api/retention" submit={administration.save} offline={offline}>
            {(['pullRequestDays', 'otherDays', 'newestKept'] as const).map((name) => (
              <Field key={name} name={name} label={administration[name]} value={String(retention[name] ?? '')} />
            ))}
          </SendForm>
        </Section>
      </div>
      <Section id="audit" title={administration.audit}>
        <p className="mb-3 text-sm text-muted">{administration.auditLead}</p>
        <AuditTable t={t} audit={audit} />
      </Section>
    </PageMain>
  );
}
