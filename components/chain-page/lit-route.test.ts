import { describe, expect, it } from 'vitest';

import { edgeView, nodeView } from '@/lib/testing/picture-views';

import { litRoute } from './lit-route';

const VIEW = {
  nodes: ['viewer', 'd1', 'd2', 'alb', 'end'].map((id) => nodeView({ id })),
  edges: [
    edgeView({ id: 'v1', source: 'viewer', target: 'd1', requests: ['r1', 'r2'] }),
    edgeView({ id: 'v2', source: 'viewer', target: 'd2', requests: ['r3'] }),
    edgeView({ id: 'o1', source: 'd1', target: 'alb', requests: ['r1'] }),
    edgeView({ id: 'o2', source: 'd1', target: 'end', requests: [] }),
  ],
};

describe('litRoute', () => {
  it.each<[string, string | null, string | null, string[] | null]>([
    ['nothing', null, null, null],
    ['a hop lights the routes through it', 'o1', null, ['alb', 'd1', 'o1', 'v1', 'viewer']],
    ['a component lights the routes through it', 'd2', null, ['d2', 'v2', 'viewer']],
    ['a request lights its own route only', 'd1', 'r2', ['d1', 'v1', 'viewer']],
    ['a hop that no request passes lights itself and its ends', 'o2', null, ['d1', 'end', 'o2']],
    ['something that is not drawn fades nothing', 'gone', null, null],
  ])('%s', (_name, select, request, expected) => {
    const lit = litRoute(VIEW, select, request);
    expect(lit === null ? null : [...lit].sort()).toEqual(expected);
  });
});
