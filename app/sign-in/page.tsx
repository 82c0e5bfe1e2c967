import type { Metadata } from 'next';

import { SignInForm } from '@/components/sign-in/sign-in-form';
import { PageMain } from '@/components/ui/page-main';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.access.title };
}

/** Where whoever is not known is sent. Open to everybody: it tells nothing. */
export default async function SignInPage() {
  const t = await pageTranslator();
  const { title, local, elsewhere } = t.messages.access;
  const { mode } = deps().access;
  return (
    <PageMain title={title} lead={mode === 'local' ? local.lead : elsewhere}>
      {mode === 'local' && <SignInForm texts={local} />}
    </PageMain>
  );
}
