import type { Entry } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';

import { plainText } from './plain-text';
import type { Sheet } from './sheet';

/** The name of a way in that people know best. */
export function entryName({ id, hosts }: Entry): string {
  return plainText(hosts[0] ?? id);
}

/** What sets a way in apart from others: disabled, a side door behind CloudFront. */
export function entryNotes(t: Translator, { enabled, fronted }: Entry): string[] {
  const { terminal } = t.messages.cli;
  return [...(enabled ? [] : [terminal.disabled]), ...(fronted ? [terminal.fronted] : [])];
}

/** `www.example.com (disabled)  Critical` */
export function entryLine({ t, paint }: Sheet, entry: Entry, severity: Severity): string {
  const notes = entryNotes(t, entry).map((note) => ` (${note})`);
  return `${paint.bold(entryName(entry))}${notes.join('')}  ${paint.severity(t.messages.screen.chainPage.severity[severity], severity)}`;
}
