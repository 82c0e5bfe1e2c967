import Link from 'next/link';

import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import type { Tone } from '@/components/ui/tone';
import type { Translator } from '@/lib/messages/translator';

export type ScanStatusName = 'running' | 'done' | 'failed' | 'cancelled';

const TONES: Readonly<Record<ScanStatusName, Tone>> = { running: 'low', done: 'fine', failed: 'critical', cancelled: 'unknown' };

/** How the scan stands, in a word. */
export function ScanStatusBadge({ t, status }: { t: Translator; status: ScanStatusName }) {
  return <Badge tone={TONES[status]}>{t.messages.scan.progress.status[status]}</Badge>;
}

/** What to do when a scan ended without a result: the reason, and the ways on. */
export function ScanFailure({ t, sentence, cancelled }: { t: Translator; sentence: string; cancelled: boolean }) {
  const { progress, live } = t.messages.scan;
  return (
    <>
      <Notice tone={cancelled ? 'unknown' : 'critical'}>{sentence}</Notice>
      <div className="flex flex-wrap gap-2">
        <Link href="/scan" prefetch={false} className={buttonClass.primary}>
          {progress.again}
        </Link>
        <Link href="/connect" prefetch={false} className={buttonClass.quiet}>
          {live.how}
        </Link>
      </div>
    </>
  );
}
