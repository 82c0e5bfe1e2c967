import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';

import type { Answer, AskTexts, ExplanationAnswer, FoundAnswer, TraceAnswer } from './answer-types';
import { HopPath } from './hop-path';

/** The answer in a sentence, and the whole way at a glance. */
export function AnswerBanner({ answer, address, texts }: { answer: Answer; address: ChainAddress; texts: AskTexts }) {
  switch (answer.kind) {
    case 'trace':
      return <Traced answer={answer} address={address} texts={texts} />;
    case 'explanation':
      return <Explained answer={answer} texts={texts} />;
    case 'found':
      return <Found answer={answer} />;
    case 'problem':
      return null;
  }
}

function Found({ answer: { severity, sentence, complete } }: { answer: FoundAnswer }) {
  return (
    <div className={`answer-banner s-${severity}`} role="status">
      <p className="sentence">
        <SeveritySign severity={severity} />
        <span>{sentence}</span>
      </p>
      <p className="before">{complete}</p>
    </div>
  );
}

function Traced({ answer, address, texts }: { answer: TraceAnswer; address: ChainAddress; texts: AskTexts }) {
  const { line, version, outcome, before, elsewhere } = answer;
  return (
    <div className={`answer-banner s-${outcome.severity}`} role="status">
      <p className="asked">
        <code>{line}</code> <span>{version}</span>
      </p>
      <p className="sentence">
        <SeveritySign severity={outcome.severity} />
        {outcome.status !== null && <strong>{outcome.status}</strong>}
        <span>{outcome.sentence}</span>
      </p>
      {before !== null && (
        <p className="before">
          <span className={`s-${before.severity}`}>
            <SeveritySign severity={before.severity} />
          </span>
          {before.text}
        </p>
      )}
      <HopPath way={answer} texts={texts} />
      {elsewhere !== null && (
        <p className="before">
          {elsewhere.text}{' '}
          <a href={writeAddress({ ...address, entry: elsewhere.entry, collapsed: null, select: null })}>{texts.showElsewhere}</a>
        </p>
      )}
    </div>
  );
}

function Explained({ answer, texts }: { answer: ExplanationAnswer; texts: AskTexts }) {
  const { severity, status, by, ways, statements } = answer;
  const [best] = ways;
  return (
    <div className={`answer-banner s-${severity}`} role="status">
      <p className="sentence">
        <SeveritySign severity={severity} />
        <strong>{status ?? texts.noStatus}</strong>
        <span>{best === undefined ? (statements[0]?.text ?? by) : best.way.outcome.sentence}</span>
      </p>
      {best !== undefined && <HopPath way={best.way} texts={texts} />}
    </div>
  );
}
