/** Colours of the page; `system` are those that the reader's system has. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme of that name; the system's for anything else. */
export function themeOf(name: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === name) ?? 'system';
}

/** Shows the page in a theme. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
