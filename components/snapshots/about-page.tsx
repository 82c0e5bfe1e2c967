import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { ActionButton } from '@/components/ui/action-button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { SendForm } from '@/components/ui/send-form';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotSummary } from '@/lib/snapshots/store';

interface AboutPageProps {
  t: Translator;
  snapshot: SnapshotSummary;
  /** Hoplens' own, of today. */
  toolVersion: string;
  may: { label: boolean; delete: boolean };
}

/** What a snapshot is, its labels, its file, and how it is deleted. */
export function AboutPage({ t, snapshot, toolVersion, may }: AboutPageProps) {
  const { file, remove, rules, bar, offline } = t.messages.kept;
  const { id } = snapshot;
  return (
    <PageMain
      title={bar.about}
      lead={
        <>
          <p>{t.say(rules.sealed, { version: snapshot.toolVersion, when: moment(t, snapshot.createdAt) })}</p>
          <p className="mt-1 font-mono text-xs [overflow-wrap:anywhere]">{id}</p>
        </>
      }
      actions={
        <Link href={`/snapshots/${id}/review?rules=today`} prefetch={false} className={buttonClass.quiet}>
          {t.say(rules.showToday, { version: toolVersion })}
        </Link>
      }
    >
      <div className="grid gap-5 lg:grid-cols-2">
        {may.label && <Labels t={t} snapshot={snapshot} />}
        <div className="flex flex-col gap-5">
          <Section id="file" title={file.title}>
            <p className="mb-3 text-sm text-muted">{file.lead}</p>
            <div className="flex flex-wrap gap-2">
              <a href={`/api/snapshots/${id}`} download className={buttonClass.quiet}>
                {file.json}
              </a>
              <a href={`/api/snapshots/${id}?gzip`} download className={buttonClass.quiet}>
                {file.gzip}
              </a>
            </div>
          </Section>
          {may.delete && (
            <Section id="delete" title={remove.title}>
              <p className="mb-3 text-sm text-muted">{remove.lead}</p>
              <ActionButton
                label={remove.button}
                method="DELETE"
                path={`/api/snapshots/${id}`}
                sure={remove.sure}
                then="/snapshots"
                offline={offline}
              />
            </Section>
          )}
        </div>
      </div>
    </PageMain>
  );
}

function Labels({ t, snapshot }: Pick<AboutPageProps, 't' | 'snapshot'>) {
  const { labels, offline } = t.messages.kept;
  const { id } = snapshot;
  return (
    <Section id="labels" title={labels.title}>
      <p className="mb-3 text-sm text-muted">{labels.lead}</p>
      <SendForm method="PATCH" path={`/api/snapshots/${id}`} submit={labels.save} offline={offline}>
        {(['title', 'environment', 'branch', 'pullRequest', 'commit'] as const).map((name) => (
          <Field key={name} name={name} label={labels.fields[name]} value={snapshot.labels[name]} mono={name === 'commit'} />
        ))}
        <label className="flex min-h-6 items-center gap-2 text-sm">
          <input type="checkbox" name="pinned" value="true" defaultChecked={snapshot.pinned} className="size-4" />
          {labels.pinned}
        </label>
      </SendForm>
    </Section>
  );
}
