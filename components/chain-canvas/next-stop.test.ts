import { describe, expect, it } from 'vitest';

import { edgeView, nodeView } from '@/lib/testing/picture-views';

import { nextStop, type StopKey } from './next-stop';

const GRAPH = {
  nodes: [
    nodeView({ id: 'viewer', column: 0, y: 100 }),
    nodeView({ id: 'd1', column: 1, y: 0 }),
    nodeView({ id: 'd2', column: 1, y: 200 }),
    nodeView({ id: 'alb', column: 2, y: 200 }),
    nodeView({ id: 'group', column: 3, y: 200 }),
    nodeView({ id: 'service', column: 4, y: 200 }),
  ],
  edges: [
    edgeView({ id: 'v1', source: 'viewer', target: 'd1' }),
    edgeView({ id: 'v2', source: 'viewer', target: 'd2' }),
    edgeView({ id: 'o2', source: 'd2', target: 'alb' }),
    edgeView({ id: 'r', kind: 'routing', source: 'alb', target: 'group' }),
    edgeView({ id: 't', source: 'group', target: 'service' }),
  ],
};

describe('nextStop', () => {
  it.each<[string, StopKey, string]>([
    ['viewer', 'ArrowRight', 'v1'],
    ['v1', 'ArrowRight', 'd1'],
    ['v1', 'ArrowDown', 'v2'],
    ['v2', 'ArrowLeft', 'viewer'],
    ['d1', 'ArrowDown', 'd2'],
    ['d2', 'ArrowUp', 'd1'],
    ['d2', 'ArrowRight', 'o2'],
    ['alb', 'ArrowRight', 'group'],
    ['group', 'ArrowLeft', 'alb'],
    ['group', 'ArrowRight', 't'],
    ['service', 'ArrowRight', 'service'],
    ['viewer', 'ArrowLeft', 'viewer'],
    ['d1', 'ArrowUp', 'd1'],
    ['t', 'Home', 'viewer'],
    ['viewer', 'End', 'service'],
  ])('%s %s → %s', (current, key, expected) => {
    expect(nextStop(GRAPH, current, key)).toBe(expected);
  });

  it('reaches every component and hop from the viewer', () => {
    const keys: StopKey[] = ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'];
    const seen = new Set(['viewer']);
    for (const stop of seen) for (const key of keys) seen.add(nextStop(GRAPH, stop, key));
    expect([...seen].sort()).toEqual(['alb', 'd1', 'd2', 'group', 'o2', 'service', 't', 'v1', 'v2', 'viewer']);
  });
});
