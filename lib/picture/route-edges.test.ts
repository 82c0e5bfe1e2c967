import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edgeView, nodeView } from '@/lib/testing/picture-views';

import { routeEdges } from './route-edges';

const BOX = { width: 100, height: 80 };

describe('routeEdges', () => {
  it('draws a straight line between components of the same height', () => {
    const nodes = [nodeView({ id: 'a', x: 0, ...BOX }), nodeView({ id: 'b', x: 300, ...BOX })];
    expect(routeEdges({ nodes, edges: [edgeView({ id: 'e', source: 'a', target: 'b' })] }).get('e')).toEqual({
      start: { x: 100, y: 40 },
      end: { x: 300, y: 40 },
      path: 'M100 40L300 40',
      label: { x: 200, y: 40 },
      room: 200,
    });
  });

  it('bends at the shared end, so that the texts of a fan stand apart', () => {
    const nodes = ['a', 'b', 'c'].map((id, index) => nodeView({ id, x: index === 0 ? 0 : 300, y: index * 100, ...BOX }));
    const edges = [edgeView({ id: 'ab', source: 'a', target: 'b' }), edgeView({ id: 'ac', source: 'a', target: 'c' })];
    const routes = routeEdges({ nodes, edges });
    expect([routes.get('ab')?.label.y, routes.get('ac')?.label.y]).toEqual([140, 240]);
  });

  it('passes a column in its lane, with its text on it', () => {
    const nodes = [
      nodeView({ id: 'a', x: 0, ...BOX }),
      nodeView({ id: 'b', x: 300, ...BOX }),
      nodeView({ id: 'c', x: 600, y: 200, ...BOX }),
    ];
    const route = routeEdges({ nodes, edges: [edgeView({ id: 'e', source: 'a', target: 'c', lane: 150 })] }).get('e');
    expect(route).toMatchObject({
      path: 'M100 40C124 40 100 150 124 150L400 150C424 150 400 240 424 240L600 240',
      label: { x: 262, y: 150 },
      room: 276,
    });
  });

  it('leaves out an edge whose end is not drawn', () => {
    expect(routeEdges({ nodes: [nodeView({ id: 'a' })], edges: [edgeView({ id: 'e', source: 'a', target: 'gone' })] }).size).toBe(0);
  });

  it('keeps every end on the side of its component, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 40 }), (pairs) => {
        const nodes = [0, 1, 2, 3].flatMap((row) => [
          nodeView({ id: `l${String(row)}`, x: 0, y: row * 120, ...BOX }),
          nodeView({ id: `r${String(row)}`, x: 300, y: row * 120, ...BOX }),
        ]);
        const edges = pairs.map(([from, to], index) =>
          edgeView({ id: String(index), source: `l${String(from)}`, target: `r${String(to)}` }),
        );
        const routes = routeEdges({ nodes, edges });
        for (const [index, [from, to]] of pairs.entries()) {
          const route = routes.get(String(index));
          expect(route?.start.x).toBe(100);
          expect(route?.end.x).toBe(300);
          expect(Math.abs((route?.start.y ?? 0) - (from * 120 + 40))).toBeLessThanOrEqual(40);
          expect(Math.abs((route?.end.y ?? 0) - (to * 120 + 40))).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});
