import Link from 'next/link';

import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { CATALOGUE_NAMES, CATALOGUES, type CrosswalkRow } from '@/lib/checks/crosswalk/crosswalk';
import { ROWS } from '@/lib/checks/crosswalk/rows';
import type { Translator } from '@/lib/messages/translator';

import './findings.css';

/** Checks of other catalogues: which of ours asks for the same, or why none does, and where they disagree with the chain's facts. */
export function CrosswalkPage({ t }: { t: Translator }) {
  const { catalogue } = t.messages.review;
  return (
    <PageMain title={catalogue.crosswalk} lead={t.say(catalogue.crosswalkLead, { count: ROWS.length })}>
      {CATALOGUES.map((name) => (
        <Section key={name} id={name} title={CATALOGUE_NAMES[name]}>
          <table className="check-list">
            <thead>
              <tr>
                <th scope="col">{catalogue.columns.control}</th>
                <th scope="col">{catalogue.columns.ours}</th>
              </tr>
            </thead>
            <tbody>
              {ROWS.filter(([one]) => one === name).map(([, row]) => (
                <tr key={row.id}>
                  <td>
                    <code>{row.id}</code>
                    <br />
                    {row.title}
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
            <Link key={check} href={`/checks/${check}`} prefetch={false} className="block min-h-6">
              {check}
            </Link>
          ))}
      {row.differs !== undefined && <span className="block text-muted">{differs[row.differs]}</span>}
    </>
  );
}
