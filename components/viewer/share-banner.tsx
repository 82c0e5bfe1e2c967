import { moment } from '@/components/overview/moment';
import type { Translator } from '@/lib/messages/translator';
import type { ShareBody } from '@/lib/shares/share-body';

/** What this is: shared when, until when, with whose names, and that nothing can be changed. */
export function ShareBanner({ t, body: { sharedAt, expiresAt, profile } }: { t: Translator; body: ShareBody }) {
  const { viewer } = t.messages;
  const at = moment(t, sharedAt);
  return (
    <div
      role="note"
      aria-label={viewer.label}
      className="flex flex-wrap gap-x-2 border-b border-line bg-accent-soft px-4 py-1.5 text-xs sm:px-6"
    >
      <strong className="font-semibold">
        {expiresAt === null ? t.say(viewer.file, { at }) : t.say(viewer.shared, { at, until: moment(t, expiresAt) })}
      </strong>
      <span>{viewer.profile[profile]}</span>
      <span>{viewer.readOnly}</span>
    </div>
  );
}
