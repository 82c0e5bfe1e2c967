import type { Inventory } from '@/lib/inventory/inventory';

import { type Draft, draftOf } from './draft';
import { SETTING_IDS, type SettingId, type Subject } from './setting';
import { SETTINGS } from './settings';
import { subjectsOf } from './subjects';

/** A setting that can be tried out. */
export interface OfferedSetting {
  setting: SettingId;
  subject: Subject;
  /** The value that stands there now; null where it was not read, or does not apply. */
  current: string | null;
  /** Values to try; more may be accepted. */
  choices: readonly string[];
}

/** Everything of an inventory that can be tried out, setting by setting; of one setting only, where it is named. */
export function offeredSettings(inventory: Inventory, only: readonly SettingId[] = SETTING_IDS): OfferedSetting[] {
  const draft = draftOf(inventory);
  return only.flatMap((setting) => subjectsOf(inventory, SETTINGS[setting].of).flatMap((subject) => offered(draft, subject, setting)));
}

/** Everything of one thing that can be tried out. */
export function settingsOffered(draft: Draft, subject: Subject): OfferedSetting[] {
  return SETTING_IDS.flatMap((setting) => (SETTINGS[setting].of === subject.kind ? offered(draft, subject, setting) : []));
}

function offered(draft: Draft, subject: Subject, setting: SettingId): OfferedSetting[] {
  const { current, choices } = SETTINGS[setting];
  const values = choices(draft, subject.id);
  return values.length === 0 ? [] : [{ setting, subject, current: current(draft, subject.id), choices: values }];
}
