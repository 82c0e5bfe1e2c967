'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState, type ReactNode } from 'react';

import { AnswerBanner } from '@/components/ask/answer-banner';
import { AnswerDetails } from '@/components/ask/answer-details';
import type { AskTexts } from '@/components/ask/answer-types';
import { AskBar } from '@/components/ask/ask-bar';
import { useAnswer, type AnswerSource } from '@/components/ask/use-answer';
import type { CanvasTexts } from '@/components/chain-canvas/canvas-texts';
import { ChainPicture } from '@/components/chain-picture/chain-picture';
import type { Details } from '@/components/panel/detail-types';
import { Panel } from '@/components/panel/panel';
import type { PanelTexts } from '@/components/panel/panel-texts';
import type { DiagramView } from '@/lib/picture/diagram-view';
import { pictureSize } from '@/lib/picture/draw-picture';

import { writeAddress } from './chain-address';
import { litRoute } from './lit-route';
import { useChainAddress } from './use-chain-address';

// React Flow sets inline styles when it is rendered on a server, which the content security policy forbids.
const ChainCanvas = dynamic(async () => (await import('@/components/chain-canvas/chain-canvas')).ChainCanvas, { ssr: false });

interface ChainWorkspaceProps {
  /** Null in the table view. */
  diagram: DiagramView | null;
  details: Details;
  texts: { canvas: CanvasTexts; panel: PanelTexts; ask: AskTexts };
  /** What questions are asked of, and the answer that the server gave. */
  asked: AnswerSource;
  /** What to ask about. */
  suggestion: string;
  /** Stands above both, as long as nothing is asked. */
  banner: ReactNode;
  /** The table, where there is no diagram. */
  children?: ReactNode;
}

/**
 * What is asked, picture or table, and the panel for what is selected or answered. The URL holds all of it: links carry it without
 * JavaScript, and with it they change the URL without asking the server.
 */
export function ChainWorkspace({ diagram, details, texts, asked, suggestion, banner, children }: ChainWorkspaceProps) {
  const { address, select, go, followInPage } = useChainAddress();
  const { answer, busy, submit, prepare } = useAnswer(asked, { address, failed: texts.ask.failed, go });
  const [ready, setReady] = useState(false);
  const markReady = useCallback(() => setReady(true), []);
  const detail = address.select === null ? undefined : details.items[address.select];
  const answered = answer === null || answer.kind === 'problem' ? null : answer;
  const lit = useMemo(
    () => (diagram === null ? null : litRoute(diagram, address.select, address.request, answered?.passes ?? null)),
    [diagram, address.select, address.request, answered],
  );
  return (
    // Clicks on links inside are links' own; this only spares them the way to the server.
    <div
      className="workspace"
      data-ready={ready ? '' : undefined}
      data-open={detail === undefined ? undefined : ''}
      data-answered={answered === null ? undefined : ''}
      onClick={followInPage}
      onSubmit={submit}
    >
      <AskBar
        address={address}
        suggestion={suggestion}
        texts={texts.ask}
        problem={answer?.kind === 'problem' ? answer.sentence : null}
        onPrepare={prepare}
      />
      {busy && (
        <p role="status" className="ask-busy">
          {texts.ask.busy}
        </p>
      )}
      {answered === null ? banner : <AnswerBanner answer={answered} address={address} texts={texts.ask} />}
      {diagram === null ? (
        <div className="sheet">{children}</div>
      ) : (
        <div className="stage">
          <div className="picture">
            {ready ? (
              // Keeps the place of the drawing, whose thousands of elements are not needed any more.
              <svg {...pictureSize(diagram)} aria-hidden="true" />
            ) : (
              <ChainPicture
                view={diagram}
                links={{ hrefOf: (id) => writeAddress({ ...address, select: id, request: null }), selected: address.select }}
              />
            )}
          </div>
          <ChainCanvas view={diagram} selected={address.select} lit={lit} texts={texts.canvas} onSelect={select} onReady={markReady} />
        </div>
      )}
      {detail !== undefined && (
        <Panel detail={detail} details={details} address={address} texts={texts.panel} onClose={() => select(null)} />
      )}
      {answered !== null && (
        <AnswerDetails answer={answered} facts={details.facts} address={address} texts={texts.ask} panelTexts={texts.panel} />
      )}
    </div>
  );
}
