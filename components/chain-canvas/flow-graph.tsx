import { ReactFlow, useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';

import type { CanvasTexts } from './canvas-texts';
import { EDGE_TYPES } from './edges/edge-types';
import { NODE_TYPES } from './nodes/node-types';
import { flowEdges, flowNodes } from './to-flow';

/** Culling hides what is off screen from screen readers, so it is for pictures that would be too slow without. */
const CULL_ABOVE = 150;

/** React Flow's own keys, pointers and strings that are done otherwise here, or not at all. A constant: React Flow compares by identity. */
const SETTINGS = {
  minZoom: 0.05,
  maxZoom: 2,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  zoomOnDoubleClick: false,
  // The wheel scrolls the page; with Ctrl, or by pinching, it zooms.
  zoomOnScroll: false,
  preventScrolling: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
} as const;

interface FlowGraphProps {
  view: DiagramView;
  texts: CanvasTexts;
  onSelect: (id: string) => void;
}

/** Pixels between the top of the picture and its headings. */
const ABOVE = 44;

/** Headings over their columns. They stay at the top of the screen while the picture moves below. */
function Headings({ columns }: Pick<DiagramView, 'columns'>) {
  const [left, top, zoom] = useStore(({ transform }) => transform);
  return (
    <div className="column-headings">
      {columns.map(({ column, title, x, width }) => (
        <div
          key={column}
          style={{
            transform: `translate(${String(x * zoom + left)}px, ${String(Math.max(0, top - ABOVE * zoom))}px)`,
            width: width * zoom,
          }}
        >
          {title}
        </div>
      ))}
    </div>
  );
}

/** The graph in React Flow. It does not know what is selected, so selecting never rebuilds it. */
export const FlowGraph = memo(function FlowGraph({ view, texts, onSelect }: FlowGraphProps) {
  const nodes = useMemo(() => flowNodes(view), [view]);
  const edges = useMemo(() => flowEdges(view), [view]);
  const labels = useMemo(
    () => ({
      'node.a11yDescription.default': texts.instructions,
      'node.a11yDescription.keyboardDisabled': texts.instructions,
      'edge.a11yDescription.default': texts.instructions,
    }),
    [texts],
  );
  return (
    <ReactFlow
      {...SETTINGS}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      onlyRenderVisibleElements={view.nodes.length > CULL_ABOVE}
      ariaLabelConfig={labels}
      onEdgeClick={(_event, { id, type }) => {
        if (type === 'hop') onSelect(id);
      }}
    >
      <Headings columns={view.columns} />
    </ReactFlow>
  );
});
