import { useEffect, useState } from 'react';

import { browserTranslator } from '@/components/ask/browser-translator';
import { TopBar } from '@/components/shell/top-bar';
import { LOCALES } from '@/lib/messages/locale';
import type { Translator } from '@/lib/messages/translator';

import { followForm, followPart, pointLink } from './follow-links';
import type { Kept } from './kept';
import { ShareBanner } from './share-banner';
import type { Study } from './study';
import { goTo, SnapshotIdProvider, useViewerPlace } from './use-viewer-place';
import { ViewerPage } from './viewer-page';
import type { ViewerPlace } from './viewer-place';

import './viewer.css';

interface ViewerProps {
  study: Study;
  kept: Kept;
  /** In the language that the viewer begins with. */
  first: Translator;
}

/** Everything that was shared, to be looked at and asked about. Nothing is changed, and no server is asked for anything. */
export function Viewer({ study, kept, first }: ViewerProps) {
  const place = useViewerPlace();
  const t = useTranslator(first, kept, place);
  return (
    <div
      onPointerOverCapture={pointLink}
      onFocusCapture={pointLink}
      onClickCapture={(event) => {
        pointLink(event);
        followPart(event);
      }}
      onSubmit={followForm}
    >
      <a href="#content" className="sr-only focus:not-sr-only">
        {t.messages.site.skipToContent}
      </a>
      <SnapshotIdProvider value={study.body.snapshot.id}>
        <TopBar
          t={t}
          places={['overview', 'checks']}
          keepTheme={(theme) => {
            kept.keep('theme', theme);
          }}
        />
        <ShareBanner t={t} body={study.body} />
        <ViewerPage t={t} study={study} place={place} />
      </SnapshotIdProvider>
    </div>
  );
}

/** The language in which the page is. `?lang=` chooses another one and goes away again, as on a server. */
function useTranslator(first: Translator, kept: Kept, place: ViewerPlace): Translator {
  const [t, setT] = useState(first);
  useEffect(() => {
    const parameters = new URLSearchParams(place.query);
    const wished = LOCALES.find((locale) => locale === parameters.get('lang'));
    if (wished === undefined) return;
    kept.keep('lang', wished);
    browserTranslator(wished).then(setT).catch(reportError);
    parameters.delete('lang');
    goTo({ ...place, query: parameters.size === 0 ? '' : `?${parameters.toString()}` }, 'same');
  }, [kept, place]);
  useEffect(() => {
    document.documentElement.lang = t.locale;
  }, [t]);
  return t;
}
