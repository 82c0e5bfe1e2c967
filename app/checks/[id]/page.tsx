import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { CheckPage } from '@/components/findings/check-page';
import { ReasonPage } from '@/components/findings/reason-page';
import { CHECK_PAGES } from '@/lib/checks/pages';
import { CHECKS } from '@/lib/checks/registry';
import { REASONS } from '@/lib/facts/reasons';
import { findingTitle } from '@/lib/messages/check-texts';

interface CheckRouteProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: CheckRouteProps): Promise<Metadata> {
  const [t, { id }] = await Promise.all([pageTranslator(), params]);
  return { title: findingTitle(t, id) };
}

/** The page of a check, or of a reason for which requests end. */
export default async function CheckRoute({ params }: CheckRouteProps) {
  await pageWorkspace();
  const [t, { id }] = await Promise.all([pageTranslator(), params]);
  const [check, page] = [CHECKS.find((one) => one.id === id), CHECK_PAGES.get(id)];
  if (check !== undefined && page !== undefined) return <CheckPage t={t} check={check} page={page} />;
  const reason = REASONS.find((one) => one === id);
  if (reason === undefined) notFound();
  return <ReasonPage t={t} reason={reason} />;
}
