import type { Chain } from '@/lib/chain/chain';
import { draftOf } from '@/lib/edits/draft';
import { editText } from '@/lib/edits/edit-text';
import { type Edit, SETTING_IDS, type SettingId, type Subject } from '@/lib/edits/setting';
import { SETTINGS } from '@/lib/edits/settings';
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
  const groups = subjectsAt(chain, id).map((subject) => offerGroup(t, chain, subject, edits));
  return groups.filter(({ offers }) => offers.length > 0).slice(0, MOST_GROUPS);
}

function offerGroup(t: Translator, chain: Chain, subject: Subject, edits: readonly Edit[]): OfferGroup {
  const { whatIf } = t.messages;
  const settings = SETTING_IDS.filter((setting) => SETTINGS[setting].of === subject.kind);
  return {
    id: subject.id,
    title: t.say(whatIf.subjects[subject.kind], { name: subject.name }),
    offers: settings.flatMap((setting) => offerView(t, chain, { setting, subject: subject.id }, edits)),
  };
}

function offerView(t: Translator, { inventory }: Chain, { setting, subject }: Omit<Edit, 'value'>, edits: readonly Edit[]): OfferView[] {
  const draft = draftOf(inventory);
  const { current, choices } = SETTINGS[setting];
  const now = current(draft, subject);
  const offered = choices(draft, subject).filter((value) => value !== now);
  if (offered.length === 0) return [];
  const made = edits.findLast((edit) => edit.setting === setting && edit.subject === subject);
  // One that was typed may be none of those that are offered.
  const values = made === undefined ? offered : [...new Set([...offered, made.value])];
  return [
    {
      setting,
      label: t.messages.whatIf.settings[setting],
      current: now ?? '–',
      choices: values.map((value) => ({ edit: editText({ setting, subject, value }), label: value })),
      chosen: made === undefined ? '' : editText(made),
    },
  ];
}
