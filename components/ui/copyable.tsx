import type { Translator } from '@/lib/messages/translator';

import { CodeBlock } from './code-block';
import { CopyButton } from './copy-button';

/** Text to copy, with the button that does: beside it, or below it on a narrow screen. */
export function Copyable({ t, label, text }: { t: Translator; label: string; text: string }) {
  const { copy, copied } = t.messages.screen.chainPage.panel;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <CodeBlock label={label} text={text} />
      <div>
        <CopyButton text={text} label={copy} done={copied} />
      </div>
    </div>
  );
}
