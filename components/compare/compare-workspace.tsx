'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState } from 'react';

import type { CanvasTexts } from '@/components/chain-canvas/canvas-texts';
import { ChainPicture } from '@/components/chain-picture/chain-picture';
import type { DiagramView } from '@/lib/picture/diagram-view';
import { pictureSize } from '@/lib/picture/draw-picture';

import type { PartDetail } from './part-details';

import '../chain-page/chain-page.css';

// React Flow sets inline styles when it is rendered on a server, which the content security policy forbids.
const ChainCanvas = dynamic(async () => (await import('@/components/chain-canvas/chain-canvas')).ChainCanvas, { ssr: false });

interface CompareWorkspaceProps {
  view: DiagramView;
  details: Readonly<Record<string, PartDetail>>;
  texts: { canvas: CanvasTexts; nothing: string; details: string };
}

/** The picture of both sides, and what differs at the part that is selected. */
export function CompareWorkspace({ view, details, texts }: CompareWorkspaceProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const markReady = useCallback(() => setReady(true), []);
  const detail = selected === null ? undefined : details[selected];
  const description = [...view.nodes, ...view.edges].find(({ id }) => id === selected)?.description;
  return (
    <div className="workspace" data-ready={ready ? '' : undefined}>
      <div className="stage">
        <div className="picture">
          {ready ? <svg {...pictureSize(view)} aria-hidden="true" /> : <ChainPicture view={view} links={null} />}
        </div>
        <ChainCanvas view={view} selected={selected} lit={null} texts={texts.canvas} onSelect={setSelected} onReady={markReady} />
      </div>
      <section aria-label={texts.details} className="part-detail">
        {detail === undefined ? (
          <p className="text-muted">{description ?? texts.nothing}</p>
        ) : (
          <>
            <h3>{detail.href === null ? detail.title : <a href={detail.href}>{detail.title}</a>}</h3>
            <ul>
              {detail.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
