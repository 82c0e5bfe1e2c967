import Link from 'next/link';

import { pageTranslator } from '@/app/_server/locale';
import { PageMain } from '@/components/ui/page-main';

export default async function SnapshotNotFound() {
  const t = await pageTranslator();
  const { states } = t.messages.screen.chainPage;
  return (
    <PageMain title={states.notFound} lead={states.notFoundHint}>
      <p>
        <Link href="/" className="text-accent underline">
          {states.home}
        </Link>
      </p>
    </PageMain>
  );
}
