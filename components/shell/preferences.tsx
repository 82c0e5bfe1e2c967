'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

import type { Locale } from '@/lib/messages/locale';

import { showTheme, type Theme, themeOf, THEMES } from './theme';

const ONE_YEAR_SECONDS = 31_536_000;

// The page itself holds the theme (set by the server from the cookie), so that two controls can never disagree.
function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

function shownTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

function keepInCookie(theme: Theme): void {
  const age = theme === 'system' ? 0 : ONE_YEAR_SECONDS;
  document.cookie = `hoplens-theme=${theme}; path=/; max-age=${String(age)}; samesite=lax`;
}

export interface PreferencesProps {
  locale: Locale;
  languageLabel: string;
  languages: Readonly<Record<Locale, string>>;
  themeLabel: string;
  themes: Readonly<Record<Theme, string>>;
  /** Keeps a chosen theme; in a cookie, unless something else is said. */
  keepTheme?: ((theme: Theme) => void) | undefined;
}

/** Language, as links to the same page; colours, without loading anything. */
export function Preferences({ locale, languageLabel, languages, themeLabel, themes, keepTheme = keepInCookie }: PreferencesProps) {
  const path = usePathname();
  const query = useSearchParams();
  const theme = useSyncExternalStore(subscribe, shownTheme, () => 'system' as const);
  const inLanguage = (lang: Locale): string => {
    const wanted = new URLSearchParams(query);
    wanted.set('lang', lang);
    return `${path}?${wanted.toString()}`;
  };
  return (
    <div className="ml-auto flex items-center gap-3 text-sm">
      <ul aria-label={languageLabel} className="flex gap-1">
        {(['en', 'ja'] as const).map((lang) => (
          <li key={lang}>
            {/* A full load, so that the document's language changes with its words. */}
            <a
              href={inLanguage(lang)}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === locale ? 'true' : undefined}
              className="block rounded-md px-2 py-1.5 text-muted hover:bg-sunken hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
            >
              {languages[lang]}
            </a>
          </li>
        ))}
      </ul>
      <label className="flex items-center gap-1.5 text-muted">
        <span className="sr-only">{themeLabel}</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = themeOf(event.target.value);
            showTheme(chosen);
            keepTheme(chosen);
          }}
          className="min-h-9 rounded-md border border-line-strong bg-surface px-1.5 py-1 text-sm text-ink"
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {themes[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
