import { isUnknown } from '@/lib/inventory/unknown';
import type { Translator } from '@/lib/messages/translator';

import type { SettingView } from './detail-types';

/** The words for a value of AWS: literals stay as AWS writes them. */
export function valueText(t: Translator, value: unknown): string {
  const { panel } = t.messages.screen.chainPage;
  if (value === null || value === undefined || value === '') return panel.notSet;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.length === 0 ? panel.notSet : value.join(', ');
  return JSON.stringify(value);
}

/** The words for a value that could not be read; `gap` is the gap's id, which begins with the action. */
export function unreadText(t: Translator, gap: string): string {
  return t.say(t.messages.screen.chainPage.panel.notRead, { action: gap.split('|')[0] ?? gap });
}

/** One setting under AWS's own name. An unknown one says which action would have told it. */
export function settingView(t: Translator, name: string, value: unknown): SettingView {
  if (isUnknown(value)) return { name, value: unreadText(t, value.$unknown), known: false };
  const known = value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return { name, value: valueText(t, value), known };
}
