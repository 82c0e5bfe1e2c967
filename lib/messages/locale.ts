/** Languages that every sentence exists in. */
export const LOCALES = ['en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

/** Name of the cookie that keeps a chosen language. */
export const LOCALE_COOKIE = 'hoplens-lang';

function toLocale(tag: string | null | undefined): Locale | null {
  const language = (tag ?? '').trim().toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language) ?? null;
}

/** Languages of an `Accept-Language` header, best first (RFC 9110 §12.5.4). */
function accepted(header: string): string[] {
  return header
    .split(',')
    .slice(0, 20)
    .map((part, order) => {
      const [tag = '', ...parameters] = part.split(';');
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .map(({ tag }) => tag);
}

/** The language to speak: the URL's, else the cookie's, else the first that the browser accepts, else English. */
export function resolveLocale(wish: { query?: string | null; cookie?: string | null; acceptLanguage?: string | null }): Locale {
  return (
    toLocale(wish.query) ??
    toLocale(wish.cookie) ??
    accepted(wish.acceptLanguage ?? '')
      .map(toLocale)
      .find((locale) => locale !== null) ??
    'en'
  );
}

/** The language of a terminal. POSIX: LC_ALL outweighs LC_MESSAGES, which outweighs LANG; `ja_JP.UTF-8` names the language before the underscore. */
export function terminalLocale(variables: Readonly<Record<'HOPLENS_LANG' | 'LC_ALL' | 'LC_MESSAGES' | 'LANG', string>>): Locale {
  const { HOPLENS_LANG, LC_ALL, LC_MESSAGES, LANG } = variables;
  return resolveLocale({ query: HOPLENS_LANG, cookie: (LC_ALL || LC_MESSAGES || LANG).split(/[_.@]/)[0] ?? '' });
}
