import type { Column, DiagramEdge } from './diagram';
import type { Box, Link } from './layout';

/** Pixels of room that a connection, its text and a mark need between the nodes that it passes. */
const LANE_HEIGHT = 64;

/** A connection that leaps over a column, and the box that keeps its way free there. */
export interface Lane {
  edge: string;
  box: Box;
}

/** A lane for every edge that leaps over a column which holds nodes. Of several such columns the first one bends it. */
export function lanesOf(columns: ReadonlyMap<string, Column>, edges: readonly DiagramEdge[]): Lane[] {
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  return edges.flatMap(({ id, source, target }) => {
    const [from, to] = [columns.get(source), columns.get(target)];
    const leapt = used.find((column) => from !== undefined && to !== undefined && column > from && column < to);
    return leapt === undefined ? [] : [{ edge: id, box: { id: `lane:${id}`, column: leapt, height: LANE_HEIGHT } }];
  });
}

/** What the layout draws together: the ends of an edge, over its lane where it has one. */
export function linksOf(edges: readonly DiagramEdge[], lanes: readonly Lane[]): Link[] {
  const laneOf = new Map(lanes.map(({ edge, box }) => [edge, box.id]));
  return edges.flatMap(({ id, source, target }) => {
    const lane = laneOf.get(id);
    return lane === undefined
      ? [{ source, target }]
      : [
          { source, target: lane },
          { source: lane, target },
        ];
  });
}

/** The height at which an edge passes, from where its lane was placed. */
export function laneMiddle(lane: Lane | undefined, places: ReadonlyMap<string, { y: number }>): number | null {
  const place = lane === undefined ? undefined : places.get(lane.box.id);
  return place === undefined ? null : place.y + LANE_HEIGHT / 2;
}
