import { SeveritySign } from '@/components/chain-picture/sign';
import type { Details } from '@/components/panel/detail-types';
import { OutcomeCard } from '@/components/panel/outcome-card';
import type { PanelTexts } from '@/components/panel/panel-texts';
import { StepItems } from '@/components/panel/step-items';

import type { AskTexts, WayView } from './answer-types';
import { HopPath } from './hop-path';

interface WayStepsProps {
  heading: string;
  way: WayView;
  facts: Details['facts'];
  texts: AskTexts;
  panelTexts: PanelTexts;
}

/** `HTTP/2 → HTTP/1.1 → 464 · Protocol version refused` */
function briefly({ hops, outcome }: WayView): string {
  const spoken = hops.filter((hop) => hop.spoken).map(({ speaks }) => speaks);
  const end = outcome.status === null ? outcome.title : `${outcome.status} · ${outcome.title}`;
  return [...spoken, end].join(' → ');
}

/** Another way, folded: its end in the summary, its decisions inside. */
export function WaySteps({ heading, way, facts, texts, panelTexts }: WayStepsProps) {
  return (
    <details className="way">
      <summary>
        {heading} <code>{way.line}</code>
        <span className={`brief s-${way.outcome.severity}`}>
          <SeveritySign severity={way.outcome.severity} />
          {briefly(way)}
        </span>
      </summary>
      <HopPath way={way} texts={texts} />
      <OutcomeCard outcome={way.outcome} facts={facts} texts={panelTexts} />
      <div className="steps">
        <h4>{texts.steps}</h4>
        <StepItems steps={way.steps} facts={facts} texts={panelTexts} />
      </div>
    </details>
  );
}
