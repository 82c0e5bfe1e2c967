import type { DiagramView } from '@/lib/picture/diagram-view';

/**
 * Ids of the nodes and edges that a selection lights; null when nothing is selected, so nothing is faded.
 * What is asked lights the edges that it passes, unless something is selected; a surveyed request lights its route, a hop or node every
 * route through it.
 */
export function litRoute(
  view: Pick<DiagramView, 'nodes' | 'edges'>,
  select: string | null,
  request: string | null,
  asked: readonly string[] | null = null,
): ReadonlySet<string> | null {
  if (select === null && request === null) return asked === null ? null : litEdges(view, new Set(asked));
  const lit = new Set<string>(select === null ? [] : [select]);
  const touching = view.edges.filter(({ id, source, target }) => id === select || source === select || target === select);
  const wanted = request === null ? new Set(touching.flatMap(({ requests }) => requests)) : new Set([request]);
  for (const edge of view.edges) {
    const passes = edge.requests.some((id) => wanted.has(id));
    if (!passes && edge.id !== select) continue;
    lit.add(edge.id).add(edge.source).add(edge.target);
  }
  const known = view.nodes.some(({ id }) => lit.has(id));
  return known ? lit : null;
}

function litEdges({ edges }: Pick<DiagramView, 'edges'>, passed: ReadonlySet<string>): ReadonlySet<string> | null {
  const lit = edges.filter(({ id }) => passed.has(id)).flatMap(({ id, source, target }) => [id, source, target]);
  return lit.length === 0 ? null : new Set(lit);
}
