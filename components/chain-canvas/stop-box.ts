import { compareSeverity } from '@/lib/picture/severity-order';
import type { DiagramView } from '@/lib/picture/diagram-view';

import type { Box } from './viewport';

/** Pixels of the column headings above the picture. */
const HEADINGS = 48;
/** Pixels that the sentence under a status may take below its line. */
const SENTENCE = 110;

/** The whole picture with its headings. */
export function pictureBox(view: DiagramView): Box {
  const bottoms = view.edges.map(({ id, stop }) => {
    const box = stop === null ? null : stopBox(view, id);
    return box === null ? 0 : box.y + box.height;
  });
  return { x: 0, y: -HEADINGS, width: view.width, height: Math.max(view.height, ...bottoms) + HEADINGS };
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a component is, or a hop with both its ends; null when it is not drawn. */
export function stopBox(view: DiagramView, id: string): Box | null {
  const edge = view.edges.find((each) => each.id === id);
  const ids = edge === undefined ? [id] : [edge.source, edge.target];
  const box = around(view.nodes.filter((node) => ids.includes(node.id)));
  return box === null || edge === undefined || edge.stop === null
    ? box
    : { ...box, height: Math.max(box.height, box.height / 2 + SENTENCE) };
}

/** The id of what a reader should see first: the worst hop, of equal ones the first drawn. Null when nothing is wrong. */
export function worstHop(view: DiagramView): string | null {
  const hops = view.edges.filter(({ kind, severity }) => kind === 'hop' && severity !== 'none');
  return (
    [...hops].sort((a, b) => Number(b.stop !== null) - Number(a.stop !== null) || compareSeverity(a.severity, b.severity))[0]?.id ?? null
  );
}
