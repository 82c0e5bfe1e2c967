import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';

import type { AskTexts, TraceAnswer } from './answer-types';

interface RepairsProps {
  answer: TraceAnswer;
  address: ChainAddress;
  texts: AskTexts;
}

/** So many are shown: those with the fewest prices. */
const SHOWN = 5;

/** Changes that were tried and let the request through, each with the way to see what else it changes. */
export function Repairs({ answer: { repairs }, address, texts }: RepairsProps) {
  if (repairs.length === 0) return null;
  return (
    <div className="repairs">
      <h4>{texts.repairs}</h4>
      <ul>
        {repairs.slice(0, SHOWN).map(({ edit, text }) => (
          <li key={edit}>
            <a href={writeAddress({ ...address, edits: [...address.edits, edit] })}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
