import { useEffect, useRef } from 'react';

import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { KindSign, SeveritySign } from '@/components/chain-picture/sign';

import type { Details, HopDetail, NodeDetail } from './detail-types';
import { FoundList } from './found-list';
import { HopPanel } from './hop-panel';
import { NodePanel } from './node-panel';
import type { PanelTexts } from './panel-texts';

import './panel.css';

interface PanelProps {
  detail: HopDetail | NodeDetail;
  details: Details;
  address: ChainAddress;
  texts: PanelTexts;
  onClose: () => void;
}

function Heading({ detail }: { detail: HopDetail | NodeDetail }) {
  if (detail.type === 'node') {
    return (
      <>
        <p className="eyebrow">
          <KindSign kind={detail.kind} />
          {detail.kindLabel}
        </p>
        <h2 id="panel-title">{detail.title}</h2>
      </>
    );
  }
  return (
    <>
      <p className="eyebrow">{detail.kindLabel}</p>
      <h2 id="panel-title">
        {detail.from.name} <span aria-hidden="true">→</span> {detail.to.name}
      </h2>
      {detail.via !== null && <p className="via">{detail.via}</p>}
    </>
  );
}

/** Details of what is selected: beside the picture, or as a sheet at the bottom of a narrow screen. */
export function Panel({ detail, details, address, texts, onClose }: PanelProps) {
  const found = details.findings[detail.id];
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [detail.id]);
  // What was asked for stands below what asked for it.
  useEffect(() => {
    const steps = address.request === null ? null : (body.current?.querySelector('.steps') ?? null);
    if (steps !== null && body.current !== null)
      body.current.scrollTop += steps.getBoundingClientRect().top - body.current.getBoundingClientRect().top - 40;
  }, [address.request]);
  return (
    <aside
      className="panel"
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={`s-${detail.severity}`}>
        <div>
          <Heading detail={detail} />
          <p className="standing">
            <SeveritySign severity={detail.severity} />
            {detail.severityLabel}
            {detail.triable && <a href={writeAddress({ ...address, tryAt: detail.id })}>{texts.whatIf}</a>}
          </p>
        </div>
        <a
          className="close"
          href={writeAddress({ ...address, select: null, request: null })}
          data-select=""
          aria-label={texts.close}
          title={texts.close}
        >
          <svg viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </a>
      </header>
      <div className="body" ref={body} tabIndex={0} role="group" aria-label={texts.label}>
        {found !== undefined && <FoundList title={texts.findings} found={found} />}
        {detail.type === 'hop' ? (
          <HopPanel detail={detail} details={details} address={address} texts={texts} />
        ) : (
          <NodePanel detail={detail} address={address} texts={texts} />
        )}
      </div>
    </aside>
  );
}
