import { Copyable } from '@/components/ui/copyable';
import type { Step, Tool } from '@/lib/steps/step';
import type { Translator } from '@/lib/messages/translator';

import { ToolText } from './tool-text';

/** Steps in their order, in the words of one tool. */
export function StepList({ t, steps, tool }: { t: Translator; steps: readonly Step[]; tool: Tool }) {
  const { step, server: nginx } = t.messages.whatIf;
  return (
    <ol className="grid list-decimal gap-3 pl-6">
      {steps.map(({ code, params, how, server }, at) => (
        <li key={at} className="min-w-0">
          <div className="grid gap-1">
            <p>{t.say(step[code], params)}</p>
            <ToolText t={t} tool={tool} how={how} />
            {server !== null && (
              <>
                <p className="text-muted">{nginx}</p>
                <Copyable t={t} label={nginx} text={server} />
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
