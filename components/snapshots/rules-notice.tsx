import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { Notice } from '@/components/ui/notice';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

interface RulesNoticeProps {
  t: Translator;
  sealed: Snapshot;
  /** The same snapshot, as it was sealed or as today's rules judge it. */
  judged: Snapshot;
}

/** By whose rules a snapshot is judged, and the way to the other ones; nothing where it is sealed and those are the same. */
export function RulesNotice({ t, sealed, judged }: RulesNoticeProps) {
  const { rules } = t.messages.kept;
  if (judged === sealed) return null;
  return (
    <Notice tone="unknown">
      {t.say(rules.today, { version: judged.tool.version })}{' '}
      {t.say(rules.sealed, { version: sealed.tool.version, when: moment(t, sealed.createdAt) })}{' '}
      <Link href={`/snapshots/${sealed.id}/review`} prefetch={false} className="underline">
        {rules.showSealed}
      </Link>
    </Notice>
  );
}
