import Link from 'next/link';

import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import { TOOLS, type Step } from '@/lib/steps/step';
import type { Translator } from '@/lib/messages/translator';

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
      <ol>
        {steps.map(({ code, params, how, server }, index) => (
          <li key={String(index)}>
            <p>{t.say(whatIf.step[code], params)}</p>
            {how[tool] === null ? (
              <p className="text-muted">{t.say(whatIf.nothingToDo, { tool: whatIf.tools[tool] })}</p>
            ) : (
              <Code t={t} label={whatIf.tools[tool]} text={how[tool]} />
            )}
            {server !== null && (
              <>
                <p className="text-muted">{whatIf.server}</p>
                <Code t={t} label={whatIf.server} text={server} />
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Code({ t, label, text }: { t: Translator; label: string; text: string }) {
  const { panel } = t.messages.screen.chainPage;
  return (
    <div className="code">
      <CodeBlock label={label} text={text} />
      <CopyButton text={text} label={panel.copy} done={panel.copied} />
    </div>
  );
}
