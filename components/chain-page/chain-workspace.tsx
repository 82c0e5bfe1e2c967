'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState, type ReactNode } from 'react';

import { ChainPicture } from '@/components/chain-picture/chain-picture';
import type { CanvasTexts } from '@/components/chain-canvas/canvas-texts';
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
  canvasTexts: CanvasTexts;
  panelTexts: PanelTexts;
  /** Stands above both. */
  banner: ReactNode;
  /** The table, where there is no diagram. */
  children?: ReactNode;
}

/**
 * Picture or table, and the panel for what is selected. The URL holds the selection: links carry it without JavaScript, and with it
 * they change the URL without asking the server.
 */
export function ChainWorkspace({ diagram, details, canvasTexts, panelTexts, banner, children }: ChainWorkspaceProps) {
  const { address, select, followInPage } = useChainAddress();
  const [ready, setReady] = useState(false);
  const markReady = useCallback(() => setReady(true), []);
  const detail = address.select === null ? undefined : details.items[address.select];
  const lit = useMemo(
    () => (diagram === null ? null : litRoute(diagram, address.select, address.request)),
    [diagram, address.select, address.request],
  );
  const open = detail !== undefined;
  return (
    // Clicks on links inside are links' own; this only spares them the way to the server.
    <div className="workspace" data-ready={ready ? '' : undefined} data-open={open ? '' : undefined} onClick={followInPage}>
      {banner}
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
          <ChainCanvas view={diagram} selected={address.select} lit={lit} texts={canvasTexts} onSelect={select} onReady={markReady} />
        </div>
      )}
      {open && <Panel detail={detail} details={details} address={address} texts={panelTexts} onClose={() => select(null)} />}
    </div>
  );
}
