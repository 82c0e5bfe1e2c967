import type { AskTexts, TraceAnswer } from './answer-types';

/** Who gives up when, the first to do so on top. */
export function LimitTable({ limits, texts }: { limits: TraceAnswer['limits']; texts: AskTexts }) {
  const words = texts.trace.limits;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.within}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(({ within, who, what }) => (
            <tr key={who}>
              <th scope="row">{within}</th>
              <td>{who}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
