import type { Chain } from '@/lib/chain/chain';
import type { HopReport, Survey } from '@/lib/trace/survey-types';

import type { Diagram, DiagramEdge, Mark } from './diagram';
import { placed } from './draw-diagram';
import { type Sketch, sketch, type SketchNode } from './sketch';

/** A chain and what tracing says of it. */
interface Drawn {
  chain: Chain;
  survey: Survey;
}

/** What became of nodes and edges, by their ids. What is not named is as it was. */
export interface Marks {
  nodes: ReadonlyMap<string, Mark>;
  edges: ReadonlyMap<string, Mark>;
}

/** Two diagrams in one, and the requests of both sides that its edges name. */
export interface ComparedDiagram {
  diagram: Diagram;
  survey: Survey;
}

/**
 * Draws two chains together, which know their parts by the same ids: what both have once, as `head` has it, and what only one has beside
 * it. With `marked`, only what is connected with a part that bears a mark.
 */
export function drawComparison(
  base: Drawn,
  head: Drawn,
  marks: Marks,
  { marked = false, collapsed = [] }: { marked?: boolean; collapsed?: readonly string[] } = {},
): ComparedDiagram {
  const before = ofBase(base.survey);
  const whole = withMarks(union(sketch(base.chain, before), sketch(head.chain, head.survey)), marks);
  const { requests, ...survey } = head.survey;
  return {
    diagram: placed(marked ? aroundMarks(whole) : whole, collapsed),
    survey: { ...survey, requests: [...requests, ...before.requests] },
  };
}

/** Both sides number their requests; those of the base go by other names. */
function ofBase({ requests, hops, entries }: Survey): Survey {
  const name = (id: string): string => `base ${id}`;
  const renamed = (hop: HopReport): HopReport => ({
    ...hop,
    effective: hop.effective.map((use) => ({ ...use, request: name(use.request) })),
  });
  return { entries, hops: hops.map(renamed), requests: requests.map((request) => ({ ...request, id: name(request.id) })) };
}

function union(base: Sketch, head: Sketch): Sketch {
  const nodes = new Map([...base.nodes, ...head.nodes].map((node) => [node.id, node]));
  const edges = new Map([...base.edges, ...head.edges].map((edge) => [edge.id, edge]));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function withMarks({ nodes, edges }: Sketch, marks: Marks): Sketch {
  const marked = edges.map((edge): DiagramEdge => ({ ...edge, mark: marks.edges.get(edge.id) ?? null }));
  return { edges: marked, nodes: nodes.map((node): SketchNode => ({ ...node, mark: marks.nodes.get(node.id) ?? null })) };
}

/** The parts that are connected with a marked one. Viewers connect everything, and so connect nothing here. */
function aroundMarks({ nodes, edges }: Sketch): Sketch {
  const viewers = new Set(nodes.filter(({ kind }) => kind === 'viewer').map(({ id }) => id));
  const neighbours = new Map<string, string[]>();
  const link = (one: string, other: string): void => {
    if (!viewers.has(one) && !viewers.has(other)) neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  };
  for (const { source, target } of edges) {
    link(source, target);
    link(target, source);
  }
  const ahead = [
    ...nodes.filter(({ mark }) => mark !== null).map(({ id }) => id),
    ...edges.filter(({ mark }) => mark !== null).flatMap(({ source, target }) => [source, target]),
  ].filter((id) => !viewers.has(id));
  const kept = new Set<string>();
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    ahead.push(...(neighbours.get(id) ?? []));
  }
  const shown = edges.filter(({ source, target }) => kept.has(target) && (kept.has(source) || viewers.has(source)));
  const ends = new Set(shown.flatMap(({ source, target }) => [source, target]));
  return { edges: shown, nodes: nodes.filter(({ id }) => kept.has(id) || ends.has(id)) };
}
