import { useCallback, type KeyboardEvent, type RefObject } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import { nextStop, type StopKey } from './next-stop';
import type { CanvasView } from './use-canvas-view';

interface CanvasKeys {
  view: DiagramView;
  current: string;
  root: RefObject<HTMLElement | null>;
  ways: CanvasView;
  onFocusStop: (id: string) => void;
  onSelect: (id: string | null) => void;
}

const STOP_KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies StopKey[];

function isStopKey(key: string): key is StopKey {
  return STOP_KEYS.includes(key);
}

/** Focuses a stop as soon as it is drawn: one that was off screen may be drawn some frames later only. */
function focusWhenDrawn(root: HTMLElement, id: string, frames = 30): void {
  const stop = root.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
  if (stop !== null) stop.focus({ preventScroll: true });
  else if (frames > 0)
    requestAnimationFrame(() => {
      focusWhenDrawn(root, id, frames - 1);
    });
}

/** Keys inside the graph: arrows move along connections, plus, minus and zero zoom, Escape closes. Enter is the buttons' own. */
export function useCanvasKeys({ view, current, root, ways, onFocusStop, onSelect }: CanvasKeys): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (isStopKey(event.key)) {
        event.preventDefault();
        const next = nextStop(view, current, event.key);
        onFocusStop(next);
        ways.reveal(next);
        if (root.current !== null) focusWhenDrawn(root.current, next);
      } else if (event.key === 'Escape') onSelect(null);
      else if (event.key === '+' || event.key === '=') ways.zoom('in');
      else if (event.key === '-') ways.zoom('out');
      else if (event.key === '0') ways.fit();
    },
    [view, current, root, ways, onFocusStop, onSelect],
  );
}
