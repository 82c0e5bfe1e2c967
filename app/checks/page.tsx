import type { Metadata } from 'next';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { CheckListPage } from '@/components/findings/check-list-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.review.catalogue.title };
}

/** The catalogue of checks. */
export default async function ChecksPage() {
  await pageWorkspace();
  return <CheckListPage t={await pageTranslator()} />;
}
