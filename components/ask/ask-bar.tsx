import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { buttonClass } from '@/components/ui/button-class';
import { SERVER_CHOICES } from '@/lib/edits/server-words';

import type { AskTexts } from './answer-types';
import { askKey, NOTHING_ASKED, type Ask } from './ask-address';
import { AskChoice, AskText } from './ask-field';
import { HiddenAddress } from './hidden-address';

import './ask.css';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const PROTOCOLS = ['1.1', '2', '3', 'grpc', 'websocket'] as const;
const TLS = ['1.0', '1.1', '1.2', '1.3'] as const;

interface AskBarProps {
  address: ChainAddress;
  /** What stands in the field as long as nobody asked anything. */
  suggestion: string;
  texts: AskTexts;
  /** What is wrong with the question; null for nothing. */
  problem: string | null;
  onPrepare: () => void;
}

/** Asks what happens to a request. A form whose fields are the parameters of the answer's URL, so that it works without JavaScript. */
export function AskBar({ address, suggestion, texts, problem, onPrepare }: AskBarProps) {
  const { ask } = address;
  const asked = ask ?? { ...NOTHING_ASKED, ask: suggestion };
  return (
    <form method="get" role="search" aria-label={texts.label} className="ask-bar" data-ask="" key={askKey(ask)} onFocus={onPrepare}>
      <HiddenAddress address={{ ...address, ask: null, select: null, request: null }} />
      <div className="ask-line">
        <textarea
          name="ask"
          rows={1}
          defaultValue={asked.ask}
          aria-label={texts.text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'ask-problem'}
          placeholder={texts.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onKeyDown={(event) => {
            // A line break is seldom meant: what has several lines is pasted.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <select name="method" defaultValue={asked.method} aria-label={texts.method}>
          <option value="">{texts.method}</option>
          {[...new Set([...METHODS, ...(asked.method === '' ? [] : [asked.method])])].map((method) => (
            <option key={method}>{method}</option>
          ))}
        </select>
        <select name="http" defaultValue={asked.http} aria-label={texts.protocol}>
          <option value="">{texts.protocol}</option>
          {PROTOCOLS.map((protocol) => (
            <option key={protocol} value={protocol}>
              {texts.protocols[protocol]}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass.primary}>
          {texts.go}
        </button>
        {ask !== null && (
          <a className={buttonClass.quiet} href={writeAddress({ ...address, ask: null })} data-unask="">
            {texts.clear}
          </a>
        )}
      </div>
      {problem !== null && (
        <p id="ask-problem" role="alert" className="ask-problem">
          {problem}
        </p>
      )}
      <MoreFields asked={asked} texts={texts} />
    </form>
  );
}

function MoreFields({ asked, texts }: { asked: Ask; texts: AskTexts }) {
  const said = [asked.headers, asked.ip, asked.country, asked.tls, asked.cert, asked.takes, asked.speaks].some((value) => value !== '');
  return (
    <details className="ask-more" open={said || undefined}>
      <summary>{texts.more}</summary>
      <div className="ask-fields">
        <label className="wide">
          <span>{texts.headers}</span>
          <textarea
            name="headers"
            rows={3}
            defaultValue={asked.headers}
            aria-describedby="ask-headers-hint"
            autoComplete="off"
            spellCheck={false}
          />
          <small id="ask-headers-hint">{texts.headersHint}</small>
        </label>
        <AskText name="ip" label={texts.ip} value={asked.ip} />
        <AskText name="country" label={texts.country} value={asked.country} />
        <AskChoice name="tls" label={texts.tls} value={asked.tls} none={texts.unsaid} choices={TLS.map((version) => [version, version])} />
        <AskChoice
          name="cert"
          label={texts.cert}
          value={asked.cert}
          none={texts.unsaid}
          choices={[
            ['yes', texts.yes],
            ['no', texts.no],
          ]}
        />
        <AskText name="takes" label={texts.takes} value={asked.takes} numeric />
        <AskChoice
          name="speaks"
          label={texts.speaks}
          value={asked.speaks}
          none={texts.speaksUnsaid}
          choices={SERVER_CHOICES.map((server) => [server, server])}
        />
      </div>
    </details>
  );
}
