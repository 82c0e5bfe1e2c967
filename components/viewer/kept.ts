import { themeOf, type Theme } from '@/components/shell/theme';
import { resolveLocale, type Locale } from '@/lib/messages/locale';

type KeptName = 'lang' | 'theme' | 'share';

/** What is kept for as long as the tab lives: the reader's choices, and the token of the share that is looked at. */
export interface Kept {
  read: (name: KeptName) => string | null;
  /** Null forgets it. */
  keep: (name: KeptName, value: string | null) => void;
}

/** Opens what is kept. Where storage is denied (some browsers do so for files), nothing is kept and nothing fails. */
export async function openKept(): Promise<Kept> {
  const storage = await Promise.resolve()
    .then(() => window.sessionStorage)
    .then(null, () => null);
  const keep = (name: string, value: string | null): void => {
    if (value === null) storage?.removeItem(name);
    else storage?.setItem(name, value);
  };
  return {
    read: (name) => storage?.getItem(`hoplens-${name}`) ?? null,
    keep: (name, value) => {
      void Promise.resolve()
        .then(() => keep(`hoplens-${name}`, value))
        .then(null, () => null);
    },
  };
}

/** The language to begin with: the chosen one, else the browser's. */
export function keptLocale({ read }: Kept): Locale {
  return resolveLocale({ cookie: read('lang'), acceptLanguage: navigator.languages.join(',') });
}

/** The colours to begin with. */
export function keptTheme({ read }: Kept): Theme {
  return themeOf(read('theme'));
}
