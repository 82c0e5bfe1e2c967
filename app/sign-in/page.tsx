import type { Metadata } from 'next';

import { TerminalSignIn } from '@/components/sign-in/terminal-sign-in';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { returnTo } from '@/lib/access/return-to';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.access.title };
}

/** Where whoever is not known is sent, and comes back from: `?to=PATH`. Open to everybody: it tells nothing. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const [t, query] = await Promise.all([pageTranslator(), searchParams]);
  const { access } = t.messages;
  const { mode } = deps().access;
  const to = returnTo(query.to);
  const lead = mode === 'local' ? access.local.lead : mode === 'oidc' ? access.provider.lead : access.elsewhere;
  const problem = new Map<unknown, string>(Object.entries(access.problems)).get(query.problem);
  return (
    <PageMain title={access.title} lead={lead}>
      {problem !== undefined && <Notice tone="high">{problem}</Notice>}
      {mode === 'local' && query.printed === '1' && <Notice tone="unknown">{access.local.printed}</Notice>}
      {mode === 'local' && <TerminalSignIn texts={access.local} to={to} />}
      {mode === 'oidc' && (
        // No link of Next.js: it must not be looked up ahead.
        <a href={`/api/sign-in?to=${encodeURIComponent(to)}`} className={`${buttonClass.primary} self-start`}>
          {access.provider.submit}
        </a>
      )}
    </PageMain>
  );
}
