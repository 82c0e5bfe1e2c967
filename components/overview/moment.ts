import type { Translator } from '@/lib/messages/translator';

/** A moment in the reader's language, in UTC: the server does not know the reader's time zone. */
export function moment(t: Translator, iso: string): string {
  const format = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(iso))} UTC`;
}
