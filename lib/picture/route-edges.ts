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
const BEND = 32;
/** Pixels between two edges that end at the same side of a node, at most. */
const PORT_DISTANCE = 34;
/** Pixels that ports keep from a node's corners. */
const CORNER = 14;

/** Spreads the edges of one side of a node over its height, in the order of their other ends, so that they do not cross there. */
function portsOf(node: NodeView, edges: readonly EdgeView[], otherEnd: (edge: EdgeView) => number): Map<string, number> {
  const ordered = [...edges].sort((a, b) => otherEnd(a) - otherEnd(b) || a.id.localeCompare(b.id));
  const distance = Math.min(PORT_DISTANCE, (node.height - 2 * CORNER) / Math.max(1, ordered.length - 1));
  const first = node.y + node.height / 2 - (distance * (ordered.length - 1)) / 2;
  return new Map(ordered.map(({ id }, index) => [id, first + distance * index]));
}

function groupBy(edges: readonly EdgeView[], key: (edge: EdgeView) => string): Map<string, EdgeView[]> {
  const groups = new Map<string, EdgeView[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge)) ?? [];
    group.push(edge);
    groups.set(key(edge), group);
  }
  return groups;
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

/** A step this small looks like a mistake: both ends meet half-way. */
const SMALL_STEP = 20;

function levelled(leaves: number, arrives: number): [number, number] {
  if (Math.abs(leaves - arrives) > SMALL_STEP) return [leaves, arrives];
  const level = Math.round((leaves + arrives) / 2);
  return [level, level];
}

/** Routes every edge. Edges whose ends are not drawn are left out. */
export function routeEdges(view: Pick<DiagramView, 'nodes' | 'edges'>): Map<string, EdgeRoute> {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const leaving = groupBy(view.edges, ({ source }) => source);
  const arriving = groupBy(view.edges, ({ target }) => target);
  const middle = (id: string): number => {
    const node = nodes.get(id);
    return node === undefined ? 0 : node.y + node.height / 2;
  };
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const node of view.nodes) {
    for (const [id, y] of portsOf(node, leaving.get(node.id) ?? [], ({ target }) => middle(target))) out.set(id, y);
    for (const [id, y] of portsOf(node, arriving.get(node.id) ?? [], ({ source }) => middle(source))) into.set(id, y);
  }
  const routes = new Map<string, EdgeRoute>();
  for (const { id, source, target } of view.edges) {
    const from = nodes.get(source);
    const to = nodes.get(target);
    if (from === undefined || to === undefined) continue;
    const [leaves, arrives] = levelled(out.get(id) ?? middle(source), into.get(id) ?? middle(target));
    const start = { x: from.x + from.width, y: leaves };
    const end = { x: to.x, y: arrives };
    const sharedSource = (leaving.get(source)?.length ?? 1) >= (arriving.get(target)?.length ?? 1);
    routes.set(id, routeOf(start, end, sharedSource));
  }
  return routes;
}
