import type { DiagramView } from './diagram-view';
import { drawEdge, STOP_DEPTH } from './draw-edge';
import { drawNode } from './draw-node';
import { PALETTE } from './palette';
import { element, type PictureElement } from './picture-element';
import { routeEdges } from './route-edges';

/** Pixels around the drawing, and above it for the column headings. */
const PICTURE_MARGIN = 24;
const HEADINGS = 34;

/** Where a click on something leads, for pictures that are part of a page. */
export interface PictureLinks {
  /** URL of the details of a node or hop. */
  hrefOf(id: string): string;
  /** What is selected; null for nothing. */
  selected: string | null;
}

function linked(drawn: PictureElement, id: string, links: PictureLinks | null): PictureElement {
  if (links === null) return drawn;
  const current = links.selected === id ? { 'aria-current': 'true' } : {};
  return element('a', { href: links.hrefOf(id), 'data-select': id, ...current }, drawn);
}

/** Pixels that the drawing of a diagram takes, with its margins, headings, and what hangs below it. */
export function pictureSize(view: DiagramView, routes = routeEdges(view)): { width: number; height: number } {
  const stops = view.edges.map(({ id, stop }) => (stop === null || !view.sentences ? 0 : (routes.get(id)?.label.y ?? 0) + STOP_DEPTH));
  return {
    width: Math.ceil(view.width + 2 * PICTURE_MARGIN),
    height: Math.ceil(Math.max(view.height, ...stops) + 2 * PICTURE_MARGIN + HEADINGS),
  };
}

/**
 * Draws a whole diagram as one SVG element, 1:1 in pixels. Pure: the same view and links give the same picture.
 * Without links it is a picture only.
 */
export function drawPicture(view: DiagramView, links: PictureLinks | null): PictureElement {
  const routes = routeEdges(view);
  const { width, height } = pictureSize(view, routes);
  const headings = view.columns.map(({ title, x }) =>
    element('text', { class: 'heading', x: x + 2, y: -16, 'font-size': 12, 'font-weight': 600, fill: PALETTE.quiet }, title),
  );
  const edges = view.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (route === undefined) return [];
    return [edge.kind === 'hop' ? linked(drawEdge(edge, route, view.sentences), edge.id, links) : drawEdge(edge, route, false)];
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'hoplens-picture',
      viewBox: `${-PICTURE_MARGIN} ${-PICTURE_MARGIN - HEADINGS} ${width} ${height}`,
      width,
      height,
      'font-family': 'system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans JP", sans-serif',
      ...(links === null ? { role: 'img' } : {}),
    },
    element('title', {}, view.title),
    element('desc', {}, view.description),
    element('g', { class: 'edges' }, ...edges),
    element('g', { class: 'nodes' }, ...view.nodes.map((node) => linked(drawNode(node), node.id, links))),
    element('g', { class: 'headings' }, ...headings),
  );
}
