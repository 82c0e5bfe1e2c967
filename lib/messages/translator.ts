import { IntlMessageFormat } from 'intl-messageformat';

import type { Messages } from './en';
import type { Locale } from './locale';

/** What fills a pattern. Names in a list are joined as the language joins them. */
export type SentenceParams = Readonly<Record<string, string | number | readonly string[]>>;

/** The catalogue in one language, and the way to fill its patterns. */
export interface Translator {
  locale: Locale;
  messages: Messages;
  /** Fills an ICU pattern of `messages`. Throws when a parameter that the pattern names is missing. */
  say(pattern: string, params?: SentenceParams): string;
  /** Whether everything that the pattern names is there: what an older version kept may lack what its sentence has gained since. */
  canSay(pattern: string, params: SentenceParams): boolean;
}

/** A translator over one language's catalogue. Parsed patterns are kept, since the same ones are filled again and again. */
export function createTranslator(locale: Locale, messages: Messages): Translator {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (pattern: string): IntlMessageFormat => {
    let format = parsed.get(pattern);
    if (format === undefined) {
      // Tags are text: a name such as `<script>` in a pattern's neighbourhood must never be read as markup.
      format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
      parsed.set(pattern, format);
    }
    return format;
  };
  return {
    locale,
    messages,
    say: (pattern, params = {}) => String(formatOf(pattern).format(withLists(params, messages.lists))),
    canSay: (pattern, params) => namesIn(formatOf(pattern).getAst()).every((name) => name in params),
  };
}

/** The parameters that a parsed pattern names, those of its choices among them. */
function namesIn(elements: ReturnType<IntlMessageFormat['getAst']>): string[] {
  return elements.flatMap((element) => {
    // Text between them is of type 0.
    const own = 'value' in element && !Object.is(element.type, 0) ? [element.value] : [];
    const choices = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [...own, ...choices];
  });
}

/** More names are counted. */
const MOST_NAMES = 5;

function withLists(params: SentenceParams, { separator, more }: Messages['lists']): Record<string, string | number> {
  const joined = ([name, value]: [string, SentenceParams[string]]): [string, string | number] => {
    if (typeof value !== 'object') return [name, value];
    const shown = value.slice(0, MOST_NAMES).join(separator);
    return [name, value.length <= MOST_NAMES ? shown : shown + more.replace('#', String(value.length - MOST_NAMES))];
  };
  return Object.fromEntries(Object.entries(params).map(joined));
}
