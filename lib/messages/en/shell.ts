/** The bar above every page. */
export const shell = {
  name: 'Hoplens',
  claim: 'What happens to a request, hop by hop',
  navigation: 'Main',
  overview: 'Overview',
  scan: 'Scan',
  snapshots: 'Snapshots',
  checks: 'Checks',
  connect: 'Connect',
  administration: 'Administration',
  language: 'Language',
  /** Each language in its own name, which is what its speakers look for. */
  languages: { en: 'English', ja: '日本語' },
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
};
export type ShellMessages = typeof shell;
