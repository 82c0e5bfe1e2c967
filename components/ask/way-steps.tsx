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

/** Another way, folded: its end in the summary, its decisions inside. */
export function WaySteps({ heading, way, facts, texts, panelTexts }: WayStepsProps) {
  return (
    <details className="way steps">
      <summary>
        {heading} <code>{way.line}</code>
        <HopPath way={way} texts={texts} />
      </summary>
      <OutcomeCard outcome={way.outcome} facts={facts} texts={panelTexts} />
      <h4>{texts.steps}</h4>
      <StepItems steps={way.steps} facts={facts} texts={panelTexts} />
    </details>
  );
}
