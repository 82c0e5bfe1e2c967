import type { FactView } from './detail-types';
import type { PanelTexts } from './panel-texts';

/** What AWS says, with its page and the day that it was read. */
export function FactNote({ fact, texts }: { fact: FactView | undefined; texts: PanelTexts }) {
  if (fact === undefined) return null;
  return (
    <figure className="fact">
      <figcaption>{texts.awsSays}</figcaption>
      <blockquote cite={fact.url}>{fact.sentence}</blockquote>
      <p>
        <a lang="en" href={fact.url} target="_blank" rel="noreferrer">
          {fact.title}
        </a>{' '}
        <span className="as-of">{fact.asOf}</span>
      </p>
    </figure>
  );
}
