import { moment } from '@/components/overview/moment';
import { Notice } from '@/components/ui/notice';
import type { Translator } from '@/lib/messages/translator';
import type { Tombstone } from '@/lib/snapshots/store';

/** That a snapshot was here, and who deleted it when. */
export function DeletedNotice({ t, tombstone }: { t: Translator; tombstone: Tombstone }) {
  const { gone } = t.messages.kept.remove;
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-4 sm:px-6">
      <Notice tone="unknown">{t.say(gone, { when: moment(t, tombstone.deletedAt), who: tombstone.deletedBy })}</Notice>
    </div>
  );
}
