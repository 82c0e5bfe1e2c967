import { describe, expect, it } from 'vitest';

import type { ComponentRef, Entry } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import { translatorFor } from '@/lib/messages/catalogue';
import { outcomeSentence, outcomeStatus } from '@/lib/messages/outcome-sentence';
import { ANY_CLIENT, type HttpVersion, type RequestKind } from '@/lib/trace/request';
import type { EntryReport, Survey, SurveyedRequest } from '@/lib/trace/survey-types';
import type { Outcome, TraceHop } from '@/lib/trace/trace-types';
import { UNFINISHED } from '@/lib/trace/walk/walk';

import { entryRows } from './entry-row';
import { filterRows, OverviewQuery } from './overview-query';

const edge: ComponentRef = { kind: 'distribution', id: 'E1', name: 'E1' };
const alb: ComponentRef = { kind: 'load-balancer', id: 'arn:alb', name: 'test-alb' };
const app: ComponentRef = { kind: 'service', id: 'arn:svc', name: 'web' };

function entry(id: string, hosts: string[]): Entry {
  return { id, kind: 'distribution', component: edge, hosts, tenant: null, enabled: true, fronted: false };
}

function outcome(partial: Partial<Outcome>): Outcome {
  return {
    by: 'target',
    status: null,
    reason: 'forwarded',
    certainty: 'certain',
    dependsOn: [],
    at: app,
    params: {},
    evidence: [],
    fact: null,
    ...partial,
  };
}

const refused = outcome({ by: 'load-balancer', status: 464, reason: 'target-group-protocol-version', at: alb });

function hop(kind: TraceHop['kind'], http: HttpVersion | null, scheme: 'http' | 'https' = 'https'): TraceHop {
  return { id: kind, kind, from: edge, to: kind === 'target' ? app : alb, scheme, port: 443, http, framing: null, tls: null, evidence: [] };
}

function request(entryId: string, kind: RequestKind, end: Outcome, hops: TraceHop[]): SurveyedRequest {
  const route = {
    entry: entryId,
    behavior: -1,
    originLink: null,
    loadBalancer: null,
    listener: null,
    rule: null,
    targetGroup: null,
    targetLink: null,
  };
  const sent = {
    method: 'GET',
    scheme: 'https' as const,
    host: 'x',
    port: 443,
    path: '/',
    query: '',
    http: 'HTTP/1.1' as const,
    framing: null,
    headers: [],
    sourceIp: null,
    client: ANY_CLIENT,
    answersAfter: null,
  };
  return {
    id: `${entryId}#${kind}`,
    kind,
    entry: entryId,
    probes: [0],
    severity: 'none',
    trace: { ...UNFINISHED, request: sent, steps: [], hops, outcome: end, route },
  };
}

/** The same request, which may also end otherwise. */
function mayEnd(sent: SurveyedRequest, end: Outcome): SurveyedRequest {
  return { ...sent, trace: { ...sent.trace, alternatives: [{ ...sent.trace, outcome: end }] } };
}

function survey(reports: [Entry, Outcome | null, Severity][], requests: SurveyedRequest[]): Survey {
  return {
    requests,
    hops: [],
    entries: reports.map(([one, worst, severity]): EntryReport => ({ entry: one, requests: [], worst, severity })),
  };
}

const article = survey(
  [[entry('a', ['www.example.com', 'd1.cloudfront.net']), refused, 'critical']],
  [
    request('a', 'http3', refused, [hop('viewer', 'HTTP/3'), hop('origin', 'HTTP/1.1')]),
    request('a', 'http2', refused, [hop('viewer', 'HTTP/2'), hop('origin', 'HTTP/1.1')]),
    request('a', 'http1.1', refused, [hop('viewer', 'HTTP/1.1'), hop('origin', 'HTTP/1.1')]),
    request('a', 'grpc', outcome({}), [hop('target', 'HTTP/2')]),
  ],
);

describe('entryRows', () => {
  it('says what every page request gets, and what is spoken up to there', () => {
    const [row] = entryRows(article);
    expect(row?.outcome).toMatchObject({ kind: 'answered', part: 3, all: 3 });
    expect(row?.hops).toEqual([
      { kind: 'viewer', versions: ['HTTP/3', 'HTTP/2', 'HTTP/1.1'], plain: false },
      { kind: 'origin', versions: ['HTTP/1.1'], plain: false },
    ]);
    expect(row && outcomeSentence(translatorFor('en'), row.outcome)).toBe('Every page request is answered 464 at load balancer test-alb');
    expect(row && outcomeSentence(translatorFor('ja'), row.outcome)).toBe(
      'すべてのページリクエストにロードバランサー test-alb が 464 を返します',
    );
    expect(row && outcomeStatus(translatorFor('en'), row.outcome)).toBe('464');
  });

  it.each<[string, Outcome | null, SurveyedRequest[], RegExp]>([
    ['all forwarded', outcome({}), [request('a', 'http2', outcome({}), [])], /^Every page request reaches/],
    [
      'forwarded if',
      outcome({ certainty: 'depends' }),
      [request('a', 'http2', outcome({ certainty: 'depends' }), [])],
      /as far as is known/,
    ],
    [
      'one of two',
      refused,
      [request('a', 'http2', refused, []), request('a', 'http1.1', outcome({}), [])],
      /^Some page .* 464 .*\(1 of 2 traced\)$/,
    ],
    [
      'what one may get, depending on what is not known',
      { ...refused, certainty: 'depends' },
      [mayEnd(request('a', 'http2', outcome({ certainty: 'depends' }), []), refused), request('a', 'http1.1', outcome({}), [])],
      /^Page requests may be answered 464 .*\(1 of 2 traced\)$/,
    ],
    [
      'what may get no answer',
      outcome({ by: 'nobody', reason: 'viewer-port-closed', at: alb, certainty: 'depends' }),
      [request('a', 'http2', outcome({ by: 'nobody', reason: 'viewer-port-closed', at: alb, certainty: 'depends' }), [])],
      /^Page requests may get no HTTP answer: they may end .*\(1 of 1 traced\)$/,
    ],
    [
      'no answer',
      outcome({ by: 'nobody', reason: 'viewer-port-closed', at: alb }),
      [request('a', 'http2', outcome({ by: 'nobody', reason: 'viewer-port-closed', at: alb }), [])],
      /^No page request gets an HTTP answer/,
    ],
    ['unknown', outcome({ by: 'unknown', reason: 'undetermined', certainty: 'depends' }), [], /cannot be determined/],
    [
      'another service',
      outcome({ reason: 'origin-other-service', at: { kind: 'end', id: 'o', name: 'assets.s3' } }),
      [],
      /not a load balancer: assets\.s3/,
    ],
    ['untraced', null, [], /could be traced/],
  ])('says it for: %s', (_, worst, requests, sentence) => {
    const [row] = entryRows(survey([[entry('a', ['x']), worst, 'low']], requests));
    expect(row && outcomeSentence(translatorFor('en'), row.outcome)).toMatch(sentence);
  });

  it('calls a load balancer closed that only CloudFront reaches', () => {
    const refusedByNetwork = outcome({ by: 'nobody', reason: 'viewer-port-closed', at: alb });
    const own = { ...entry('lb', ['lb.example']), fronted: true };
    const [row] = entryRows(survey([[own, refusedByNetwork, 'none']], [request('lb', 'http2', refusedByNetwork, [])]));
    expect(row?.outcome.kind).toBe('closed');
  });

  it('does not count pages in a version that nobody offers', () => {
    const unoffered = outcome({ by: 'nobody', reason: 'viewer-http-version-not-offered' });
    const [row] = entryRows(
      survey([[entry('a', ['x']), refused, 'critical']], [request('a', 'http2', refused, []), request('a', 'http3', unoffered, [])]),
    );
    expect(row?.outcome).toMatchObject({ part: 1, all: 1 });
  });

  it('draws the way of those that fail, not of those that get through', () => {
    const failing = request('a', 'http2', refused, [hop('viewer', 'HTTP/2')]);
    const passing = request('a', 'http1.1', outcome({}), [hop('viewer', 'HTTP/1.1'), hop('target', 'HTTP/1.1', 'http')]);
    const [row] = entryRows(survey([[entry('a', ['x']), refused, 'critical']], [failing, passing]));
    expect(row?.hops).toEqual([{ kind: 'viewer', versions: ['HTTP/2'], plain: false }]);
  });

  it('says when it is CloudFront that answers', () => {
    const failed = outcome({ by: 'edge', status: 502, reason: 'origin-certificate-name', at: alb });
    const [row] = entryRows(survey([[entry('a', ['x']), failed, 'critical']], [request('a', 'http2', failed, [])]));
    expect(row && outcomeSentence(translatorFor('en'), row.outcome)).toBe(
      'Every page request is answered 502 by CloudFront at load balancer test-alb',
    );
    expect(row && outcomeSentence(translatorFor('ja'), row.outcome)).toBe(
      'すべてのページリクエストに CloudFront が 502 を返します (ロードバランサー test-alb)',
    );
  });

  it('marks a hop that some page passes without encryption', () => {
    const [row] = entryRows(
      survey([[entry('a', ['x']), outcome({}), 'medium']], [request('a', 'http2', outcome({}), [hop('target', 'HTTP/1.1', 'http')])]),
    );
    expect(row?.hops).toEqual([{ kind: 'target', versions: ['HTTP/1.1'], plain: true }]);
  });

  it('counts each gap that an outcome hangs on once', () => {
    const depends = outcome({
      certainty: 'depends',
      dependsOn: [
        { code: 'gap', params: {}, gap: 'g1' },
        { code: 'gap', params: {}, gap: 'g2' },
        { code: 'web-acl', params: {}, gap: null },
      ],
    });
    const [row] = entryRows(
      survey([[entry('a', ['x']), depends, 'unknown']], [request('a', 'http2', depends, []), request('a', 'http1.1', depends, [])]),
    );
    expect(row?.gaps).toBe(2);
  });

  it('lists the worst first, equals by name', () => {
    const rows = entryRows(
      survey(
        [
          [entry('1', ['b.example']), null, 'none'],
          [entry('2', ['z.example']), null, 'critical'],
          [entry('3', ['a.example']), null, 'none'],
          [entry('4', ['m.example']), null, 'unknown'],
        ],
        [],
      ),
    );
    expect(rows.map((row) => row.entry.hosts[0])).toEqual(['z.example', 'm.example', 'a.example', 'b.example']);
  });
});

describe('filterRows', () => {
  const rows = entryRows(article);
  const many = entryRows(
    survey(
      Array.from({ length: 120 }, (_, n): [Entry, null, Severity] => [
        entry(`e${String(n)}`, [`site-${String(n)}.example`]),
        null,
        n < 60 ? 'high' : 'none',
      ]),
      [],
    ),
  );

  it.each([
    ['', 1],
    ['EXAMPLE', 1],
    ['cloudfront', 1],
    ['test-alb', 1],
    ['web', 1],
    ['example web', 1],
    ['example other', 0],
    ['<script>', 0],
  ])('finds by %j', (q, count) => {
    expect(filterRows(rows, OverviewQuery.parse({ q })).matching).toBe(count);
  });

  it('shows one page, and never one that is not there', () => {
    expect(filterRows(many, OverviewQuery.parse({ page: '3' }))).toMatchObject({ matching: 120, page: 3, pages: 3, rows: { length: 20 } });
    expect(filterRows(many, OverviewQuery.parse({ page: '99' })).page).toBe(3);
    expect(filterRows(many, OverviewQuery.parse({ severity: 'high' }))).toMatchObject({ matching: 60, pages: 2 });
  });
});
