import { SeveritySign } from '@/components/chain-picture/sign';
import type { Translator } from '@/lib/messages/translator';
import type { DiagramView } from '@/lib/picture/diagram-view';
import { compareSeverity } from '@/lib/picture/severity-order';

import { writeAddress, type ChainAddress } from './chain-address';

/** So many are said at once; the table has them all. */
const SHOWN = 3;

/** The sentences of the hops where requests end, worst first: what a reader came for. */
export function OutcomeBanner({ t, view, address }: { t: Translator; view: DiagramView; address: ChainAddress }) {
  const { chainPage } = t.messages.screen;
  const stops = view.edges
    .flatMap(({ id, stop }) => (stop === null ? [] : [{ id, stop }]))
    .sort((a, b) => compareSeverity(a.stop.severity, b.stop.severity));
  const alike = new Map<string, number>();
  for (const { stop } of stops) alike.set(stop.reason, (alike.get(stop.reason) ?? 0) + 1);
  const said = stops.filter(({ id, stop }) => stops.find((other) => other.stop.reason === stop.reason)?.id === id);
  if (said.length === 0) return null;
  return (
    <ul className="outcome-banner">
      {said.slice(0, SHOWN).map(({ id, stop }) => (
        <li key={id} className={`s-${stop.severity}`}>
          <SeveritySign severity={stop.severity} />
          <p>
            <strong>{stop.status}</strong> {stop.sentence}
            {alike.get(stop.reason) !== 1 && (
              <span className="alike"> {t.say(chainPage.states.alike, { count: (alike.get(stop.reason) ?? 1) - 1 })}</span>
            )}
          </p>
          <a href={writeAddress({ ...address, select: id, request: null })} data-select={id}>
            {chainPage.states.why}
          </a>
        </li>
      ))}
      {said.length > SHOWN && (
        <li className="more">
          <a href={writeAddress({ ...address, view: 'table' })}>{t.say(chainPage.states.moreStops, { count: said.length - SHOWN })}</a>
        </li>
      )}
    </ul>
  );
}
