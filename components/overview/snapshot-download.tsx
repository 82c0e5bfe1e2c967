import { buttonClass } from '@/components/ui/button-class';
import type { Translator } from '@/lib/messages/translator';

/** The snapshot as a file, from the server. */
export function SnapshotDownload({ t, id }: { t: Translator; id: string }) {
  return (
    <a href={`/api/snapshots/${id}`} download className={buttonClass.quiet}>
      {t.messages.screen.overview.download}
    </a>
  );
}
