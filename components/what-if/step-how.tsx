import Link from 'next/link';

import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { TOOLS, type Step } from '@/lib/steps/step';
import type { Translator } from '@/lib/messages/translator';

import { StepList } from './step-list';

interface StepHowProps {
  t: Translator;
  steps: readonly Step[];
  address: ChainAddress;
}

/** The steps that make the changes true, in the words of one tool. */
export function StepHow({ t, steps, address }: StepHowProps) {
  const { whatIf, screen } = t.messages;
  const { tryOut } = screen;
  const { tool } = address;
  return (
    <div className="how">
      <p className="text-muted">{tryOut.stepsLead}</p>
      <nav aria-label={tryOut.tool}>
        <ul>
          {TOOLS.map((one) => (
            <li key={one}>
              <Link
                href={writeAddress({ ...address, tool: one })}
                prefetch={false}
                scroll={false}
                aria-current={one === tool ? 'page' : undefined}
              >
                {whatIf.tools[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <StepList t={t} steps={steps} tool={tool} />
    </div>
  );
}
