import { createRoot } from 'react-dom/client';

import { browserTranslator } from '@/components/ask/browser-translator';
import { showTheme } from '@/components/shell/theme';
import { PageMain } from '@/components/ui/page-main';
import type { Translator } from '@/lib/messages/translator';
import type { ShareBody } from '@/lib/shares/share-body';

import { keptLocale, keptTheme, openKept } from './kept';
import { readShare, type ShareFault } from './read-share';
import { studyShare, type Study } from './study';
import { goTo } from './use-viewer-place';
import { Viewer } from './viewer';
import { readPlace } from './viewer-place';

/** What was shared, parsed from JSON and no further (undefined: not even that), or why it cannot be had. */
export type Shared = { json: unknown } | { fault: ShareFault };

/** So many ways in are seen at once on the diagram; with more, the overview comes first. */
const FEW_ENTRIES = 3;

/** Shows what was shared in the place of what stands in `element`. */
export async function startViewer(element: Element, shared: Shared): Promise<void> {
  const kept = await openKept();
  showTheme(keptTheme(kept));
  const t = await browserTranslator(keptLocale(kept));
  document.documentElement.lang = t.locale;
  const read = 'fault' in shared ? shared : readShare(shared.json);
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      reportError(error);
      // What failed took the whole page with it.
      root.render(<Trouble t={t} sentence={t.messages.site.failed.body} />);
    },
  });
  const study = 'fault' in read ? null : await studied(read.body);
  if (study === null) {
    root.render(<Trouble t={t} sentence={t.messages.viewer.faults['fault' in read ? read.fault : 'broken']} />);
    return;
  }
  if (readPlace(window.location.hash) === null) goTo({ path: firstPath(study), query: '', part: '' }, 'same');
  root.render(<Viewer study={study} kept={kept} first={t} />);
}

/** Null for what has the form of a share and makes no sense. */
function studied(body: ShareBody): Promise<Study | null> {
  return Promise.resolve(body)
    .then(studyShare)
    .then(null, (error: unknown) => {
      reportError(error);
      return null;
    });
}

function firstPath({ analysis }: Study): string {
  return analysis.chain.entries.length > FEW_ENTRIES ? '/' : '/chain';
}

function Trouble({ t, sentence }: { t: Translator; sentence: string }) {
  return (
    <PageMain title={t.messages.site.failed.title} lead={sentence}>
      {null}
    </PageMain>
  );
}
