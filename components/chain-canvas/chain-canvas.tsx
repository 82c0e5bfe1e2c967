'use client';

import { ReactFlow, ReactFlowProvider, useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import { CanvasControls } from './canvas-controls';
import { CanvasStateProvider, type CanvasState } from './canvas-state';
import type { CanvasTexts } from './canvas-texts';
import { EDGE_TYPES } from './edges/edge-types';
import { NODE_TYPES } from './nodes/node-types';
import { pictureBox, stopBox, worstHop } from './stop-box';
import { flowEdges, flowNodes } from './to-flow';
import { useCanvasKeys } from './use-canvas-keys';
import { firstViewport, fitting, READABLE_ZOOM, revealing, type Size } from './viewport';

import '@xyflow/react/dist/base.css';
import './chain-canvas.css';

interface ChainCanvasProps {
  view: DiagramView;
  selected: string | null;
  lit: ReadonlySet<string> | null;
  texts: CanvasTexts;
  onSelect: (id: string | null) => void;
  onReady: () => void;
}

/** Culling hides what is off screen from screen readers, so it is for pictures that would be too slow without. */
const CULL_ABOVE = 150;
const ZOOM = { min: 0.05, max: 2 } as const;

function moveDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

/** The part of the canvas that the panel leaves free. */
function freeSize(canvas: HTMLElement): Size {
  const panel = canvas.closest('.workspace')?.querySelector('.panel')?.getBoundingClientRect();
  const { width, height, left, bottom } = canvas.getBoundingClientRect();
  if (panel === undefined) return { width, height };
  return panel.left > left + 40 ? { width: panel.left - left, height } : { width, height: height - Math.max(0, bottom - panel.top) };
}

function Canvas({ view, selected, lit, texts, onSelect, onReady }: ChainCanvasProps) {
  const root = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const detailed = useStore(({ transform: [, , zoom] }) => zoom >= READABLE_ZOOM);
  const [current, setCurrent] = useState(() => selected ?? view.nodes[0]?.id ?? '');
  const nodes = useMemo(() => flowNodes(view), [view]);
  const edges = useMemo(() => flowEdges(view), [view]);

  const reveal = useCallback((id: string) => {
    const box = stopBox(view, id);
    if (box === null || root.current === null) return;
    const moved = revealing(flow.getViewport(), box, freeSize(root.current));
    if (moved !== null) void flow.setViewport(moved, { duration: moveDuration() });
  }, [flow, view]);
  const show = useCallback(() => {
    if (root.current === null) return;
    const wanted = selected ?? worstHop(view);
    void flow.setViewport(firstViewport(pictureBox(view), wanted === null ? null : stopBox(view, wanted), freeSize(root.current)));
    onReady();
    // Only when another picture is drawn: a selection must not throw away where the reader has moved to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [flow, view, onReady]);
  useEffect(show, [show]);
  useEffect(() => { if (selected !== null) reveal(selected); }, [selected, reveal]);

  const onZoom = useCallback((direction: 'in' | 'out') => {
    void (direction === 'in' ? flow.zoomIn : flow.zoomOut)({ duration: moveDuration() });
  }, [flow]);
  const onFit = useCallback(() => {
    if (root.current !== null) void flow.setViewport(fitting(pictureBox(view), freeSize(root.current)), { duration: moveDuration() });
  }, [flow, view]);
  const onKeyDown = useCanvasKeys({ view, current, root, reveal, setCurrent, onSelect, onZoom, onFit });
  const state = useMemo<CanvasState>(
    () => ({ current, selected, lit, onSelect, onFocusStop: setCurrent }),
    [current, selected, lit, onSelect],
  );
  const announced = selected === null ? '' : (view.nodes.find(({ id }) => id === selected) ?? view.edges.find(({ id }) => id === selected))?.description;
  return (
    <CanvasStateProvider value={state}>
      <div ref={root} className="canvas" data-detail={detailed ? 'full' : 'low'}>
        <CanvasControls texts={texts} onZoom={onZoom} onFit={onFit} />
        <p id="canvas-instructions" className="sr-only">
          {texts.instructions}
        </p>
        <div role="group" className="graph" aria-label={texts.label} aria-describedby="canvas-instructions" onKeyDown={onKeyDown}>
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onEdgeClick={(_event, { id, type }) => { if (type === 'hop') onSelect(id); }}
            onlyRenderVisibleElements={view.nodes.length > CULL_ABOVE}
            minZoom={ZOOM.min}
            maxZoom={ZOOM.max}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            zoomOnScroll={false}
            panOnScroll={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            proOptions={{ hideAttribution: true }}
            ariaLabelConfig={ariaLabels(texts)}
          >
            <ViewportPortal>
              {view.columns.map(({ column, title, x, width }) => (
                <div key={column} className="column-heading" style={{ transform: `translate(${String(x)}px, -34px)`, width }}>
                  {title}
                </div>
              ))}
            </ViewportPortal>
          </ReactFlow>
        </div>
        <p aria-live="polite" className="sr-only">
          {announced ?? ''}
        </p>
      </div>
    </CanvasStateProvider>
  );
}

/** React Flow's own strings, of which only these can still be met. */
function ariaLabels(texts: CanvasTexts) {
  return {
    'node.a11yDescription.default': texts.instructions,
    'node.a11yDescription.keyboardDisabled': texts.instructions,
    'edge.a11yDescription.default': texts.instructions,
    'controls.ariaLabel': texts.controls,
    'controls.zoomIn.ariaLabel': texts.zoomIn,
    'controls.zoomOut.ariaLabel': texts.zoomOut,
    'controls.fitView.ariaLabel': texts.fit,
  };
}

/** The interactive picture. The only place that knows React Flow. */
export function ChainCanvas(props: ChainCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
