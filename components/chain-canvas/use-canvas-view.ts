import { useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import { pictureBox, stopBox, worstHop } from './stop-box';
import { firstViewport, fitting, revealing, sameViewport, type Size } from './viewport';

/** The ways to move over the picture. */
export interface CanvasView {
  /** Brings a node or hop into view, moving as little as needed. */
  reveal: (id: string) => void;
  zoom: (direction: 'in' | 'out') => void;
  fit: () => void;
}

/** Straight there: the smooth way would zoom out and in again on every step. */
function motion(): { duration: number; interpolate: 'linear' } {
  return { duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200, interpolate: 'linear' };
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
      if (moved !== null) void flow.setViewport(moved, motion());
    },
    zoom: (direction) => {
      void (direction === 'in' ? flow.zoomIn : flow.zoomOut)(motion());
    },
    fit: () => {
      if (root.current !== null) void flow.setViewport(fitting(pictureBox(view), freeSize(root.current)), motion());
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
    const canvas = root.current;
    if (canvas === null) return undefined;
    const wanted = selectedNow.current ?? worstHop(view);
    const first = () => firstViewport(pictureBox(view), wanted === null ? null : stopBox(view, wanted), freeSize(canvas));
    let shown = first();
    let width = canvas.clientWidth;
    void flow.setViewport(shown);
    onReady();
    // The page around it may get its final width later; who has moved the picture by then keeps it.
    const resized = new ResizeObserver(() => {
      if (canvas.clientWidth === width || !sameViewport(flow.getViewport(), shown)) return;
      width = canvas.clientWidth;
      shown = first();
      void flow.setViewport(shown);
    });
    resized.observe(canvas);
    return () => {
      resized.disconnect();
    };
  }, [flow, root, view, onReady]);
  return ways;
}
