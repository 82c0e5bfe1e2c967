import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';

import type { FoundAnswer } from './answer-types';

/** Groups of requests that meet a goal: what those of each have in common, how they end, and one of them to ask about. */
export function FoundParts({ answer: { groups }, address }: { answer: FoundAnswer; address: ChainAddress }) {
  return groups.map(({ title, traits, outcome, severity, sure, example }, index) => (
    <section key={String(index)} className="found">
      <h3>{title}</h3>
      <dl>
        {traits.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={`brief s-${severity}`}>
        <SeveritySign severity={severity} />
        {outcome} · {sure}
      </p>
      <p>
        <a href={writeAddress({ ...address, ask: example.ask, select: null, request: null })}>
          <code>{example.line}</code>
        </a>
      </p>
    </section>
  ));
}
