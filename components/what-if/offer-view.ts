import type { Chain } from '@/lib/chain/chain';
import { draftOf } from '@/lib/edits/draft';
import { editText } from '@/lib/edits/edit-text';
import { type OfferedSetting, settingsOffered } from '@/lib/edits/offered-settings';
import type { Edit, SettingId } from '@/lib/edits/setting';
import { subjectsAt } from '@/lib/edits/subjects-at';
import type { Translator } from '@/lib/messages/translator';

/** A setting that can be tried out, in words. */
export interface OfferView {
  setting: SettingId;
  label: string;
  /** The value as it is; a dash where it is not known, or several. */
  current: string;
  /** Each with the edit that sets it. */
  choices: readonly { edit: string; label: string }[];
  /** The edit that is tried out already; empty for none. */
  chosen: string;
}

export interface OfferGroup {
  id: string;
  title: string;
  offers: readonly OfferView[];
}

/** So many things of one component are offered; of a load balancer of a thousand rules nobody reads a list. */
const MOST_GROUPS = 40;

/** What can be tried out at a component or hop. `edits` are those that are tried out already. */
export function offersAt(t: Translator, chain: Chain, id: string, edits: readonly Edit[]): OfferGroup[] {
  const draft = draftOf(chain.inventory);
  const groups = subjectsAt(chain, id).map((subject) => ({
    id: subject.id,
    title: t.say(t.messages.whatIf.subjects[subject.kind], { name: subject.name }),
    offers: settingsOffered(draft, subject).flatMap((offered) => offerView(t, offered, edits)),
  }));
  return groups.filter(({ offers }) => offers.length > 0).slice(0, MOST_GROUPS);
}

function offerView(t: Translator, { setting, subject, current, choices }: OfferedSetting, edits: readonly Edit[]): OfferView[] {
  const others = choices.filter((value) => value !== current);
  if (others.length === 0) return [];
  const made = edits.findLast((edit) => edit.setting === setting && edit.subject === subject.id);
  // One that was typed may be none of those that are offered.
  const values = made === undefined ? others : [...new Set([...others, made.value])];
  return [
    {
      setting,
      label: t.messages.whatIf.settings[setting],
      current: current ?? '–',
      choices: values.map((value) => ({ edit: editText({ setting, subject: subject.id, value }), label: value })),
      chosen: made === undefined ? '' : editText(made),
    },
  ];
}
