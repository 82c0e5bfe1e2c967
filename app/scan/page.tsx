import type { Metadata } from 'next';

import { ScanStart } from '@/components/scan/scan-start';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.scan.title };
}

/** Where a scan is started. */
export default async function ScanPage() {
  const { samples, hasCredentials } = deps();
  const [t, live] = await Promise.all([pageTranslator(), hasCredentials()]);
  return <ScanStart t={t} live={live} samples={samples} />;
}
