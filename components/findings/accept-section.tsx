import { moment } from '@/components/overview/moment';
import { Copyable } from '@/components/ui/copyable';
import { writeAcceptances } from '@/lib/acceptance/acceptance-file';
import type { Acceptance } from '@/lib/checks/accept';
import type { Finding } from '@/lib/checks/finding';
import { findingKey } from '@/lib/checks/finding-key';
import type { Translator } from '@/lib/messages/translator';

import { AcceptForm } from './accept-form';
import { Part } from './part';

const SUGGESTED_MS = 90 * 24 * 60 * 60_000;

interface AcceptSectionProps {
  t: Translator;
  snapshot: string;
  finding: Finding;
  /** What was accepted of it on the screen, and when (ISO 8601). */
  given: (Acceptance & { at: string }) | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Where the risk of a finding is taken: here, or as an entry of a file in the team's repository. */
export function AcceptSection({ t, snapshot, finding, given, now }: AcceptSectionProps) {
  const { accept } = t.messages.review;
  const suggested = new Date(now + SUGGESTED_MS).toISOString().slice(0, 10);
  const { check, subject } = finding;
  const entry: Acceptance = {
    check,
    subject: subject.id,
    reason: given?.reason ?? '…',
    owner: given?.owner ?? '…',
    expires: given?.expires ?? suggested,
  };
  return (
    <Part title={accept.title}>
      {given !== null && finding.adjusted !== undefined && <p>{t.say(accept.at, { when: moment(t, given.at) })}</p>}
      <noscript>
        <p>{accept.needsScript}</p>
      </noscript>
      <AcceptForm
        // Another acceptance is another form: its fields, and that it may be sent again.
        key={given?.at ?? 'open'}
        texts={{ ...accept, accept: accept.submit }}
        path={`/api/snapshots/${snapshot}/acceptances`}
        finding={findingKey(finding)}
        given={given}
        suggested={suggested}
      />
      <p className="text-muted">{accept.file}</p>
      <Copyable t={t} label={accept.file} text={writeAcceptances([entry])} />
    </Part>
  );
}
