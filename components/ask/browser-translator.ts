import type { Locale } from '@/lib/messages/locale';
import { createTranslator, type Translator } from '@/lib/messages/translator';

/** A translator in the browser: only the catalogue of its language is fetched. */
export async function browserTranslator(locale: Locale): Promise<Translator> {
  const messages = locale === 'ja' ? (await import('@/lib/messages/ja')).ja : (await import('@/lib/messages/en')).en;
  return createTranslator(locale, messages);
}
