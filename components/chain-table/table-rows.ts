import type { DiagramView, EdgeView, NodeView } from '@/lib/picture/diagram-view';

export interface ConnectionRow {
  edge: EdgeView;
  from: string;
  to: string;
}

/** The picture's nodes and edges in reading order: from the viewer to the container, top to bottom. */
export function tableRows(view: Pick<DiagramView, 'nodes' | 'edges'>): { connections: ConnectionRow[]; components: NodeView[] } {
  const components = [...view.nodes].sort((a, b) => a.column - b.column || a.y - b.y || a.id.localeCompare(b.id));
  const order = new Map(components.map(({ id }, index) => [id, index]));
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const place = (id: string): number => order.get(id) ?? 0;
  const connections = [...view.edges]
    .sort((a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target) || a.id.localeCompare(b.id))
    .map((edge) => ({ edge, from: names.get(edge.source) ?? edge.source, to: names.get(edge.target) ?? edge.target }));
  return { connections, components };
}
