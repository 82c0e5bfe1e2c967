import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { type Catalogue, CATALOGUE_NAMES, type CrosswalkRow } from '@/lib/checks/crosswalk/crosswalk';
import { ROWS } from '@/lib/checks/crosswalk/rows';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { CatalogueLinks } from './catalogue-links';

import './findings.css';

interface CrosswalkPageProps {
  t: Translator;
  /** Whose checks are shown. */
  catalogue: Catalogue;
}

/** Checks of another catalogue: which of ours asks for the same, or why none does, and where they disagree with the chain's facts. */
export function CrosswalkPage({ t, catalogue }: CrosswalkPageProps) {
  const { catalogue: words } = t.messages.review;
  const rows = ROWS.flatMap(([one, row]) => (one === catalogue ? [row] : []));
  return (
    <PageMain title={words.crosswalk} lead={t.say(words.crosswalkLead, { count: ROWS.length })}>
      <CatalogueLinks label={words.crosswalk} current={catalogue} href={(one) => `/checks/crosswalk?catalogue=${one}`} />
      <Section id="crosswalk" title={CATALOGUE_NAMES[catalogue]}>
        <table className="check-list">
          <thead>
            <tr>
              <th scope="col">{words.columns.control}</th>
              <th scope="col">{words.columns.ours}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.title}
                  <code className="id">{row.id}</code>
                </td>
                <td>
                  <Ours t={t} row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </PageMain>
  );
}

function Ours({ t, row }: { t: Translator; row: CrosswalkRow }) {
  const { notOurs, differs } = t.messages.review;
  return (
    <>
      {'not' in row
        ? notOurs[row.not]
        : row.checks.map((check) => (
            <div key={check}>
              <Link href={`/checks/${check}`} prefetch={false}>
                {findingTitle(t, check)}
              </Link>
              <code className="id">{check}</code>
            </div>
          ))}
      {row.differs !== undefined && <span className="block text-muted">{differs[row.differs]}</span>}
    </>
  );
}
