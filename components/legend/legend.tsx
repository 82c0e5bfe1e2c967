import { KindSign, Padlock, SeveritySign } from '@/components/chain-picture/sign';
import type { Translator } from '@/lib/messages/translator';

import { legendEntries } from './legend-entries';

import './legend.css';

function Lines({ t }: { t: Translator }) {
  const { legend } = t.messages.screen.chainPage;
  return (
    <ul>
      <li>
        <svg className="sample" viewBox="0 0 40 16" aria-hidden="true">
          <path className="hop-line" d="M0 8h34M38 8l-7-4v8z" />
        </svg>
        {legend.hopLine}
      </li>
      <li>
        <svg className="sample" viewBox="0 0 40 16" aria-hidden="true">
          <path className="routing-line" d="M0 8h38" />
        </svg>
        {legend.routingLine}
      </li>
      <li>
        <svg className="sample s-critical" viewBox="0 0 40 16" aria-hidden="true">
          <path className="stopped-line" d="M0 8h36M37 1v14" />
        </svg>
        {legend.stoppedLine}
      </li>
      <li>
        <Padlock />
        {legend.padlock}
      </li>
    </ul>
  );
}

/** What every sign of the picture means. */
export function Legend({ t }: { t: Translator }) {
  const { legend } = t.messages.screen.chainPage;
  const { severities, kinds, badges } = legendEntries(t);
  return (
    <details className="legend">
      <summary>{legend.title}</summary>
      <div className="legend-groups">
        <div>
          <h3>{legend.severities}</h3>
          <ul>
            {severities.map(({ severity, label }) => (
              <li key={severity} className={`s-${severity}`}>
                <SeveritySign severity={severity} />
                {label}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{legend.kinds}</h3>
          <ul>
            {kinds.map(({ kind, label }) => (
              <li key={kind}>
                <KindSign kind={kind} />
                {label}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{legend.badges}</h3>
          <ul>
            {badges.map(({ code, label }) => (
              <li key={code}>{label}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{legend.lines}</h3>
          <Lines t={t} />
        </div>
      </div>
    </details>
  );
}
