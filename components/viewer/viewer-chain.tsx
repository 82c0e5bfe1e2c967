import { memo, useMemo } from 'react';

import { readAddress, writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { ChainView } from '@/components/chain-page/chain-view';
import { PageHostProvider, type PageHost } from '@/components/chain-page/use-page-host';
import type { Translator } from '@/lib/messages/translator';

import type { Study } from './study';
import { Arrival } from './arrival';
import { useTried } from './use-tried';
import { goTo, placeNow } from './use-viewer-place';
import type { ViewerPlace } from './viewer-place';

/** What a server would be asked for again: selecting and asking leave the picture where it is. */
function drawnPart(address: ChainAddress): string {
  return writeAddress({ ...address, select: null, request: null, ask: null });
}

const DrawnChain = memo(
  ChainView,
  (before, after) =>
    before.t === after.t &&
    before.tried === after.tried &&
    before.problem === after.problem &&
    drawnPart(before.address) === drawnPart(after.address),
);

/** No answer was worked out beforehand. */
const NO_ANSWER = { given: null, givenKey: '' } as const;

/** The chain's page, with what is tried out worked out here. */
export function ViewerChain({ t, study, place }: { t: Translator; study: Study; place: ViewerPlace }) {
  const { snapshot } = study.body;
  const address = useMemo(() => readAddress(new URLSearchParams(place.query)), [place.query]);
  const { tried, problem, edits, busy } = useTried(t, snapshot, address);
  const host = useMemo<PageHost>(
    () => ({
      query: () => placeNow().query,
      push: (query) => {
        goTo({ ...placeNow(), query, part: '' });
      },
      snapshot: async () => snapshot,
    }),
    [snapshot],
  );
  return (
    <PageHostProvider value={host}>
      {busy && (
        <p role="status" className="viewer-busy">
          {t.messages.viewer.working}
        </p>
      )}
      <DrawnChain {...{ t, snapshot, tried, problem }} analysis={study.analysis} address={{ ...address, edits }} answer={NO_ANSWER} />
      <Arrival at={`/chain ${address.entry ?? ''}`} part={busy ? '' : place.part} />
    </PageHostProvider>
  );
}
