import { outcomeLine } from '@/components/panel/outcome-view';
import { requestLine } from '@/components/panel/request-view';
import { SeveritySign } from '@/components/chain-picture/sign';
import type { RequestComparison, TracedSide } from '@/lib/compare/comparison';
import type { Translator } from '@/lib/messages/translator';

/** So many stand open; the rest is folded. */
const OPEN = 8;

/** How each kind of request fares before and after: what is spoken from hop to hop, and the answer. */
export function ComparedRequests({ t, requests }: { t: Translator; requests: readonly RequestComparison[] }) {
  const { tryOut } = t.messages.screen;
  const changed = requests.filter((request) => request.changed);
  const more = changed.slice(OPEN);
  return (
    <>
      <p className="font-medium">{t.say(tryOut.changed, { count: changed.length, all: requests.length })}</p>
      {changed.length > 0 && <Table t={t} requests={changed.slice(0, OPEN)} />}
      {more.length > 0 && (
        <details>
          <summary>{t.say(tryOut.moreRequests, { count: more.length })}</summary>
          <Table t={t} requests={more} />
        </details>
      )}
    </>
  );
}

function Table({ t, requests }: { t: Translator; requests: readonly RequestComparison[] }) {
  const { tryOut, chainPage } = t.messages.screen;
  return (
    <div className="compared" tabIndex={0} role="group" aria-label={tryOut.request}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tryOut.request}</th>
            <th scope="col">{tryOut.before}</th>
            <th scope="col">{tryOut.after}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map(({ request, kind, before, after }) => (
            <tr key={`${kind} ${requestLine(request)}`}>
              <th scope="row">
                {chainPage.requestKind[kind]} <code>{requestLine(request)}</code>
              </th>
              <Side t={t} side={before} />
              <Side t={t} side={after} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Side({ t, side: { trace, severity } }: { t: Translator; side: TracedSide }) {
  const last = trace.follows.at(-1);
  const spoken = trace.hops.flatMap(({ framing, http }) => (http === null ? [] : [framing ?? http]));
  return (
    <td className={`s-${severity}`}>
      <span className="cell">
        <SeveritySign severity={severity} />
        <span>
          {[trace, ...(last === undefined ? [] : [last])].map(({ outcome }) => outcomeLine(t, outcome)).join(' → ')}
          <small>{spoken.join(' → ')}</small>
        </span>
      </span>
    </td>
  );
}
