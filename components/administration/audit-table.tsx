import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { buttonClass } from '@/components/ui/button-class';
import type { Translator } from '@/lib/messages/translator';
import { AUDIT_DETAILS, type AuditEntry } from '@/lib/access/audit';

/** Who did what, newest first. */
export function AuditTable({ t, audit }: { t: Translator; audit: { entries: readonly AuditEntry[]; next: number | null } }) {
  const { administration } = t.messages.kept;
  return (
    <>
      <ul className="-my-1 text-sm">
        {audit.entries.map(({ at, actorName, action, subject, details }, index) => (
          <li key={`${at} ${String(index)}`} className="flex flex-wrap gap-x-3 border-b border-line py-1 last:border-b-0">
            <time dateTime={at} className="text-muted">
              {moment(t, at)}
            </time>
            <span className="font-medium [overflow-wrap:anywhere]">{actorName}</span>
            <span>{administration.actions[action]}</span>
            <Subject subject={subject} />
            <span className="text-xs text-muted [overflow-wrap:anywhere]">
              {AUDIT_DETAILS.filter((name) => details[name] !== undefined)
                .map((name) => `${administration.details[name]} ${details[name] ?? ''}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {audit.next !== null && (
        <p className="mt-3">
          <Link href={`/administration?before=${String(audit.next)}#audit`} prefetch={false} className={buttonClass.quiet}>
            {administration.older}
          </Link>
        </p>
      )}
    </>
  );
}

/** Snapshots are called by their hash, and can be opened. */
function Subject({ subject }: { subject: string }) {
  if (!/^[0-9a-f]{64}$/.test(subject)) return <span className="font-mono text-xs [overflow-wrap:anywhere]">{subject}</span>;
  return (
    <Link href={`/snapshots/${subject}`} prefetch={false} className="font-mono text-xs text-accent underline">
      {subject.slice(0, 12)}
    </Link>
  );
}
