import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { KindSign, Padlock, SeveritySign } from '@/components/chain-picture/sign';
import type { Translator } from '@/lib/messages/translator';
import type { DiagramView, EdgeView, NodeView } from '@/lib/picture/diagram-view';

import { tableRows, type ConnectionRow } from './table-rows';

import './chain-table.css';

interface ChainTableProps {
  t: Translator;
  view: DiagramView;
  address: ChainAddress;
}

function Standing({ severity, label }: { severity: NodeView['severity']; label: string }) {
  return (
    <span className={`cell s-${severity}`}>
      <SeveritySign severity={severity} />
      {label}
    </span>
  );
}

function Marks({ edge }: { edge: EdgeView }) {
  return (
    <>
      {edge.stop !== null && (
        <p className={`stop-line s-${edge.stop.severity}`}>
          <strong>{edge.stop.status}</strong> {edge.stop.sentence}
        </p>
      )}
      <ul>
        {edge.badges.map(({ code, severity, text }) => (
          <li key={code}>
            <Standing severity={severity} label={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Connection({ row: { edge, from, to }, t, address }: { row: ConnectionRow; t: Translator; address: ChainAddress }) {
  const { table } = t.messages.screen.chainPage;
  return (
    <tr aria-current={address.select === edge.id ? 'true' : undefined}>
      <th scope="row">
        {edge.kind === 'hop' ? (
          <a href={writeAddress({ ...address, select: edge.id, request: null })} data-select={edge.id}>
            {from} <span aria-hidden="true">→</span> <span className="sr-only">{table.to}</span> {to}
          </a>
        ) : (
          <>
            {from} <span aria-hidden="true">→</span> {to} <span className="kind">{table.routing}</span>
          </>
        )}
      </th>
      <td>
        {edge.encrypted && <Padlock />}
        {edge.label.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </td>
      <td>
        <Standing severity={edge.severity} label={edge.severityLabel} />
      </td>
      <td>
        <Marks edge={edge} />
      </td>
    </tr>
  );
}

function Component({ node, address }: { node: NodeView; address: ChainAddress }) {
  return (
    <tr aria-current={address.select === node.id ? 'true' : undefined}>
      <th scope="row">
        <a href={writeAddress({ ...address, select: node.id, request: null })} data-select={node.id}>
          {node.name}
        </a>
      </th>
      <td>
        <span className="cell">
          <KindSign kind={node.kind} />
          {node.kindLabel}
        </span>
      </td>
      <td>
        <Standing severity={node.severity} label={node.severityLabel} />
      </td>
      <td>
        <ul>
          {node.lines.map(({ code, text, severity }, index) => (
            <li key={`${code}${String(index)}`} className={severity === 'none' ? undefined : `cell s-${severity}`}>
              {severity !== 'none' && <SeveritySign severity={severity} />}
              {text}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Headings({ labels }: { labels: readonly string[] }) {
  return (
    <thead>
      <tr>
        {labels.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The facts of the picture as two tables, in reading order. */
export function ChainTable({ t, view, address }: ChainTableProps) {
  const { table } = t.messages.screen.chainPage;
  const { connections, components } = tableRows(view);
  return (
    <div className="chain-table">
      <div className="table-scroll" tabIndex={0} role="group" aria-label={table.hops}>
        <table>
          <caption>{table.hops}</caption>
          <Headings labels={[`${table.from} → ${table.to}`, table.speaks, table.standing, table.marks]} />
          <tbody>
            {connections.map((row) => (
              <Connection key={row.edge.id} row={row} t={t} address={address} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={table.components}>
        <table>
          <caption>{table.components}</caption>
          <Headings labels={[table.component, table.kind, table.standing, table.says]} />
          <tbody>
            {components.map((node) => (
              <Component key={node.id} node={node} address={address} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
