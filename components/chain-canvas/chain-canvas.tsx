'use client';

import { ReactFlowProvider, useStore } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import { CanvasControls } from './canvas-controls';
import { CanvasStateProvider, type CanvasState } from './canvas-state';
import type { CanvasTexts } from './canvas-texts';
import { FlowGraph } from './flow-graph';
import { useCanvasKeys } from './use-canvas-keys';
import { useCanvasView } from './use-canvas-view';
import { READABLE_ZOOM } from './viewport';

import '@xyflow/react/dist/base.css';
import './chain-canvas.css';

interface ChainCanvasProps {
  view: DiagramView;
  selected: string | null;
  /** What a selection lights; null when nothing is to be faded. */
  lit: ReadonlySet<string> | null;
  texts: CanvasTexts;
  onSelect: (id: string | null) => void;
  onReady: () => void;
}

function describe({ nodes, edges }: DiagramView, id: string | null): string {
  return (nodes.find((node) => node.id === id) ?? edges.find((edge) => edge.id === id))?.description ?? '';
}

function Canvas({ view, selected, lit, texts, onSelect, onReady }: ChainCanvasProps) {
  const root = useRef<HTMLDivElement>(null);
  const ways = useCanvasView(root, { view, selected, onReady });
  const detailed = useStore(({ transform: [, , zoom] }) => zoom >= READABLE_ZOOM);
  const [focus, setFocus] = useState(selected);
  // What had the focus may be folded away in another picture.
  const current = describe(view, focus) === '' ? (view.nodes[0]?.id ?? '') : (focus ?? '');
  const onKeyDown = useCanvasKeys({ view, current, root, ways, onFocusStop: setFocus, onSelect });
  const state = useMemo<CanvasState>(
    () => ({ current, selected, lit, onSelect, onFocusStop: setFocus }),
    [current, selected, lit, onSelect],
  );
  return (
    <CanvasStateProvider value={state}>
      <div ref={root} className="canvas" data-detail={detailed ? 'full' : 'low'}>
        <CanvasControls texts={texts} ways={ways} />
        <p id="canvas-instructions" className="sr-only">
          {texts.instructions}
        </p>
        <div role="group" className="graph" aria-label={texts.label} aria-describedby="canvas-instructions" onKeyDown={onKeyDown}>
          <FlowGraph view={view} texts={texts} onSelect={onSelect} />
        </div>
        <p aria-live="polite" className="sr-only">
          {describe(view, selected)}
        </p>
      </div>
    </CanvasStateProvider>
  );
}

/** The interactive picture. The only place that knows React Flow. */
export function ChainCanvas(props: ChainCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
