import type { DiagramView } from '@/lib/picture/diagram-view';

export type StopKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

type Graph = Pick<DiagramView, 'nodes' | 'edges'>;

interface Stop {
  id: string;
  /** Stops between which up and down move. */
  row: string;
  y: number;
}

/** Everything that can be focused: components, and hops (routing has no details of its own). Column by column, top to bottom. */
function stopsOf({ nodes, edges }: Graph): Stop[] {
  const places = new Map(nodes.map(({ id, column, y, height }) => [id, { column, y: y + height / 2 }]));
  const components = nodes.map(({ id, column, y, height }) => ({ id, row: String(column), y: y + height / 2 }));
  const hops = edges.flatMap(({ id, kind, source, target }) => {
    const from = places.get(source);
    const to = places.get(target);
    return kind !== 'hop' || from === undefined || to === undefined ? [] : [{ id, row: `${String(from.column)}+`, y: from.y + to.y }];
  });
  return [...components, ...hops].sort((a, b) => a.row.localeCompare(b.row) || a.y - b.y || a.id.localeCompare(b.id));
}

/** Nearest first: the neighbour at about the same height is what an arrow points at. */
function nearest(graph: Graph, from: string, candidates: readonly string[]): string | null {
  const stops = new Map(graph.nodes.map(({ id, y, height }) => [id, y + height / 2]));
  const height = stops.get(from) ?? 0;
  const distance = (id: string): number => {
    const edge = graph.edges.find((each) => each.id === id);
    const other = edge === undefined ? id : edge.source === from ? edge.target : edge.source;
    return Math.abs((stops.get(other) ?? 0) - height);
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || a.localeCompare(b))[0] ?? null;
}

function along(graph: Graph, current: string, forward: boolean): string | null {
  const hop = graph.edges.find(({ id }) => id === current);
  if (hop !== undefined) return forward ? hop.target : hop.source;
  const leaving = graph.edges.filter(({ source, target }) => (forward ? source : target) === current);
  const next = leaving.map(({ id, kind, source, target }) => (kind === 'hop' ? id : forward ? target : source));
  return nearest(graph, current, next);
}

/** Where a key leads from a stop; the stop itself when there is nothing in that direction. */
export function nextStop(graph: Graph, current: string, key: StopKey): string {
  const stops = stopsOf(graph);
  if (key === 'Home') return stops[0]?.id ?? current;
  if (key === 'End') return stops.at(-1)?.id ?? current;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return along(graph, current, key === 'ArrowRight') ?? current;
  const row = stops.find(({ id }) => id === current)?.row;
  const siblings = stops.filter((stop) => stop.row === row);
  const index = siblings.findIndex(({ id }) => id === current);
  return siblings[index + (key === 'ArrowDown' ? 1 : -1)]?.id ?? current;
}
