import { grouped } from '@/lib/collections/grouped';

import type { DiagramView, EdgeView, NodeView } from './diagram-view';

export interface Point {
  x: number;
  y: number;
}

/** Where an edge runs. It bends near the end that it shares with others, so that the rest is a straight run with room for its text. */
export interface EdgeRoute {
  start: Point;
  end: Point;
  /** SVG path data. */
  path: string;
  /** Middle of the straight run. */
  label: Point;
  /** Pixels that a text on the straight run may take. */
  room: number;
}

/** Pixels that a bend takes, at most. */
const BEND = 24;
/** Pixels between two edges that end at the same side of a node, at most. */
const PORT_DISTANCE = 80;
/** Pixels that ports keep from a node's corners. */
const CORNER = 14;

/** Spreads the edges of one side of a node over its height, in the order of their other ends, so that they do not cross there. */
function portsOf(node: NodeView, edges: readonly EdgeView[], otherEnd: (edge: EdgeView) => number): Map<string, number> {
  const ordered = [...edges].sort((a, b) => otherEnd(a) - otherEnd(b) || a.id.localeCompare(b.id));
  const distance = Math.min(PORT_DISTANCE, (node.height - 2 * CORNER) / Math.max(1, ordered.length - 1));
  const first = node.y + node.height / 2 - (distance * (ordered.length - 1)) / 2;
  return new Map(ordered.map(({ id }, index) => [id, first + distance * index]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function straight(start: Point, end: Point): EdgeRoute {
  const [x1, x2, y] = [start.x, end.x, start.y].map(round);
  return { start, end, path: `M${x1} ${y}L${x2} ${y}`, label: { x: (start.x + end.x) / 2, y: start.y }, room: Math.abs(end.x - start.x) };
}

function routeOf(start: Point, end: Point, bendsFirst: boolean): EdgeRoute {
  if (Math.abs(end.y - start.y) < 1) return straight(start, end);
  const gap = end.x - start.x;
  const bend = Math.sign(gap) * Math.min(BEND, Math.abs(gap) / 2);
  const turn = bendsFirst ? start.x + bend : end.x - bend;
  const [x1, y1, x2, y2, xt] = [start.x, start.y, end.x, end.y, turn].map(round);
  const path = bendsFirst
    ? `M${x1} ${y1}C${xt} ${y1} ${x1} ${y2} ${xt} ${y2}L${x2} ${y2}`
    : `M${x1} ${y1}L${xt} ${y1}C${x2} ${y1} ${xt} ${y2} ${x2} ${y2}`;
  const from = bendsFirst ? turn : start.x;
  const to = bendsFirst ? end.x : turn;
  return { start, end, path, label: { x: (from + to) / 2, y: bendsFirst ? end.y : start.y }, room: Math.abs(to - from) };
}

/** A route over columns that the edge leaps over, with its text on the lane: near its end it may run close to others. */
function overColumns(start: Point, end: Point, lane: number, lastGap: number): EdgeRoute {
  const bend = Math.min(BEND, (end.x - lastGap) / 2);
  const [x1, y1, x2, y2, xb, yl, xg, xr] = [start.x, start.y, end.x, end.y, start.x + bend, lane, lastGap, lastGap + bend].map(round);
  const path = `M${x1} ${y1}C${xb} ${y1} ${x1} ${yl} ${xb} ${yl}L${xg} ${yl}C${xr} ${yl} ${xg} ${y2} ${xr} ${y2}L${x2} ${y2}`;
  const run = start.x + bend;
  return { start, end, path, label: { x: (run + lastGap) / 2, y: lane }, room: lastGap - run };
}

/** A step this small looks like a mistake: both ends meet half-way. */
const SMALL_STEP = 20;

function levelled(leaves: Point, arrives: Point): [Point, Point] {
  if (Math.abs(leaves.y - arrives.y) > SMALL_STEP) return [leaves, arrives];
  const y = Math.round((leaves.y + arrives.y) / 2);
  return [
    { ...leaves, y },
    { ...arrives, y },
  ];
}

/** Right edge of the column before a place. */
function rightOf(nodes: readonly NodeView[], x: number): number {
  return nodes.reduce((right, node) => (node.x + node.width < x ? Math.max(right, node.x + node.width) : right), 0);
}

/** Routes every edge. Edges whose ends are not drawn are left out. */
export function routeEdges(view: Pick<DiagramView, 'nodes' | 'edges'>): Map<string, EdgeRoute> {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const leaving = grouped(view.edges, ({ source }) => [source]);
  const arriving = grouped(view.edges, ({ target }) => [target]);
  const middle = (id: string): number => {
    const node = nodes.get(id);
    return node === undefined ? 0 : node.y + node.height / 2;
  };
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const node of view.nodes) {
    for (const [id, y] of portsOf(node, leaving.get(node.id) ?? [], ({ target, lane }) => lane ?? middle(target))) out.set(id, y);
    for (const [id, y] of portsOf(node, arriving.get(node.id) ?? [], ({ source, lane }) => lane ?? middle(source))) into.set(id, y);
  }
  const routes = new Map<string, EdgeRoute>();
  for (const { id, source, target, lane } of view.edges) {
    const from = nodes.get(source);
    const to = nodes.get(target);
    if (from === undefined || to === undefined) continue;
    const leaves = { x: from.x + from.width, y: out.get(id) ?? middle(source) };
    const arrives = { x: to.x, y: into.get(id) ?? middle(target) };
    const sharedSource = (leaving.get(source)?.length ?? 1) >= (arriving.get(target)?.length ?? 1);
    if (lane === null) routes.set(id, routeOf(...levelled(leaves, arrives), sharedSource));
    else routes.set(id, overColumns(leaves, arrives, lane, rightOf(view.nodes, to.x)));
  }
  return routes;
}
