import type { Edge, Node } from '@xyflow/react';

import type { ComponentKind } from '@/lib/chain/chain';
import type { DiagramView, EdgeView, NodeView } from '@/lib/picture/diagram-view';
import { routeEdges, type EdgeRoute } from '@/lib/picture/route-edges';

// React Flow wants data to be a record of unknown.
export type ComponentFlowNode = Node<{ view: NodeView } & Record<string, unknown>, ComponentKind>;
export type ConnectionFlowEdge = Edge<{ view: EdgeView; route: EdgeRoute; sentences: boolean } & Record<string, unknown>, EdgeView['kind']>;

/** React Flow's nodes. Sizes are the layout's, given as measured too: without that only what is visible at first would ever be fitted. */
export function flowNodes(view: DiagramView): ComponentFlowNode[] {
  return view.nodes.map((node) => ({
    id: node.id,
    type: node.kind,
    position: { x: node.x, y: node.y },
    data: { view: node },
    width: node.width,
    height: node.height,
    measured: { width: node.width, height: node.height },
  }));
}

/** React Flow's edges. They are hidden from screen readers, which find the hop's button instead. */
export function flowEdges(view: DiagramView): ConnectionFlowEdge[] {
  const routes = routeEdges(view);
  return view.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (route === undefined) return [];
    const { id, kind, source, target } = edge;
    return [
      { id, type: kind, source, target, data: { view: edge, route, sentences: view.sentences }, domAttributes: { 'aria-hidden': true } },
    ];
  });
}
