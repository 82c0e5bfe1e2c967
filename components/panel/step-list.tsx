import type { Details, RequestView } from './detail-types';
import { OutcomeCard } from './outcome-card';
import type { PanelTexts } from './panel-texts';
import { StepItems } from './step-items';

/** One request, decision by decision, with its evidence and its end. */
export function StepList({ request, facts, texts }: { request: RequestView; facts: Details['facts']; texts: PanelTexts }) {
  return (
    <div className="steps">
      <p className="request">
        {request.kindLabel} <code>{request.line}</code>
      </p>
      <StepItems steps={request.steps} facts={facts} texts={texts} />
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
