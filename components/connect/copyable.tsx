import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import type { Translator } from '@/lib/messages/translator';

/** Text to copy, with the button that does. */
export function Copyable({ t, label, text }: { t: Translator; label: string; text: string }) {
  const { copy, copied } = t.messages.screen.connect;
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full min-w-0">
        <CodeBlock label={label} text={text} />
      </div>
      <CopyButton text={text} label={copy} done={copied} />
    </div>
  );
}
