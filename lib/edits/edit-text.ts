import { AppError } from '@/lib/errors';
import type { Inventory } from '@/lib/inventory/inventory';

import { type Edit, SETTING_IDS, type SettingId } from './setting';
import { SETTINGS } from './settings';
import { findSubject, subjectsOf } from './subjects';

/**
 * Reads an edit as people write it: `SETTING:SUBJECT=VALUE`, such as `ProtocolVersion:web=HTTP1` or `ViewerProtocolPolicy:E1/api/*=https-only`.
 * A subject is called by its id, its ARN or its name; one that is the only one of its kind may be left out (`ProtocolVersion=HTTP1`).
 * Throws `bad-input` with what is wrong.
 */
export function parseEdit(inventory: Inventory, text: string): Edit {
  const [, name = '', called = '', value = ''] = /^([^:=]+)(?::([^=]*))?=(.*)$/.exec(text.trim()) ?? [];
  const setting = SETTING_IDS.find((id) => id.toLowerCase() === name.toLowerCase());
  if (setting === undefined) throw new AppError('bad-input', { fault: 'edit-setting', text, settings: SETTING_IDS.join(' ') });
  return { setting, subject: subjectCalled(inventory, setting, called), value };
}

function subjectCalled(inventory: Inventory, setting: SettingId, called: string): string {
  const { of: kind } = SETTINGS[setting];
  const all = subjectsOf(inventory, kind);
  const [only, ...others] = all;
  if (called === '' && only !== undefined && others.length === 0) return only.id;
  const found = called === '' ? null : findSubject(inventory, kind, called);
  if (found !== null) return found.id;
  const known = all.slice(0, MOST_NAMES).map(({ name }) => name);
  const meant = all.length === 0 ? 'nothing' : called === '' ? 'none' : called;
  throw new AppError('bad-input', { fault: 'edit-subject', kind, called: meant, known: known.join(', ') });
}

/** Names that a sentence may list. */
const MOST_NAMES = 10;

/** An edit in the words that `parseEdit` reads. */
export function editText({ setting, subject, value }: Edit): string {
  return `${setting}:${subject}=${value}`;
}
