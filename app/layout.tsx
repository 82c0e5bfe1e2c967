import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';

import { TopBar } from '@/components/shell/top-bar';

import { pageTranslator } from './_server/locale';
import { pageAccount } from './_server/page-workspace';

import './globals.css';

/** Cookie that keeps a theme chosen on screen: `light` or `dark`; without it the system's theme holds. */
const THEME_COOKIE = 'hoplens-theme';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageTranslator();
  const { title, description } = t.messages.site;
  return { title: { default: title, template: `%s · ${title}` }, description };
}

async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [t, theme, account] = await Promise.all([pageTranslator(), chosenTheme(), pageAccount()]);
  return (
    <html lang={t.locale} data-theme={theme}>
      <body>
        <a href="#content" className="sr-only focus:not-sr-only">
          {t.messages.site.skipToContent}
        </a>
        <TopBar t={t} account={account} />
        {/* Every page brings its own <main id="content">. */}
        {children}
      </body>
    </html>
  );
}
