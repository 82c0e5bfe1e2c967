import { Copyable } from '@/components/ui/copyable';
import type { Step, Tool } from '@/lib/steps/step';
import type { Translator } from '@/lib/messages/translator';

/** What to run or to write in one tool, to copy; says so where it has nothing to do. */
export function ToolText({ t, tool, how }: { t: Translator; tool: Tool; how: Step['how'] }) {
  const { tools, nothingToDo } = t.messages.whatIf;
  const text = how[tool];
  if (text === null) return <p className="text-muted">{t.say(nothingToDo, { tool: tools[tool] })}</p>;
  return <Copyable t={t} label={tools[tool]} text={text} />;
}
