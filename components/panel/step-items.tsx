import type { Details, StepView } from './detail-types';
import { EvidenceList } from './evidence-list';
import { FactNote } from './fact-note';
import type { PanelTexts } from './panel-texts';

/** The decisions about a request, in order, each with its evidence. */
export function StepItems({ steps, facts, texts }: { steps: readonly StepView[]; facts: Details['facts']; texts: PanelTexts }) {
  return (
    <ol>
      {steps.map(({ at, sentence, fact, evidence }, index) => (
        <li key={String(index)}>
          {steps[index - 1]?.at !== at && <span className="at">{at}</span>}
          <p>{sentence}</p>
          {(evidence.length > 0 || fact !== null) && (
            <details>
              <summary>{texts.evidence}</summary>
              {evidence.length > 0 && <EvidenceList rows={evidence} texts={texts} />}
              {fact !== null && <FactNote fact={facts[fact]} texts={texts} />}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
