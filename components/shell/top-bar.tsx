import type { Translator } from '@/lib/messages/translator';

import { Account, type AccountProps } from './account';
import { Navigation } from './navigation';
import { Preferences, type PreferencesProps } from './preferences';

const PLACES = {
  overview: '/',
  snapshots: '/snapshots',
  checks: '/checks',
  scan: '/scan',
  connect: '/connect',
  administration: '/administration',
} as const;
type PlaceName = keyof typeof PLACES;
const EVERYWHERE: readonly PlaceName[] = ['overview', 'snapshots', 'checks', 'scan', 'connect'];

interface TopBarProps {
  t: Translator;
  /** Where to go; everywhere that a server has, unless something else is said. */
  places?: readonly PlaceName[];
  keepTheme?: PreferencesProps['keepTheme'];
  /** Who is signed in; nobody where it does not matter. */
  account?: Omit<AccountProps, 't'> | null;
}

/** The bar above every page: where to go, in which language, in which colours. */
export function TopBar({ t, places = EVERYWHERE, keepTheme, account = null }: TopBarProps) {
  const { shell } = t.messages.screen;
  const shown: readonly PlaceName[] = account?.role === 'admin' ? [...places, 'administration'] : places;
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:gap-x-6 sm:px-6">
        <div className="flex items-center gap-2">
          <Mark />
          <span className="font-semibold tracking-tight">{shell.name}</span>
          {account === null && <span className="hidden text-xs text-muted lg:inline">{shell.claim}</span>}
        </div>
        <Navigation label={shell.navigation} places={shown.map((name) => ({ href: PLACES[name], label: shell[name] }))} />
        <Preferences
          locale={t.locale}
          languageLabel={shell.language}
          languages={shell.languages}
          themeLabel={shell.theme}
          themes={shell.themes}
          keepTheme={keepTheme}
        />
        {account !== null && <Account t={t} {...account} />}
      </div>
    </header>
  );
}

/** Two hops and what stands between them. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" className="size-5 text-accent" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="4" cy="12" r="2.5" />
      <circle cx="20" cy="12" r="2.5" />
      <circle cx="12" cy="12" r="3.5" />
      <path d="M6.5 12h2M15.5 12h2" />
    </svg>
  );
}
