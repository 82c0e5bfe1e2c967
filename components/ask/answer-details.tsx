import type { ChainAddress } from '@/components/chain-page/chain-address';
import type { Details } from '@/components/panel/detail-types';
import type { PanelTexts } from '@/components/panel/panel-texts';

import type { Answer, AskTexts } from './answer-types';
import { FoundParts } from './found-parts';
import { ExplanationParts } from './explanation-parts';
import { TraceParts } from './trace-parts';

import '@/components/panel/panel.css';
import './ask.css';

interface AnswerDetailsProps {
  answer: Exclude<Answer, { kind: 'problem' }>;
  facts: Details['facts'];
  address: ChainAddress;
  texts: AskTexts;
  panelTexts: PanelTexts;
}

/** The answer in full, below the picture in which its route is lit. */
export function AnswerDetails({ answer, ...words }: AnswerDetailsProps) {
  return (
    <section className="panel answer" aria-label={words.texts.answer}>
      {answer.kind === 'trace' && <TraceParts answer={answer} {...words} />}
      {answer.kind === 'explanation' && <ExplanationParts answer={answer} {...words} />}
      {answer.kind === 'found' && <FoundParts answer={answer} address={words.address} />}
    </section>
  );
}
