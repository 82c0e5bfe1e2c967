import { describe, expect, it } from 'vitest';

import { fixedTranslator } from '@/lib/testing/fixed-translator';
import { outcome464 } from '@/lib/testing/hop-report';
import { pageTrace } from '@/lib/testing/surveyed-request';
import type { Trace } from '@/lib/trace/trace-types';

import { createPaint } from './paint';
import type { Sheet } from './sheet';
import { TraceJson, toTraceJson, traceJson } from './trace-json';
import { traceReport } from './trace-terminal';

const sheet: Sheet = { t: fixedTranslator('en'), paint: createPaint(false), columns: 90 };

function traced(changed: Partial<Trace> = {}): Trace {
  const trace = pageTrace(outcome464());
  const distribution = { kind: 'distribution', id: 'E1', name: 'www.example.com' } as const;
  const behavior = { at: distribution, decision: 'method-allowed', params: { method: 'GET' }, evidence: [], fact: null } as const;
  const version = {
    at: distribution,
    decision: 'origin-http-version',
    params: { http: 'HTTP/1.1', framing: 'none' },
    evidence: [],
    fact: 'origin-http-1.1',
  } as const;
  return { ...trace, steps: [behavior, version], ...changed };
}

describe('traceReport', () => {
  it('tells every decision, every hop and the outcome', () => {
    expect(traceReport(traced(), sheet)).toMatchInlineSnapshot(`
      "GET https://www.example.com/ (HTTP/2)
        Outcome       464 target-group-protocol-version
        Why           CloudFront speaks HTTP/1.1, and target group web-h2 does not accept that.
                      ターゲットグループが受け付けるのは別のものだけです。
        AWS           The load balancer answers 464 when the version of a request does not fit
                      the protocol version of the target group.
                      https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
        Proof         TargetGroups[].ProtocolVersion = "HTTP2"
                      (arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1)
        Repair        Create a target group that accepts it, point the listener rule and the
                      service at it, and let the container speak it.
        Viewer hop    Viewer → www.example.com: HTTP/2 over TLS 1.3, TLS 1.2
        Origin hop    www.example.com → web: HTTP/1.1 over TLS 1.3, TLS 1.2
        Decision by decision
          www.example.com
            · GET is allowed.
            · CloudFront speaks HTTP/1.1.
      "
    `);
  });

  it('tells other ways and what becomes of a redirect', () => {
    const report = traceReport(
      traced({
        alternatives: [pageTrace(outcome464({ status: null, reason: 'forwarded', by: 'target', params: { target: 'web' } }))],
        follows: [traced()],
      }),
      sheet,
    );
    expect(report).toContain('It may also go 1 other way');
    expect(report).toContain('The redirect, followed');
    expect(report).toContain('The request reaches web; the application decides the answer.');
  });

  it('tells what CloudFront shows instead, where a redirect leads, and that it leads out of CloudFront', () => {
    const report = traceReport(
      traced({
        shown: { status: 200, page: '/sorry.html', keptFor: 60, evidence: [] },
        onward: { url: 'https://origin.example.com/', sources: { host: null, path: null, query: null } },
        leaves: 'origin.example.com',
      }),
      sheet,
    );
    expect(report).toContain('CloudFront shows its page /sorry.html with status 200 instead, and keeps');
    expect(report).toMatch(/^ {2}Leads to +https:\/\/origin\.example\.com\/$/m);
    expect(report).toContain('The redirect sends the viewer to origin.example.com, out of CloudFront');
  });

  it('says unknown, not nothing, where the outcome is open', () => {
    const trace = traced();
    const open = {
      ...trace,
      hops: trace.hops.map((hop) => ({ ...hop, http: null, scheme: null })),
      outcome: outcome464({ reason: 'undetermined', status: null, params: { component: 'web' }, fact: null }),
    };
    expect(traceReport(open, sheet)).toContain('www.example.com → web: unknown protocol');
    expect(traceReport({ ...open, outcome: outcome464() }, sheet)).toContain('www.example.com → web: nothing');
  });
});

describe('traceJson', () => {
  it('is what its schema documents', () => {
    const trace = traced({ follows: [traced()] });
    expect(TraceJson.parse(JSON.parse(traceJson(trace)))).toEqual(toTraceJson(trace));
    expect(toTraceJson(trace)).toMatchObject({
      request: { method: 'GET', url: 'https://www.example.com/', http: 'HTTP/2', headers: [] },
      outcome: { by: 'load-balancer', status: 464, reason: 'target-group-protocol-version', certainty: 'certain' },
      steps: [{ decision: 'method-allowed' }, { decision: 'origin-http-version' }],
    });
  });

  it('never shows a secret header, and names what an outcome hangs on', () => {
    const trace = traced();
    const secret = {
      ...trace.request,
      headers: [{ name: 'x-origin', value: { secret: true, fingerprint: 'f00', short: false } as const }],
    };
    const json = toTraceJson({
      ...trace,
      request: secret,
      outcome: outcome464({ certainty: 'depends', dependsOn: [{ code: 'gap', params: {}, gap: 'ecs:X|eu-west-1|*' }] }),
    });
    expect(json.request.headers).toEqual([{ name: 'x-origin', value: { secret: true } }]);
    expect(json.outcome.dependsOn).toEqual([{ code: 'gap', params: {}, gap: 'ecs:X|eu-west-1|*' }]);
  });
});
