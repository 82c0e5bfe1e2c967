import Link from 'next/link';

import { PLAIN_ADDRESS, writeAddress } from '@/components/chain-page/chain-address';
import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import { editText } from '@/lib/edits/edit-text';
import type { Translator } from '@/lib/messages/translator';
import type { MadeRepair } from '@/lib/repairs/repair-for';
import { type Step, TOOLS } from '@/lib/steps/step';

interface RepairSectionProps {
  t: Translator;
  snapshot: string;
  /** Steps in the AWS console, with the names filled in. */
  console: readonly string[];
  /** Null where only the console's steps are known. */
  repair: MadeRepair | null;
}

/** How a finding is repaired: in the console, and in each tool's words. */
export function RepairSection({ t, snapshot, console, repair }: RepairSectionProps) {
  const { detail } = t.messages.review;
  return (
    <section aria-labelledby="repair">
      <h2 id="repair">{detail.repair}</h2>
      <ol>
        {console.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {repair !== null && repair.kind === 'steps' && (
        <p>
          <Link
            href={`/snapshots/${snapshot}${writeAddress({ ...PLAIN_ADDRESS, edits: repair.edits.map(editText) })}#what-if`}
            prefetch={false}
          >
            {detail.tryOut}
          </Link>
        </p>
      )}
      {repair !== null && <Tools t={t} repair={repair} />}
    </section>
  );
}

function Tools({ t, repair }: { t: Translator; repair: MadeRepair }) {
  const { whatIf } = t.messages;
  return (
    <div className="tools">
      {TOOLS.map((tool) => (
        <details key={tool}>
          <summary>{whatIf.tools[tool]}</summary>
          {repair.kind === 'how' ? (
            <Text t={t} label={whatIf.tools[tool]} text={repair.how[tool]} tool={whatIf.tools[tool]} />
          ) : (
            <ol>
              {repair.steps.map((step, at) => (
                <li key={at}>
                  <p>{t.say(whatIf.step[step.code], step.params)}</p>
                  <Text t={t} label={whatIf.tools[tool]} text={step.how[tool]} tool={whatIf.tools[tool]} />
                  {step.server !== null && <Text t={t} label={whatIf.server} text={step.server} tool={whatIf.tools[tool]} />}
                </li>
              ))}
            </ol>
          )}
        </details>
      ))}
    </div>
  );
}

function Text({ t, label, text, tool }: { t: Translator; label: string; text: Step['server']; tool: string }) {
  const { panel } = t.messages.screen.chainPage;
  if (text === null) return <p className="text-muted">{t.say(t.messages.whatIf.nothingToDo, { tool })}</p>;
  return (
    <div className="code">
      <CodeBlock label={label} text={text} />
      <CopyButton text={text} label={panel.copy} done={panel.copied} />
    </div>
  );
}
