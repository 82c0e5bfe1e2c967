import type { Metadata } from 'next';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { CrosswalkPage } from '@/components/findings/crosswalk-page';
import { CATALOGUES } from '@/lib/checks/crosswalk/crosswalk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.catalogue.crosswalk };
}

interface CrosswalkRouteProps {
  searchParams: Promise<{ catalogue?: string | string[] }>;
}

/** Other catalogues and ours. */
export default async function CrosswalkRoute({ searchParams }: CrosswalkRouteProps) {
  await pageWorkspace();
  const [t, { catalogue }] = await Promise.all([pageTranslator(), searchParams]);
  return <CrosswalkPage t={t} catalogue={CATALOGUES.find((one) => one === catalogue) ?? 'security-hub'} />;
}
