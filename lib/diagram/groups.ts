import type { DiagramEdge, DiagramGroup, Mark } from './diagram';
import { type Sketch, type SketchNode, worse } from './sketch';

/** What stands behind each load balancer, and behind it only: the target groups it routes to and what serves them. */
export function groupsOf({ nodes, edges }: Sketch): DiagramGroup[] {
  const owners = new Map<string, Set<string>>();
  const own = (node: string, owner: string) => owners.set(node, (owners.get(node) ?? new Set()).add(owner));
  const column = new Map(nodes.map((node) => [node.id, node.column]));
  for (const edge of edges) {
    if (edge.kind === 'routing') own(edge.target, edge.source);
  }
  for (const edge of edges) {
    if (edge.hop?.kind !== 'target' || column.get(edge.target) !== 4) continue;
    for (const owner of owners.get(edge.source) ?? []) own(edge.target, owner);
  }
  const members = new Map<string, string[]>();
  for (const { id } of nodes) {
    const [owner, ...others] = owners.get(id) ?? [];
    if (owner === undefined || others.length > 0) continue;
    const known = members.get(owner);
    if (known === undefined) members.set(owner, [id]);
    else known.push(id);
  }
  return nodes
    .filter(({ kind }) => kind === 'load-balancer')
    .map(({ id, ref }) => ({ id: `group:${id}`, label: ref.name, members: members.get(id) ?? [] }))
    .filter((group) => group.members.length > 1);
}

/** A sketch in which each collapsed group is one node; edges that cross its border are kept, merged where they fall together. */
export function collapse(
  whole: Sketch,
  groups: readonly DiagramGroup[],
  collapsed: readonly string[],
): Sketch & { counts: ReadonlyMap<string, number> } {
  const wanted = new Set(collapsed);
  const folded = groups.filter(({ id }) => wanted.has(id));
  const inside = new Map(folded.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const counts = new Map(folded.map(({ id, members }) => [id, members.length]));
  const place = (id: string) => inside.get(id)?.id ?? id;
  const members = new Map<string, SketchNode[]>();
  for (const node of whole.nodes) {
    const group = inside.get(node.id);
    if (group !== undefined) members.set(group.id, [...(members.get(group.id) ?? []), node]);
  }
  return {
    nodes: [
      ...whole.nodes.filter(({ id }) => !inside.has(id)),
      ...folded.map(({ id, label }) => foldedNode(id, label, members.get(id) ?? [])),
    ],
    edges: mergeParallel(
      whole.edges
        .map((edge) => ({ ...edge, source: place(edge.source), target: place(edge.target) }))
        .filter(({ source, target }) => source !== target),
      counts,
    ),
    counts,
  };
}

function foldedNode(id: string, label: string, members: readonly SketchNode[]): SketchNode {
  return {
    id,
    kind: 'target-group',
    ref: { kind: 'target-group', id, name: label },
    column: 3,
    lines: [{ code: 'more', params: { count: members.length }, severity: 'none' }],
    severity: members.reduce((worst, node) => worse(worst, node.severity), members[0]?.severity ?? 'none'),
    mark: commonMark(members),
  };
}

/** What all of several bear, or that something among them changed. */
function commonMark(members: readonly SketchNode[]): Mark | null {
  const codes = new Set(members.map(({ mark }) => mark?.code ?? null));
  const [code, ...others] = codes;
  if (code === undefined || (code === null && others.length === 0)) return null;
  return { code: code === null || others.length > 0 ? 'changed' : code, was: null };
}

/** Edges at a folded node that now have the same two ends: the worst stands for all. */
function mergeParallel(edges: readonly DiagramEdge[], counts: ReadonlyMap<string, number>): DiagramEdge[] {
  const merged = new Map<string, DiagramEdge>();
  for (const edge of edges) {
    const folded = counts.has(edge.source) || counts.has(edge.target);
    const key = folded ? `${edge.source} ${edge.target}` : edge.id;
    const other = merged.get(key);
    if (other === undefined) merged.set(key, edge);
    else {
      const severity = worse(other.severity, edge.severity);
      const leading = severity === other.severity ? other : edge;
      merged.set(key, { ...leading, severity, requests: [...new Set([...other.requests, ...edge.requests])].sort() });
    }
  }
  return [...merged.values()];
}
