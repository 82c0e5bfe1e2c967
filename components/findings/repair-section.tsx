import Link from 'next/link';

import { PLAIN_ADDRESS, writeAddress } from '@/components/chain-page/chain-address';
import { StepList } from '@/components/what-if/step-list';
import { ToolText } from '@/components/what-if/tool-text';
import { editText } from '@/lib/edits/edit-text';
import type { Translator } from '@/lib/messages/translator';
import type { MadeRepair } from '@/lib/repairs/repair-for';
import { type Tool, TOOLS } from '@/lib/steps/step';

import { Part } from './part';

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
    <Part title={detail.repair}>
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
      {repair !== null && TOOLS.map((tool) => <InTool key={tool} t={t} repair={repair} tool={tool} />)}
    </Part>
  );
}

/** A repair in the words of one tool. */
function InTool({ t, repair, tool }: { t: Translator; repair: MadeRepair; tool: Tool }) {
  return (
    <details>
      <summary>{t.messages.whatIf.tools[tool]}</summary>
      {repair.kind === 'how' ? <ToolText t={t} tool={tool} how={repair.how} /> : <StepList t={t} steps={repair.steps} tool={tool} />}
    </details>
  );
}
