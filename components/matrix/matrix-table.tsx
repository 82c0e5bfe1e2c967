import { writeAddress } from '@/components/chain-page/chain-address';
import { SeverityBadge } from '@/components/ui/severity-badge';
import { alikeRows, type AlikeRows } from '@/lib/matrix/alike-rows';
import { hasOneHost, placeText } from '@/lib/matrix/place-text';
import type { MatrixEntry, MatrixRow } from '@/lib/matrix/protocol-matrix';
import type { Translator } from '@/lib/messages/translator';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';

import { MatrixCell } from './matrix-cell';

import './matrix.css';

/** So many paths that fare alike are listed; the others are folded. */
const PATHS = 4;

interface MatrixTableProps {
  t: Translator;
  matrix: MatrixEntry;
  /** Where the chain of this way in is shown. */
  chain: Parameters<typeof MatrixCell>[0]['chain'];
}

function Place({ t, row, oneHost }: { t: Translator; row: MatrixRow; oneHost: boolean }) {
  const { behavior, defaultRule, rule } = t.messages.matrix;
  const stations = [
    ...(row.behavior === null ? [] : [t.say(behavior, { pattern: row.behavior })]),
    ...(row.rule === null ? [] : [row.rule === 'default' ? defaultRule : t.say(rule, { priority: row.rule })]),
  ];
  return (
    <li>
      {placeText(row, oneHost)}
      {stations.length > 0 && <span>{stations.join(' · ')}</span>}
    </li>
  );
}

function Places({ t, rows, oneHost }: { t: Translator; rows: AlikeRows; oneHost: boolean }) {
  const places = rows.map((row, at) => <Place key={at} t={t} row={row} oneHost={oneHost} />);
  const folded = places.slice(PATHS);
  return (
    <th scope="row">
      <ul>{places.slice(0, PATHS)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{t.say(t.messages.matrix.alike, { count: folded.length })}</summary>
          <ul>{folded}</ul>
        </details>
      )}
    </th>
  );
}

function Caption({ t, matrix: { entry, severity }, chain }: MatrixTableProps) {
  const { cli, screen } = t.messages;
  const notes = [...(entry.enabled ? [] : [cli.terminal.disabled]), ...(entry.fronted ? [cli.terminal.fronted] : [])];
  return (
    <caption>
      <div className="flex flex-wrap items-center gap-2.5">
        <h2>
          <a href={chain.path + writeAddress(chain.address)}>{entry.hosts[0] ?? entry.component.name}</a>
        </h2>
        <SeverityBadge severity={severity} label={screen.chainPage.severity[severity]} />
        {notes.map((note) => (
          <span key={note} className="note">
            {note}
          </span>
        ))}
      </div>
    </caption>
  );
}

/** One way in: a row for every path, a column for every kind of request. Paths that fare alike share a row. */
export function MatrixTable({ t, matrix, chain }: MatrixTableProps) {
  const { matrix: words, screen } = t.messages;
  const { entry, rows } = matrix;
  const oneHost = hasOneHost(rows);
  return (
    <div className="matrix" tabIndex={0} role="group" aria-label={t.say(words.caption, { name: entry.hosts[0] ?? entry.component.name })}>
      <table>
        <Caption t={t} matrix={matrix} chain={chain} />
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            {REQUEST_KINDS.map((kind) => (
              <th key={kind} scope="col">
                {screen.chainPage.requestKind[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {alikeRows(rows).map((alike) => (
            <tr key={placeText(alike[0], false)}>
              <Places t={t} rows={alike} oneHost={oneHost} />
              {REQUEST_KINDS.map((kind) => (
                <MatrixCell key={kind} t={t} cell={alike[0].cells[kind]} chain={chain} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={REQUEST_KINDS.length + 1}>{words.noRows}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
