import type { ReactNode } from 'react';

import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Translator } from '@/lib/messages/translator';

/** The overview without a snapshot: none was made yet, or the one asked for is gone. */
export function NothingShown({ t, missing, aside }: { t: Translator; missing: boolean; aside: ReactNode }) {
  const { overview } = t.messages.screen;
  return (
    <PageMain title={missing ? overview.title : overview.first.title} lead={missing ? overview.missingHint : overview.first.lead}>
      {missing && <Notice tone="unknown">{overview.missing}</Notice>}
      <div className="max-w-2xl">{aside}</div>
    </PageMain>
  );
}
