import type { EdgeView, NodeView } from '@/lib/picture/diagram-view';

/** A sound component for tests; they set what they are about. */
export function nodeView(parts: Partial<NodeView> & Pick<NodeView, 'id'>): NodeView {
  return {
    kind: 'distribution',
    kindLabel: 'Distribution',
    name: parts.id,
    lines: [],
    severity: 'none',
    severityLabel: 'Fine',
    mark: null,
    description: parts.id,
    group: null,
    collapsed: 0,
    column: 1,
    x: 0,
    y: 0,
    width: 200,
    height: 80,
    ...parts,
  };
}

/** A sound hop for tests. */
export function edgeView(parts: Partial<EdgeView> & Pick<EdgeView, 'id' | 'source' | 'target'>): EdgeView {
  return {
    kind: 'hop',
    label: ['HTTPS 443'],
    encrypted: true,
    badges: [],
    stop: null,
    severity: 'none',
    severityLabel: 'Fine',
    mark: null,
    description: parts.id,
    requests: [],
    lane: null,
    ...parts,
  };
}
