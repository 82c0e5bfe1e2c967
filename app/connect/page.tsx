import type { Metadata } from 'next';

import { ConnectGuide } from '@/components/connect/connect-guide';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';
import { pageWorkspace } from '../_server/page-workspace';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.screen.connect.title };
}

/** How to connect an AWS account. */
export default async function ConnectPage() {
  (await pageWorkspace()).permit('account-scan');
  const { hasCredentials, iamPolicy, endpoint } = deps();
  const [t, live] = await Promise.all([pageTranslator(), hasCredentials()]);
  return <ConnectGuide t={t} live={live} endpoint={endpoint} policy={iamPolicy} />;
}
