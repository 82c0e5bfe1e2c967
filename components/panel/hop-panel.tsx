import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';

import type { Details, HopDetail } from './detail-types';
import { FactNote } from './fact-note';
import { OutcomeCard } from './outcome-card';
import type { PanelTexts } from './panel-texts';
import { SettingList } from './setting-list';
import { StepList } from './step-list';
import { UseTable } from './use-table';

interface HopPanelProps {
  detail: HopDetail;
  details: Details;
  address: ChainAddress;
  texts: PanelTexts;
}

function Elsewhere({ detail, address, texts }: HopPanelProps) {
  return (
    <p className="aside">
      {texts.stepsElsewhere}{' '}
      {detail.stepsAt !== null && (
        <a href={writeAddress({ ...address, entry: detail.stepsAt.entry, collapsed: null, request: null })}>{detail.stepsAt.label}</a>
      )}
    </p>
  );
}

function Steps(props: HopPanelProps) {
  const { detail, details, address, texts } = props;
  const { requests, facts } = details;
  if (detail.uses.length === 0) return null;
  const carried = detail.uses.some(({ request }) => request in requests);
  const chosen = address.request === null ? undefined : requests[address.request];
  if (chosen !== undefined) {
    return (
      <section>
        <h3>{texts.steps}</h3>
        <StepList request={chosen} facts={facts} texts={texts} />
      </section>
    );
  }
  return (
    <section>
      <h3>{texts.steps}</h3>
      {carried ? <p className="aside">{texts.stepsHint}</p> : <Elsewhere {...props} />}
    </section>
  );
}

/** A hop: its outcome first, then what is configured, effective and observed, then how safe it is, then why. */
export function HopPanel(props: HopPanelProps) {
  const { detail, details, address, texts } = props;
  const [first, ...others] = detail.statements;
  return (
    <>
      <section>
        {detail.outcome === null ? (
          <p className="aside">{detail.passes}</p>
        ) : (
          <OutcomeCard outcome={detail.outcome} facts={details.facts} texts={texts} />
        )}
        {detail.badges.length > 0 && (
          <ul className="marks" aria-label={texts.marks}>
            {detail.badges.map(({ code, severity, text }) => (
              <li key={code} className={`mark s-${severity}`}>
                <SeveritySign severity={severity} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {first !== undefined && <FactNote fact={details.facts[first]} texts={texts} />}
      </section>
      <section>
        <h3>{texts.configured}</h3>
        {detail.configured.length === 0 ? <p className="aside">{texts.configuredNone}</p> : <SettingList settings={detail.configured} />}
      </section>
      <section>
        <h3>{texts.effective}</h3>
        {detail.uses.length === 0 ? (
          <p className="aside">{texts.untraced}</p>
        ) : (
          <UseTable uses={detail.uses} address={address} texts={texts} />
        )}
        {detail.tls !== '' && <p className="tls">{detail.tls}</p>}
        {others.map((fact) => (
          <FactNote key={fact} fact={details.facts[fact]} texts={texts} />
        ))}
      </section>
      <section>
        <h3>{texts.observed}</h3>
        <p className="aside">{texts.observedNone}</p>
      </section>
      <section>
        <h3>{texts.security}</h3>
        <p className="posture" data-posture={detail.posture.code}>
          <strong>{detail.posture.label}</strong> {detail.posture.meaning}
        </p>
      </section>
      <Steps {...props} />
    </>
  );
}
