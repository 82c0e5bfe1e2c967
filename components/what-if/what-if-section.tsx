import type { ChainAddress } from '@/components/chain-page/chain-address';
import { Section } from '@/components/ui/section';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Translator } from '@/lib/messages/translator';

import { ChangeList } from './change-list';
import { ComparedHops } from './compared-hops';
import { ComparedRequests } from './compared-requests';
import { StepHow } from './step-how';
import type { TriedEdits } from './tried-edits';
import { ComparedBypass, ComparedFindings, Prices } from './what-changes';

import './what-if.css';

interface WhatIfSectionProps {
  t: Translator;
  /** As it was read, without the changes. */
  inventory: Inventory;
  tried: TriedEdits;
  address: ChainAddress;
}

/** What is tried out, what becomes of requests, what it costs, and how it is done. */
export function WhatIfSection({ t, inventory, tried: { edits, result }, address }: WhatIfSectionProps) {
  const { tryOut } = t.messages.screen;
  const { comparison, bypass, prices, steps } = result;
  return (
    <Section id="what-if" title={tryOut.title}>
      <div className="what-if">
        <ChangeList t={t} inventory={inventory} edits={edits} address={address} />
        <ComparedRequests t={t} requests={comparison.requests} />
        <div className="side-by-side">
          <Prices t={t} prices={prices} />
          <div className="stack">
            <ComparedBypass t={t} bypass={bypass} />
            <ComparedFindings t={t} findings={comparison.findings} />
            <ComparedHops t={t} hops={comparison.hops} />
          </div>
        </div>
        <details>
          <summary>{tryOut.steps}</summary>
          <StepHow t={t} steps={steps} address={address} />
        </details>
        <p className="text-muted">{tryOut.tested}</p>
      </div>
    </Section>
  );
}
