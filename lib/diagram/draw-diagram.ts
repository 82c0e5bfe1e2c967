import type { Chain } from '@/lib/chain/chain';
import type { Survey } from '@/lib/trace/survey-types';

import type { Diagram } from './diagram';
import { collapse, groupsOf } from './groups';
import { laneMiddle, lanesOf, linksOf } from './lanes';
import { layOut } from './layout';
import { reach } from './reach';
import { type Sketch, sketch } from './sketch';

export interface DiagramOptions {
  /** Only what this entry's viewers can reach. */
  entry?: string | null;
  /** Ids of groups to draw as one node. */
  collapsed?: readonly string[];
}

/** Pixels of a node above its first line, and of each line: the drawing's own measures (`NODE_METRICS` of lib/picture). */
const HEAD_HEIGHT = 54;
const LINE_HEIGHT = 18;

/** The picture of a chain: what is drawn, and where. Deterministic: the same chain gives the same diagram. */
export function drawDiagram(chain: Chain, survey: Survey, { entry = null, collapsed = [] }: DiagramOptions = {}): Diagram {
  const whole = sketch(chain, survey);
  return placed(entry === null ? whole : reach(whole, chain, entry), collapsed);
}

/** A sketch with its groups folded, and every part in its place. */
export function placed(part: Sketch, collapsed: readonly string[]): Diagram {
  const groups = groupsOf(part);
  const { nodes, edges, counts } = collapse(part, groups, collapsed);
  const boxes = nodes.map(({ id, column, lines }) => ({ id, column, height: HEAD_HEIGHT + LINE_HEIGHT * lines.length }));
  const heights = new Map(boxes.map(({ id, height }) => [id, height]));
  const lanes = lanesOf(new Map(nodes.map(({ id, column }) => [id, column])), edges);
  const { places, width, height } = layOut([...boxes, ...lanes.map(({ box }) => box)], linksOf(edges, lanes));
  const laneOf = new Map(lanes.map((lane) => [lane.edge, lane]));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group.id] as const)));
  return {
    nodes: nodes.map((node) => ({
      ...node,
      group: groupOf.get(node.id) ?? (counts.has(node.id) ? node.id : null),
      collapsed: counts.get(node.id) ?? 0,
      ...(places.get(node.id) ?? { x: 0, y: 0, width: 0 }),
      height: heights.get(node.id) ?? 0,
    })),
    edges: edges.map((edge) => ({ ...edge, lane: laneMiddle(laneOf.get(edge.id), places) })),
    groups,
    width,
    height,
  };
}
