import { cookies, headers } from 'next/headers';
import { cache } from 'react';

import { translatorFor } from '@/lib/messages/catalogue';
import { LOCALE_COOKIE, resolveLocale, type Locale } from '@/lib/messages/locale';
import type { Translator } from '@/lib/messages/translator';

// One per language, so that patterns are parsed once and not for every request.
const TRANSLATORS = new Map<Locale, Translator>();

function translatorOf(locale: Locale): Translator {
  const known = TRANSLATORS.get(locale);
  if (known !== undefined) return known;
  const made = translatorFor(locale);
  TRANSLATORS.set(locale, made);
  return made;
}

/** The translator for the page that is being rendered. `?lang=` has become the cookie by then (proxy.ts). */
export const pageTranslator = cache(async (): Promise<Translator> => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return translatorOf(resolveLocale({ cookie: jar.get(LOCALE_COOKIE)?.value ?? null, acceptLanguage: head.get('accept-language') }));
});

/** The translator for an API request. */
export function requestTranslator(request: Request): Translator {
  const jar = new Map((request.headers.get('cookie') ?? '').split(';').map((pair) => split(pair)));
  return translatorOf(
    resolveLocale({
      query: new URL(request.url).searchParams.get('lang'),
      cookie: jar.get(LOCALE_COOKIE) ?? null,
      acceptLanguage: request.headers.get('accept-language'),
    }),
  );
}

function split(pair: string): [string, string] {
  const [name = '', ...value] = pair.split('=');
  return [name.trim(), value.join('=').trim()];
}
