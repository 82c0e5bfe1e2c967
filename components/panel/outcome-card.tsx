import { SeveritySign } from '@/components/chain-picture/sign';

import type { Details, OutcomeView } from './detail-types';
import { EvidenceList } from './evidence-list';
import { FactNote } from './fact-note';
import type { PanelTexts } from './panel-texts';

interface OutcomeCardProps {
  outcome: OutcomeView;
  facts: Details['facts'];
  texts: PanelTexts;
}

/** An outcome: the status and why, what AWS says about it, the evidence, the repair. */
export function OutcomeCard({ outcome, facts, texts }: OutcomeCardProps) {
  const { severity, severityLabel, status, title, sentence, by, dependsOn, repair, fact, evidence } = outcome;
  return (
    <div className={`outcome s-${severity}`}>
      <p className="headline">
        <SeveritySign severity={severity} />
        <span className="sr-only">{severityLabel}</span>
        {status !== null && <strong className="status">{status}</strong>}
        <span className="reason">{title}</span>
      </p>
      <p className="sentence">{sentence}</p>
      <p className="by">
        {by} · {dependsOn.length === 0 ? texts.certain : texts.depends}
      </p>
      {dependsOn.length > 0 && (
        <ul>
          {dependsOn.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {repair !== null && (
        <div className="repair">
          <h4>{texts.repair}</h4>
          <p>{repair}</p>
        </div>
      )}
      {fact !== null && <FactNote fact={facts[fact]} texts={texts} />}
      {evidence.length > 0 && (
        <div>
          <h4>{texts.evidence}</h4>
          <EvidenceList rows={evidence} texts={texts} />
        </div>
      )}
    </div>
  );
}
