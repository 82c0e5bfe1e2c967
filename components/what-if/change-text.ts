import { draftOf } from '@/lib/edits/draft';
import type { Edit } from '@/lib/edits/setting';
import { SETTINGS } from '@/lib/edits/settings';
import { subjectsOf } from '@/lib/edits/subjects';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Translator } from '@/lib/messages/translator';

/** A change in words: which setting of what, from what to what. */
export function changeText(t: Translator, inventory: Inventory, { setting, subject, value }: Edit): string {
  const { whatIf, screen } = t.messages;
  const { of: kind, current } = SETTINGS[setting];
  const name = subjectsOf(inventory, kind).find(({ id }) => id === subject)?.name ?? subject;
  return t.say(screen.tryOut.change, {
    setting: whatIf.settings[setting],
    subject: t.say(whatIf.subjects[kind], { name }),
    before: current(draftOf(inventory), subject) ?? '–',
    after: value,
  });
}
