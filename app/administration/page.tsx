import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { pageTranslator } from '@/app/_server/locale';
import { pageWorkspace } from '@/app/_server/page-workspace';
import { queryOf } from '@/app/_server/snapshot-query';
import { AdministrationPage } from '@/components/administration/administration-page';

const SHOWN = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageTranslator()).messages.kept.administration.title };
}

/** What administrators look after; for others it is not there. */
export default async function AdministrationRoute({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const [t, { shares, tokens, records, may }, { before }] = await Promise.all([pageTranslator(), pageWorkspace(), searchParams]);
  if (!may('audit-read')) notFound();
  const from = queryOf(new URLSearchParams({ before: [before ?? ''].flat()[0] ?? '' })).before;
  const audit = await records.audit({ limit: SHOWN, ...(from === undefined ? {} : { before: from }) });
  const now = await records.now();
  return (
    <AdministrationPage
      {...{ t, audit, now }}
      shares={await shares.list()}
      tokens={await tokens.list()}
      retention={await records.retention()}
    />
  );
}
