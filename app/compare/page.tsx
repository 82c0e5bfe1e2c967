import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { compareHref } from '@/components/compare/compare-address';
import { PickPage } from '@/components/compare/pick-page';

const ID = /^[0-9a-f]{64}$/;
/** So many can be chosen from. */
const CHOICES = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.compare.title };
}

/** Where two snapshots are chosen; with both named, the way to their comparison. */
export default async function CompareChoicePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { base, head } = await searchParams;
  if (typeof base === 'string' && typeof head === 'string' && ID.test(base) && ID.test(head)) redirect(compareHref(base, head));
  const [t, { snapshots }] = await Promise.all([pageTranslator(), pageWorkspace()]);
  return <PickPage t={t} choices={(await snapshots.list({ limit: CHOICES })).snapshots} head={typeof head === 'string' ? head : ''} />;
}
