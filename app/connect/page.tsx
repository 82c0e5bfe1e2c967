import type { Metadata } from 'next';

import { ConnectGuide } from '@/components/connect/connect-guide';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.screen.connect.title };
}

/** How to connect an AWS account. */
export default async function ConnectPage() {
  const { hasCredentials, iamPolicy, endpoint } = deps();
  const [t, live] = await Promise.all([pageTranslator(), hasCredentials()]);
  return <ConnectGuide t={t} live={live} endpoint={endpoint} policy={iamPolicy} />;
}
