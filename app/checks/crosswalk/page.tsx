import type { Metadata } from 'next';

import { pageTranslator } from '@/app/_server/locale';
import { CrosswalkPage } from '@/components/findings/crosswalk-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.catalogue.crosswalk };
}

/** Other catalogues and ours. */
export default async function CrosswalkRoute() {
  return <CrosswalkPage t={await pageTranslator()} />;
}
