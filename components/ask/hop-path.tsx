import { SeveritySign } from '@/components/chain-picture/sign';

import type { AskTexts, WayView } from './answer-types';

/** What is spoken from hop to hop, ending in the answer: the whole way at a glance. */
export function HopPath({ way: { hops, outcome }, texts }: { way: WayView; texts: AskTexts }) {
  const [first] = hops;
  return (
    <ol className="hop-path" aria-label={texts.protocolPath}>
      {first !== undefined && <li className="stop-name">{first.from}</li>}
      {hops.map(({ id, to, speaks, security, spoken, encrypted }) => (
        <li key={id} className="leg" data-spoken={spoken ? '' : undefined} data-plain={spoken && !encrypted ? '' : undefined}>
          <span className="spoken">{speaks}</span>
          <span className="security">{security}</span>
          <span className="stop-name">{to}</span>
        </li>
      ))}
      <li className={`end s-${outcome.severity}`}>
        <SeveritySign severity={outcome.severity} />
        {outcome.status !== null && <strong>{outcome.status}</strong>}
        <span>{outcome.title}</span>
      </li>
    </ol>
  );
}
