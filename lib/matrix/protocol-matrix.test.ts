import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import { fixed } from '@/lib/testing/given';
import { matrixOf } from '@/lib/testing/matrix-of';
import { securityGroup } from '@/lib/testing/sample-network';
import { behavior, distribution, forwardTo, listener, loadBalancer, plainListener, rule, targetGroup } from '@/lib/testing/sample-parts';
import { hopsText, outcomeText } from '@/lib/testing/trace-of';
import type { RequestKind } from '@/lib/trace/request';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';

import { alikeRows } from './alike-rows';
import { otherOutcomes } from './other-outcomes';
import { placeText } from './place-text';
import type { MatrixRow } from './protocol-matrix';

/** The rows of the way in that people are meant to use. */
function rows(parts: Partial<Inventory> = {}): readonly MatrixRow[] {
  return matrixOf(parts).find(({ entry }) => !entry.fronted)?.rows ?? [];
}

/** `hops → outcome` of every cell. */
function told(row: MatrixRow | undefined): Partial<Record<RequestKind, string>> {
  return Object.fromEntries(
    REQUEST_KINDS.flatMap((kind) => {
      const cell = row?.cells[kind] ?? null;
      return cell === null ? [] : [[kind, `${hopsText(cell.trace)} → ${outcomeText(cell.trace)}`]];
    }),
  );
}

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const DIRECT = { distributions: [], securityGroups: [securityGroup()] };

describe('the row of the story: HTTP/2 everywhere behind CloudFront', () => {
  const [row, ...others] = rows({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });

  it('says for every kind what is spoken on each hop, and where it ends', () => {
    expect(told(row)).toEqual({
      http3: 'HTTP/3 https > HTTP/1.1 https > - → 464 target-group-protocol-version',
      http2: 'HTTP/2 https > HTTP/1.1 https > - → 464 target-group-protocol-version',
      'http1.1': 'HTTP/1.1 https > HTTP/1.1 https > - → 464 target-group-protocol-version',
      grpc: 'gRPC HTTP/2 https → - grpc-not-enabled',
      websocket: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https > - → 464 target-group-protocol-version',
      'plain-http': 'HTTP/1.1 http → 301 viewer-https-redirect',
    });
  });

  it('stands for the default behaviour and the default rule, at its worst', () => {
    expect(row).toMatchObject({ host: 'www.example.com', port: null, path: '/', behavior: '*', rule: 'default', severity: 'critical' });
  });

  it('is the only one', () => {
    expect(others).toEqual([]);
  });
});

it('has a row for every behaviour and rule, with what decides it', () => {
  const found = rows({
    distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*' })] })],
    loadBalancers: [
      loadBalancer({ listeners: [listener({ rules: [rule(7, [fixed(410)], [path('/old/*')]), rule(null, [forwardTo('web')])] })] }),
    ],
  });
  expect(found.map((row) => [row.path, row.behavior, row.rule, row.cells.http2?.trace.outcome.status])).toEqual([
    ['/', '*', 'default', null],
    ['/api/', '/api/*', 'default', null],
    ['/old/', '*', 7, 410],
  ]);
});

it('fills the cells of a path that was not asked again, since it goes like another one', () => {
  const rules = [rule(7, [fixed(410)], [path('/old/*')]), rule(null, [forwardTo('web')])];
  const [first, second] = rows({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
  expect(second?.path).toBe('/old/');
  for (const kind of REQUEST_KINDS) expect(second?.cells[kind], kind).not.toBeNull();
  // CloudFront redirects plain pages and refuses gRPC before it looks further.
  expect(second?.cells['plain-http']).toBe(first?.cells['plain-http']);
  expect(second?.cells.grpc).toBe(first?.cells.grpc);
  expect(second?.cells.http2).not.toBe(first?.cells.http2);
});

it('gives a path that differs over plain HTTP only a row of its own', () => {
  const plain = plainListener({ rules: [rule(1, [fixed(418)], [path('/tea')]), rule(null, [fixed(204)])] });
  const found = rows({ ...DIRECT, loadBalancers: [loadBalancer({ listeners: [listener(), plain] })] });
  expect(found.map((row) => [row.path, row.cells.http2?.trace.outcome.reason, row.cells['plain-http']?.trace.outcome.status])).toEqual([
    ['/', 'forwarded', 204],
    ['/tea', 'forwarded', 418],
  ]);
});

it('keeps the ports of a load balancer apart, and leaves empty what a port does not offer', () => {
  const found = rows({
    ...DIRECT,
    loadBalancers: [loadBalancer({ listeners: [listener(), listener({ port: 8443, rules: [rule(null, [fixed(204)])] })] })],
  });
  const other = found.find(({ port }) => port === 8443);
  expect(other?.cells.http2?.trace.outcome.status).toBe(204);
  expect(other?.cells['plain-http']).toBeNull();
  expect(found.find(({ port }) => port === null)?.cells['plain-http']?.trace.outcome.reason).toBe('viewer-port-closed');
});

it('names what a rule asks for', () => {
  const rules = [
    rule(1, [fixed(201)], [{ field: 'http-request-method', values: ['DELETE'] }]),
    rule(2, [fixed(202)], [{ field: 'http-header', name: 'X-Kind', values: ['file*'], regexValues: [] }]),
    rule(3, [fixed(203)], [{ field: 'query-string', values: [{ key: 'admin', value: '1' }] }]),
    rule(null, [forwardTo('web')]),
  ];
  const found = rows({ ...DIRECT, loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
  expect(found.map((row) => placeText(row, true)).sort()).toEqual(['/', '/ (x-kind: file)', '/?admin=1', 'DELETE /']);
  expect(placeText({ host: 'a.example.com', port: 8443, path: '/', method: 'GET', headers: [] }, false)).toBe('a.example.com:8443/');
});

it('never shows a secret value', () => {
  const secret = { secret: true, fingerprint: 'f00', short: false } as const;
  expect(placeText({ host: 'a', port: null, path: '/', method: 'GET', headers: [{ name: 'x-origin', value: secret }] }, true)).toBe(
    '/ (x-origin: ••••)',
  );
});

it('shows what was not read as unknown', () => {
  const [row] = rows({ targetGroups: [targetGroup({ protocolVersion: { $unknown: 'g' } })], gaps: [gap({ kind: 'tags' })] });
  expect(row?.severity).toBe('unknown');
  expect(row?.cells.http2?.trace.outcome.certainty).toBe('depends');
  const outcomes =
    row?.cells.http2 === null || row === undefined ? [] : [row.cells.http2.trace.outcome, ...otherOutcomes(row.cells.http2.trace)];
  expect(outcomes.map(({ reason }) => reason).sort()).toEqual(['forwarded', 'target-group-protocol-version', 'undetermined']);
});

it('puts the worst way in first', () => {
  const fine = matrixOf();
  const story = matrixOf({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });
  expect([fine, story].map((found) => found.map(({ entry, severity }) => [entry.kind, severity]))).toEqual([
    [
      ['load-balancer', 'medium'],
      ['distribution', 'none'],
    ],
    [
      ['distribution', 'critical'],
      ['load-balancer', 'medium'],
    ],
  ]);
});

it('has the side door behind CloudFront as a way in of its own', () => {
  const found = matrixOf();
  expect(found.map(({ entry, rows: own }) => [entry.fronted, own.length])).toEqual([
    [true, 1],
    [false, 1],
  ]);
});

describe('alikeRows', () => {
  const rules = [
    rule(1, [forwardTo('web')], [path('/a/*')]),
    rule(2, [fixed(503)], [path('/b/*')]),
    rule(3, [fixed(503)], [path('/c/*')]),
    rule(null, [forwardTo('web')]),
  ];
  const found = rows({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });

  it('puts rows together whose requests fare alike, and loses none', () => {
    const groups = alikeRows(found).map((group) => group.map((row) => row.path));
    expect(groups).toEqual([
      ['/', '/a/'],
      ['/b/', '/c/'],
    ]);
  });

  it.each<[string, (row: MatrixRow) => MatrixRow]>([
    ['a kind that was not traced', (row) => ({ ...row, cells: { ...row.cells, grpc: null } })],
    ['another severity', (row) => changed(row, { severity: 'low' })],
    ['another scheme on a hop', (row) => changed(row, {}, { scheme: 'http' })],
    ['other TLS versions', (row) => changed(row, {}, { tls: { versions: ['TLSv1.2'], policy: null, peerValidated: true } })],
  ])('keeps rows apart for %s', (_, change) => {
    const [row] = found;
    if (row === undefined) throw new Error('There is no row.');
    expect(alikeRows([row, change(row)])).toHaveLength(2);
    expect(alikeRows([row, { ...row, path: '/other' }])).toHaveLength(1);
  });
});

/** The row with something else about its HTTP/2 page: the request, or its first hop. */
function changed(row: MatrixRow, request: object, hop: object = {}): MatrixRow {
  const cell = row.cells.http2;
  if (cell === null) throw new Error('There is no page.');
  const hops = cell.trace.hops.map((one, at) => (at === 0 ? { ...one, ...hop } : one));
  return { ...row, cells: { ...row.cells, http2: { ...cell, ...request, trace: { ...cell.trace, hops } } } };
}
