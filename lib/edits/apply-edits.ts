import { AppError } from '@/lib/errors';

import type { Draft } from './draft';
import type { Price } from './price';
import type { Edit } from './setting';
import { SETTINGS } from './settings';

/** A draft with the edits made, in their order. Throws `bad-input` for a value that a setting does not take. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  return edits.reduce((made, edit) => {
    const setting = SETTINGS[edit.setting];
    if (!setting.accepts(made, edit.subject, edit.value)) {
      const choices = setting.choices(made, edit.subject).join(', ') || '-';
      throw new AppError('bad-input', { fault: 'edit-value', setting: edit.setting, value: edit.value, choices });
    }
    return setting.change(made, edit.subject, edit.value);
  }, draft);
}

/** What edits bring with them, each price once. */
export function pricesOf(draft: Draft, edits: readonly Edit[]): Price[] {
  const found = new Map<string, Price>();
  let made = draft;
  for (const edit of edits) {
    for (const price of SETTINGS[edit.setting].prices(made, edit.subject, edit.value)) found.set(JSON.stringify(price), price);
    made = applyEdits(made, [edit]);
  }
  return [...found.values()];
}
