import type { ChainAddress } from '@/components/chain-page/chain-address';
import type { Details } from '@/components/panel/detail-types';
import { OutcomeCard } from '@/components/panel/outcome-card';
import type { PanelTexts } from '@/components/panel/panel-texts';
import { StepItems } from '@/components/panel/step-items';

import type { AskTexts, TraceAnswer } from './answer-types';
import { DeliveredTable } from './delivered-table';
import { Repairs } from './repairs';
import { LimitTable } from './limit-table';
import { WaySteps } from './way-steps';

interface TracePartsProps {
  answer: TraceAnswer;
  address: ChainAddress;
  facts: Details['facts'];
  texts: AskTexts;
  panelTexts: PanelTexts;
}

/** A walked request: how it ends and why, every decision, what the container sees, who waits how long, and where else it may go. */
export function TraceParts({ answer, address, facts, texts, panelTexts }: TracePartsProps) {
  const { outcome, remarks, steps, delivered, limits, clashes, alternatives, follows } = answer;
  const words = { facts, texts, panelTexts };
  return (
    <>
      <section>
        <OutcomeCard outcome={outcome} facts={facts} texts={panelTexts} />
        {remarks.map((remark) => (
          <p key={remark} className="remark">
            {remark}
          </p>
        ))}
        <Repairs answer={answer} address={address} texts={texts} />
      </section>
      {follows.length > 0 && (
        <section>
          <h3>{texts.follows}</h3>
          {follows.map((way, index) => (
            <WaySteps key={String(index)} heading={`${String(index + 1)}.`} way={way} {...words} />
          ))}
        </section>
      )}
      {alternatives.length > 0 && (
        <section>
          <h3>{texts.alternatives}</h3>
          {alternatives.map((way, index) => (
            <WaySteps key={String(index)} heading="" way={way} {...words} />
          ))}
        </section>
      )}
      <section>
        <h3>{texts.trace.delivered.title}</h3>
        {delivered === null ? <p className="aside">{texts.deliveredNone}</p> : <DeliveredTable delivered={delivered} texts={texts} />}
      </section>
      {limits.length > 0 && (
        <section>
          <h3>{texts.trace.limits.title}</h3>
          <LimitTable limits={limits} texts={texts} />
        </section>
      )}
      {clashes.length > 0 && (
        <section>
          <h3>{texts.trace.clash.label}</h3>
          {clashes.map((clash) => (
            <p key={clash} className="remark">
              {clash}
            </p>
          ))}
        </section>
      )}
      <section className="steps">
        <h3>{texts.steps}</h3>
        <StepItems steps={steps} facts={facts} texts={panelTexts} />
      </section>
    </>
  );
}
