import { describe, expect, it } from 'vitest';

import type { Analysis } from '@/lib/checks/analyze';
import { linkChain } from '@/lib/chain/link-chain';
import type { Gap } from '@/lib/inventory/gap';

import type { Locale } from '@/lib/messages/locale';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { fixedTranslator } from '@/lib/testing/fixed-translator';
import { effectiveUse, originHop, outcome464 } from '@/lib/testing/hop-report';
import { surveyedRequest } from '@/lib/testing/surveyed-request';
import type { EntryReport, HopReport } from '@/lib/trace/survey-types';

import { displayWidth } from './display-width';
import { createPaint } from './paint';
import type { Sheet } from './sheet';
import { terminalReport } from './terminal';

function sheet(locale: Locale, columns = 100, color = false): Sheet {
  return { t: fixedTranslator(locale), paint: createPaint(color), columns };
}

const viewerHop: HopReport = originHop({
  id: 'viewer:E1',
  kind: 'viewer',
  from: { kind: 'viewer', id: 'viewer', name: 'viewer' },
  to: { kind: 'distribution', id: 'E1', name: 'E1' },
  configured: [
    { name: 'HttpVersion', value: 'http2and3', gap: null, evidence: null },
    { name: 'MinimumProtocolVersion', value: null, gap: null, evidence: null },
    { name: 'WebACLId', value: null, gap: 'cloudfront:X|us-east-1|*', evidence: null },
  ],
  effective: [
    effectiveUse({ http: 'HTTP/3' }),
    effectiveUse({ http: 'HTTP/2' }),
    effectiveUse({ http: 'HTTP/2', scheme: 'http', tls: null }),
    effectiveUse({ http: null, scheme: null, tls: null }),
  ],
});

function analysis(name: string, gaps: readonly Gap[] = []): Analysis {
  const outcome = outcome464();
  const hosts = [name, 'a.example.com', 'b.example.com', 'c.example.com', 'd.example.com', 'd111111abcdef8.cloudfront.net'];
  const entry: EntryReport = {
    entry: {
      id: 'E1',
      kind: 'distribution',
      component: { kind: 'distribution', id: 'E1', name: 'E1' },
      hosts,
      tenant: null,
      enabled: true,
      fronted: false,
    },
    requests: ['E1#0', 'E1#1'],
    worst: outcome,
    severity: 'critical',
  };
  const requests = [
    surveyedRequest({ id: 'E1#0', outcome, severity: 'critical' }),
    surveyedRequest({ id: 'E1#1', request: { http: 'HTTP/1.1' } }),
  ];
  const chain = linkChain(emptyInventory({ gaps: [...gaps] }));
  return { chain, survey: { requests, hops: [originHop(), viewerHop], entries: [entry] } };
}

function gap(resource: string | null): Gap {
  return {
    id: `elasticloadbalancing:DescribeRules|eu-west-1|${resource ?? '*'}`,
    action: 'elasticloadbalancing:DescribeRules',
    region: 'eu-west-1',
    kind: 'listener-rule',
    resource,
    reason: 'access-denied',
    code: 'AccessDenied',
  };
}

const source = { ...emptyInventory().source, kind: 'sample', name: 'article' } as const;
const snapshot = { source, createdAt: '2026-11-24T02:00:00.000Z', findings: [], checks: [] };

describe('terminalReport', () => {
  it('tells the story in English', () => {
    expect(
      terminalReport(
        snapshot,
        analysis('www.example.com', [gap('arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/1'), gap('arn:b')]),
        sheet('en'),
      ),
    ).toMatchInlineSnapshot(`
      "Sample account article
      eu-west-1 · 2026-11-24 02:00 UTC
      1 way in, 2 hops, no finding

      www.example.com  Critical
        also a.example.com, b.example.com, c.example.com, d.example.com, 1 more
        Outcome       464 target-group-protocol-version
        Why           CloudFront speaks HTTP/1.1, and target group web-h2 does not accept that. ターゲット
                      グループが受け付けるのは別のものだけです。
        AWS           The load balancer answers 464 when the version of a request does not fit the
                      protocol version of the target group.
                      https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
        Proof         TargetGroups[].ProtocolVersion = "HTTP2"
                      (arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1)
        Repair        Create a target group that accepts it, point the listener rule and the service at
                      it, and let the container speak it.
        Viewer hop: Viewer → E1
          Set           HttpVersion = http2and3, MinimumProtocolVersion = not set, WebACLId = could not be
                        read
          Speaks        HTTP/3, HTTP/2 over TLS 1.3, TLS 1.2; HTTP/2, not encrypted; unknown protocol
        Origin hop: www.example.com → web
          Set           OriginProtocolPolicy = https-only
          Speaks        HTTP/1.1 over TLS 1.3, TLS 1.2
        Requests: /
          Page over HTTP/2        HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version
          Page over HTTP/1.1      HTTP/2 → HTTP/1.1 → the application answers

      Review: nothing fails; 0 unknown, 0 covered, 0 moot, 0 accepted; 0 passed, 0 not applicable

      2 things could not be read; what depends on it is unknown, never fine
        · listener rules: listener/app/web/1 (and 1 more like it): Access denied. Allow
          elasticloadbalancing:DescribeRules for the identity that scans.
      "
    `);
  });

  it('tells the story in Japanese', () => {
    expect(terminalReport(snapshot, analysis('www.example.com'), sheet('ja', 80))).toMatchInlineSnapshot(`
      "サンプルアカウント article
      eu-west-1 · 2026-11-24 02:00 UTC
      入口 1 件、ホップ 2 件、検出 0 件

      www.example.com  重大
        別名 a.example.com, b.example.com, c.example.com, d.example.com, ほか 1 件
        結果          464 target-group-protocol-version
        理由          CloudFront speaks HTTP/1.1, and target group web-h2 does not
                      accept that. ターゲットグループが受け付けるのは別のものだけで
                      す。
        AWS           The load balancer answers 464 when the version of a request does
                      not fit the protocol version of the target group.
                      https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
        根拠          TargetGroups[].ProtocolVersion = "HTTP2"
                      (arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1)
        修正          Create a target group that accepts it, point the listener rule
                      and the service at it, and let the container speak it.
        ビューワーホップ: ビューワー → E1
          設定          HttpVersion = http2and3, MinimumProtocolVersion = 未設定,
                        WebACLId = 読み取れませんでした
          通信          HTTP/3, HTTP/2 (TLS 1.3, TLS 1.2); HTTP/2 (暗号化なし); プロト
                        コル不明
        オリジンホップ: www.example.com → web
          設定          OriginProtocolPolicy = https-only
          通信          HTTP/1.1 (TLS 1.3, TLS 1.2)
        リクエスト: /
          HTTP/2 のページ         HTTP/2 → HTTP/1.1 → 464
                                  target-group-protocol-version
          HTTP/1.1 のページ       HTTP/2 → HTTP/1.1 → アプリケーションが応答

      レビュー: 残る検出はありません。不明 0、補完済み 0、影響なし 0、受容済み 0、合格
      0、対象外 0

      対象をすべて読み取れました。
      "
    `);
  });

  it('says when there is nothing', () => {
    const nothing: Analysis = { chain: linkChain(emptyInventory()), survey: { requests: [], hops: [], entries: [] } };
    expect(terminalReport(snapshot, nothing, sheet('en'))).toMatchInlineSnapshot(`
      "Sample account article
      eu-west-1 · 2026-11-24 02:00 UTC
      No way in, 0 hops, no finding

      There is no distribution and no load balancer in what was read.

      Review: nothing fails; 0 unknown, 0 covered, 0 moot, 0 accepted; 0 passed, 0 not applicable

      Everything that was asked for could be read.
      "
    `);
  });

  it.each([40, 60, 80, 120])('keeps to %i columns, but for what has no place to break', (columns) => {
    for (const locale of ['en', 'ja'] as const) {
      const lines = terminalReport(snapshot, analysis('www.example.com', [gap(null)]), sheet(locale, columns)).split('\n');
      const broad = lines.filter((line) => displayWidth(line) > columns && !/\S{24,}/.test(line));
      expect(broad).toEqual([]);
    }
  });

  it.each(['\u001b[31mred\u001b[0m', '\u009b2J', 'a\nb', '\u202egpj.exe', '\u001b]8;;https://evil.example\u0007x', '\u0007'])(
    'a name cannot steer the terminal: %j',
    (name) => {
      const report = terminalReport(
        { ...snapshot, source: { ...source, name, regions: [name] } },
        analysis(name, [gap(name)]),
        sheet('en'),
      );
      expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(report.split('\n').length).toBe(
        terminalReport({ ...snapshot, source: { ...source, name: 'x', regions: ['x'] } }, analysis('x', [gap('x')]), sheet('en')).split(
          '\n',
        ).length,
      );
    },
  );

  it('colour adds nothing but colour', () => {
    const plain = terminalReport(snapshot, analysis('www.example.com'), sheet('en', 60));
    const colored = terminalReport(snapshot, analysis('www.example.com'), sheet('en', 60, true));
    expect(colored).toContain('\u001b[1;31m');
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });
});
