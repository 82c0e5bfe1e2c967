import type { AskTexts, DeliveredView } from './answer-types';

/** The request as the container receives it, with who wrote each header. */
export function DeliveredTable({ delivered, texts }: { delivered: DeliveredView; texts: AskTexts }) {
  return (
    <>
      <p className="request">
        <code>{delivered.line}</code>
      </p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={texts.trace.delivered.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.trace.delivered.header}</th>
              <th scope="col">{texts.trace.delivered.value}</th>
              <th scope="col">{texts.trace.delivered.writer}</th>
            </tr>
          </thead>
          <tbody>
            {delivered.headers.map(({ name, value, known, by }, index) => (
              <tr key={`${name} ${String(index)}`}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{known ? <code>{value}</code> : <em>{value}</em>}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
