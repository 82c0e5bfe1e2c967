import { en, type Messages } from './en';
import { ja } from './ja';
import type { Locale } from './locale';
import { createTranslator, type Translator } from './translator';

const CATALOGUE: Readonly<Record<Locale, Messages>> = { en, ja };

/** The whole catalogue of one language. Loads both: for the server and the command line; a page gets its own by props. */
export function messagesOf(locale: Locale): Messages {
  return CATALOGUE[locale];
}

/** A translator for one language. */
export function translatorFor(locale: Locale): Translator {
  return createTranslator(locale, messagesOf(locale));
}
