import { expect, it } from 'vitest';

import { edgeView, nodeView } from '@/lib/testing/picture-views';

import { tableRows } from './table-rows';

const NODES = [
  nodeView({ id: 'service', column: 4 }),
  nodeView({ id: 'd2', column: 1, y: 200, name: 'shop' }),
  nodeView({ id: 'viewer', column: 0, name: 'Viewer' }),
  nodeView({ id: 'd1', column: 1, y: 0 }),
];
const EDGES = [
  edgeView({ id: 'c', source: 'd2', target: 'service' }),
  edgeView({ id: 'a', source: 'viewer', target: 'd2' }),
  edgeView({ id: 'b', source: 'viewer', target: 'd1' }),
];

it('lists every component and connection once, from the viewer to the container', () => {
  const { connections, components } = tableRows({ nodes: NODES, edges: EDGES });
  expect(components.map(({ id }) => id)).toEqual(['viewer', 'd1', 'd2', 'service']);
  expect(connections.map(({ edge, from, to }) => [edge.id, from, to])).toEqual([
    ['b', 'Viewer', 'd1'],
    ['a', 'Viewer', 'shop'],
    ['c', 'shop', 'service'],
  ]);
});
