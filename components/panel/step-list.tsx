import type { Details, RequestView } from './detail-types';
import { EvidenceList } from './evidence-list';
import { FactNote } from './fact-note';
import { OutcomeCard } from './outcome-card';
import type { PanelTexts } from './panel-texts';

/** One request, decision by decision, with its evidence and its end. */
export function StepList({ request, facts, texts }: { request: RequestView; facts: Details['facts']; texts: PanelTexts }) {
  return (
    <div className="steps">
      <p className="request">
        {request.kindLabel} <code>{request.line}</code>
      </p>
      <ol>
        {request.steps.map(({ at, sentence, fact, evidence }, index) => (
          <li key={String(index)}>
            <span className="at">{at}</span>
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
      <OutcomeCard outcome={request.outcome} facts={facts} texts={texts} />
      {request.alternatives !== null && <p className="aside">{request.alternatives}</p>}
      {request.follows.length > 0 && (
        <div>
          <h4>{texts.follows}</h4>
          <ul>
            {request.follows.map((line, index) => (
              <li key={String(index)}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
