import { DoorsPage } from '@/components/doors/doors-page';
import { PageMain } from '@/components/ui/page-main';
import type { Translator } from '@/lib/messages/translator';

import { Arrival } from './arrival';
import type { Study } from './study';
import { useLater } from './use-later';
import type { ViewerPlace } from './viewer-place';

/** What holds of all requests, which takes seconds on a large account. */
export function ViewerDoors({ t, study, place: { query, part } }: { t: Translator; study: Study; place: ViewerPlace }) {
  const proofs = useLater(study.proofs);
  const entry = new URLSearchParams(query).get('entry');
  if (proofs === null)
    return (
      <PageMain wide title={t.messages.screen.doors.title} lead={t.messages.screen.doors.lead}>
        <p role="status">{t.messages.viewer.working}</p>
      </PageMain>
    );
  return (
    <>
      <DoorsPage t={t} snapshot={study.body.snapshot} chain={study.analysis.chain} {...proofs} entry={entry} />
      <Arrival at={`/doors ${entry ?? ''}`} part={part} />
    </>
  );
}
