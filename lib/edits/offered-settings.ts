import type { Inventory } from '@/lib/inventory/inventory';

import { draftOf } from './draft';
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
  return only.flatMap((setting) => {
    const { of: kind, current, choices } = SETTINGS[setting];
    return subjectsOf(inventory, kind)
      .map((subject) => ({ setting, subject, current: current(draft, subject.id), choices: choices(draft, subject.id) }))
      .filter((offered) => offered.choices.length > 0);
  });
}
