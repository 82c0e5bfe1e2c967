import { useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import { pictureBox, stopBox, worstHop } from './stop-box';
import { firstViewport, fitting, revealing, type Size } from './viewport';

/** The ways to move over the picture. */
export interface CanvasView {
  /** Brings a node or hop into view, moving as little as needed. */
  reveal: (id: string) => void;
  zoom: (direction: 'in' | 'out') => void;
  fit: () => void;
}

function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

/** The part of the canvas that the panel leaves free. */
function freeSize(canvas: HTMLElement): Size {
  const panel = canvas.closest('.workspace')?.querySelector('.panel')?.getBoundingClientRect();
  const { width, height, left, bottom } = canvas.getBoundingClientRect();
  if (panel === undefined) return { width, height };
  const beside = panel.left > left + 40;
  return beside ? { width: panel.left - left, height } : { width, height: height - Math.max(0, bottom - panel.top) };
}

function waysOver(flow: ReactFlowInstance, view: DiagramView, root: RefObject<HTMLElement | null>): CanvasView {
  return {
    reveal: (id) => {
      const box = stopBox(view, id);
      if (box === null || root.current === null) return;
      const moved = revealing(flow.getViewport(), box, freeSize(root.current));
      if (moved !== null) void flow.setViewport(moved, { duration: duration() });
    },
    zoom: (direction) => {
      void (direction === 'in' ? flow.zoomIn : flow.zoomOut)({ duration: duration() });
    },
    fit: () => {
      if (root.current !== null) void flow.setViewport(fitting(pictureBox(view), freeSize(root.current)), { duration: duration() });
    },
  };
}

/** Shows the picture when it is new, what is selected when that changes, and gives the ways to move. */
export function useCanvasView(
  root: RefObject<HTMLElement | null>,
  { view, selected, onReady }: { view: DiagramView; selected: string | null; onReady: () => void },
): CanvasView {
  const flow = useReactFlow();
  const ways = useMemo(() => waysOver(flow, view, root), [flow, view, root]);
  const selectedNow = useRef(selected);
  useEffect(() => {
    selectedNow.current = selected;
    if (selected !== null) ways.reveal(selected);
  }, [selected, ways]);

  // Only when another picture is drawn: a selection must not throw away where the reader has moved to.
  useEffect(() => {
    if (root.current === null) return;
    const wanted = selectedNow.current ?? worstHop(view);
    void flow.setViewport(firstViewport(pictureBox(view), wanted === null ? null : stopBox(view, wanted), freeSize(root.current)));
    onReady();
  }, [flow, root, view, onReady]);
  return ways;
}
