import { NOTHING_ASKED } from '@/components/ask/ask-address';
import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';
import { CopyButton } from '@/components/ui/copy-button';

import type { NodeDetail } from './detail-types';
import type { PanelTexts } from './panel-texts';
import { SettingList } from './setting-list';

function Connections({ detail, address, texts }: { detail: NodeDetail; address: ChainAddress; texts: PanelTexts }) {
  return (
    <section>
      <h3>{texts.connections}</h3>
      <ul className="links">
        {detail.connections.map(({ id, name, severity, severityLabel }) => (
          <li key={id} className={`s-${severity}`}>
            <SeveritySign severity={severity} />
            <span className="sr-only">{severityLabel}</span>
            <a href={writeAddress({ ...address, select: id, request: null })} data-select={id}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gaps({ detail, texts }: { detail: NodeDetail; texts: PanelTexts }) {
  return (
    <section>
      <h3>{texts.gaps}</h3>
      <ul className="gaps">
        {detail.gaps.map(({ what, why, advice }) => (
          <li key={what + advice}>
            <strong>{what}</strong>: {why}. {advice}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What requests can be looked for that reach it. */
const FOUND: readonly NodeDetail['kind'][] = ['distribution', 'load-balancer', 'target-group', 'service', 'targets', 'end'];

/** A component: its settings in AWS's words, what it decides in order, what could not be read of it. */
export function NodePanel({ detail, address, texts }: { detail: NodeDetail; address: ChainAddress; texts: PanelTexts }) {
  return (
    <>
      {detail.note !== null && <p className="aside">{detail.note}</p>}
      {detail.identifier !== null && (
        <section className="identifier">
          <h3>{texts.identifier}</h3>
          <code>{detail.identifier}</code>
          <CopyButton text={detail.identifier} label={texts.copy} done={texts.copied} />{' '}
          {FOUND.includes(detail.kind) && (
            <a
              href={writeAddress({
                ...address,
                ask: { ...NOTHING_ASKED, ask: `reaches ${detail.identifier}` },
                select: null,
                request: null,
              })}
            >
              {texts.whoReaches}
            </a>
          )}
        </section>
      )}
      {detail.gaps.length > 0 && <Gaps detail={detail} texts={texts} />}
      {detail.facts.length > 0 && (
        <section>
          <h3>{texts.facts}</h3>
          <SettingList settings={detail.facts} />
        </section>
      )}
      {detail.sections.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="ordered-lines">
            {lines.map(({ text, level }, index) => (
              <li key={`${String(index)}${text}`} data-level={level}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {detail.connections.length > 0 && <Connections detail={detail} address={address} texts={texts} />}
    </>
  );
}
