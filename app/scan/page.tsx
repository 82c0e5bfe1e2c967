import type { Metadata } from 'next';

import { ScanStart } from '@/components/scan/scan-start';

import { deps } from '../_server/deps';
import { pageTranslator } from '../_server/locale';
import { pageWorkspace } from '../_server/page-workspace';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.scan.title };
}

/** Where a scan is started. */
export default async function ScanPage() {
  (await pageWorkspace()).permit('sample-scan');
  const { samples, hasCredentials } = deps();
  const [t, live] = await Promise.all([pageTranslator(), hasCredentials()]);
  return <ScanStart t={t} live={live} samples={samples} />;
}
