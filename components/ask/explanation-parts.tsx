import type { Details } from '@/components/panel/detail-types';
import { OutcomeCard } from '@/components/panel/outcome-card';
import type { PanelTexts } from '@/components/panel/panel-texts';

import type { AskTexts, ExplanationAnswer, RemarkView } from './answer-types';
import { WaySteps } from './way-steps';

interface ExplanationPartsProps {
  answer: ExplanationAnswer;
  facts: Details['facts'];
  texts: AskTexts;
  panelTexts: PanelTexts;
}

/** A log line or a status: why such an answer is given, what does not fit, and the requests that it may have been. */
export function ExplanationParts({ answer, facts, texts, panelTexts }: ExplanationPartsProps) {
  const { statements, contradictions, ways, causes, hints } = answer;
  const [best] = ways;
  return (
    <>
      <Remarks title={texts.contradicts} remarks={contradictions} texts={texts} warning />
      {best !== undefined && (
        <section>
          <OutcomeCard outcome={best.way.outcome} facts={facts} texts={panelTexts} />
        </section>
      )}
      <Remarks title={texts.said} remarks={statements} texts={texts} />
      <Remarks title={texts.causes} remarks={causes.map(({ text, fit, source }) => ({ text: `${fit}: ${text}`, source }))} texts={texts} />
      {ways.length > 0 && (
        <section>
          <h3>{texts.mayBe}</h3>
          {ways.map(({ heading, way }, index) => (
            <WaySteps key={String(index)} heading={heading} way={way} facts={facts} texts={texts} panelTexts={panelTexts} />
          ))}
        </section>
      )}
      <Remarks title={texts.hints} remarks={hints} texts={texts} />
    </>
  );
}

interface RemarksProps {
  title: string;
  remarks: readonly RemarkView[];
  texts: AskTexts;
  warning?: boolean;
}

function Remarks({ title, remarks, texts, warning = false }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="remarks">
        {remarks.map(({ text, source }) => (
          <li key={text} className={warning ? 'remark' : undefined}>
            {text}
            {source !== null && (
              <>
                {' '}
                <a lang="en" href={source} target="_blank" rel="noreferrer">
                  {texts.source}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
