import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';
import { outcomeLine } from '@/components/panel/outcome-view';
import { otherOutcomes } from '@/lib/matrix/other-outcomes';
import { spokenSentence } from '@/lib/messages/spoken-sentence';
import type { Translator } from '@/lib/messages/translator';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

interface MatrixCellProps {
  t: Translator;
  cell: SurveyedRequest | null;
  /** Where chains are shown. */
  chain: { path: string; address: ChainAddress };
}

/** How one kind of request ends on one path, and what it speaks until then. Leads to the chain with that request lit. */
export function MatrixCell({ t, cell, chain: { path, address } }: MatrixCellProps) {
  const { matrix, screen } = t.messages;
  if (cell === null) return <td className="untraced">{matrix.notTraced}</td>;
  const { id, trace, severity } = cell;
  const spoken = trace.hops.filter((hop) => wasSpoken(hop, trace.outcome));
  const select = trace.hops.at(-1)?.id ?? null;
  return (
    <td className={`s-${severity}`}>
      <span className="standing">
        <SeveritySign severity={severity} /> {screen.chainPage.severity[severity]}
      </span>
      <a href={path + writeAddress({ ...address, select, request: id })}>{outcomeLine(t, trace.outcome)}</a>
      {otherOutcomes(trace).map((other) => {
        const answer = outcomeLine(t, other);
        return <span key={answer}>{t.say(matrix.otherwise, { answer })}</span>;
      })}
      {trace.outcome.certainty === 'depends' && <em>{matrix.depends}</em>}
      <ol>
        {spoken.map((hop) => (
          <li key={hop.id}>
            <span>{matrix.hop[hop.kind]}</span> {spokenSentence(t, hop)}
          </li>
        ))}
      </ol>
    </td>
  );
}
