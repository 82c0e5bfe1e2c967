import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { CATALOGUE_NAMES, CATALOGUES, type CrosswalkRow } from '@/lib/checks/crosswalk/crosswalk';
import { ROWS } from '@/lib/checks/crosswalk/rows';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { PartLinks } from './part-links';

import './findings.css';

/** Checks of other catalogues: which of ours asks for the same, or why none does, and where they disagree with the chain's facts. */
export function CrosswalkPage({ t }: { t: Translator }) {
  const { catalogue } = t.messages.review;
  const parts = CATALOGUES.map((id) => {
    const rows = ROWS.flatMap(([one, row]) => (one === id ? [row] : []));
    return { id, title: CATALOGUE_NAMES[id], rows, count: rows.length };
  });
  return (
    <PageMain title={catalogue.crosswalk} lead={t.say(catalogue.crosswalkLead, { count: ROWS.length })}>
      <PartLinks label={catalogue.crosswalk} parts={parts} />
      {parts.map(({ id, title, rows }) => (
        <Section key={id} id={id} title={title}>
          <table className="check-list">
            <thead>
              <tr>
                <th scope="col">{catalogue.columns.control}</th>
                <th scope="col">{catalogue.columns.ours}</th>
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
      ))}
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
