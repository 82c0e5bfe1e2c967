import type { Metadata } from 'next';

import { pageTranslator } from '@/app/_server/locale';
import { CheckListPage } from '@/components/findings/check-list-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.catalogue.title };
}

/** The catalogue of checks. */
export default async function ChecksPage() {
  return <CheckListPage t={await pageTranslator()} />;
}
