import { ActionButton } from '@/components/ui/action-button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { SendForm } from '@/components/ui/send-form';
import type { Translator } from '@/lib/messages/translator';
import type { Replacement } from '@/lib/redaction/redactor';
import type { ShareProfile } from '@/lib/shares/share-body';
import type { ShareSummary } from '@/lib/shares/share-summary';

import { Replacements } from './replacements';
import { ShareList } from './share-list';

interface SharePageProps {
  t: Translator;
  snapshotId: string;
  profile: ShareProfile;
  replacements: readonly Replacement[];
  shares: readonly ShareSummary[];
  days: { usual: number; most: number };
}

/** Where a link to a snapshot is made, seen as its recipient will, and revoked. */
export function SharePage({ t, snapshotId, profile, replacements, shares, days }: SharePageProps) {
  const { share, file, offline } = t.messages.kept;
  const path = `/api/snapshots/${snapshotId}/shares`;
  const html = `/api/snapshots/${snapshotId}/html?profile=${profile}`;
  return (
    <PageMain title={share.title} lead={share.lead}>
      <div className="grid gap-5 lg:grid-cols-2">
        <Section id="make" title={share.make}>
          <ProfileChoice t={t} snapshotId={snapshotId} profile={profile} />
          <SendForm
            key={profile}
            method="POST"
            path={path}
            submit={share.make}
            offline={offline}
            secret={{ field: 'link', sentence: share.made, copy: share.copy, copied: share.copied }}
          >
            <input type="hidden" name="profile" value={profile} />
            <Field name="days" label={share.days} hint={t.say(share.daysHint, { most: days.most })} value={String(days.usual)} />
          </SendForm>
          <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-4">
            <a href={`${html}&show`} target="_blank" rel="noreferrer" className={buttonClass.quiet}>
              {share.preview}
            </a>
            <a href={html} download className={buttonClass.quiet}>
              {file.html}
            </a>
          </div>
          <p className="mt-2 text-xs text-muted">{file.htmlHint}</p>
        </Section>
        <Section
          id="links"
          title={share.links}
          aside={
            shares.some(({ open }) => open) ? (
              <ActionButton label={share.revokeAll} method="DELETE" path={path} sure={share.sureAll} offline={offline} />
            ) : undefined
          }
        >
          <ShareList t={t} shares={shares} />
        </Section>
      </div>
      <Section id="replaced" title={share.replaced}>
        <Replacements t={t} replacements={replacements} />
      </Section>
    </PageMain>
  );
}

/** For whom it is: what is replaced hangs on it, so that the page is asked for anew. */
function ProfileChoice({ t, snapshotId, profile }: Pick<SharePageProps, 't' | 'snapshotId' | 'profile'>) {
  const { share } = t.messages.kept;
  return (
    <fieldset className="mb-4 text-sm">
      <legend className="mb-1 font-medium">{share.profile}</legend>
      <ul className="flex flex-col gap-1">
        {(['external', 'internal'] as const).map((name) => (
          <li key={name}>
            <a
              href={`/snapshots/${snapshotId}/share?profile=${name}`}
              aria-current={profile === name ? 'true' : undefined}
              className="block rounded-md border border-line px-3 py-2 text-ink no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              {share.profiles[name]}
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
