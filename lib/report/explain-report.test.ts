import { describe, expect, it } from 'vitest';

import { explainStatus } from '@/lib/explain/explain';
import { linkChain } from '@/lib/chain/link-chain';
import { translatorFor } from '@/lib/messages/catalogue';
import { explained, explainedAccess } from '@/lib/testing/explained';
import { grouped, ruled } from '@/lib/testing/given';
import { bearsSecret } from '@/lib/testing/locked-chain';
import { accessLine } from '@/lib/testing/logged';
import { forwardTo, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { ExplainJson, explainJson } from './explain-json';
import { explainReport } from './explain-terminal';
import { createPaint } from './paint';
import type { Sheet } from './sheet';

const sheet: Sheet = { t: translatorFor('en'), paint: createPaint(false), columns: 100 };
const STORY = { target: '-', times: '-1 -1 -1', status: '464 -' };
const HTTP2_GROUP = grouped({ protocolVersion: 'HTTP2' });

describe('explainReport', () => {
  it('tells what the line says, the request that it is, and why', () => {
    expect(explainReport(explainedAccess(STORY, HTTP2_GROUP), sheet)).toMatchInlineSnapshot(`
      "ALB access log · status 464 · The load balancer answers
        Line          130.176.1.1 spoke HTTP/1.1 over TLSv1.3 to the listener on port 443.
                      130.176.1.1 calls itself CloudFront (User-Agent).
                      No rule matched, so the default rule took the request; its target group was web.
                      web handed the request to no target.
                      No target answered: web itself made the 464.
                      It took 1 s in all.

      As a viewer’s request · agrees
        GET https://www.example.com/cart?x=1 (HTTP/2)
        Outcome       464 target-group-protocol-version
        Why           CloudFront speaks HTTP/1.1 to its origin; target group web accepts only HTTP/2.
                      Every page request is answered 464.
        AWS           The load balancer answers 464 when the version of a request does not fit the
                      protocol version of the target group: HTTP2 and GRPC groups take no HTTP/1.1, HTTP1
                      groups take no gRPC.
                      https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
        Proof         TargetGroups[].ProtocolVersion = "HTTP2"
                      (arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef)
                      Origins.Items[alb].CustomOriginConfig.OriginProtocolPolicy = "https-only"
                      (arn:aws:cloudfront::111122223333:distribution/E1EXAMPLE)
                      Origins.Items[alb].CustomOriginConfig.HTTPSPort = 443
                      (arn:aws:cloudfront::111122223333:distribution/E1EXAMPLE)
        Repair        Create a new target group with protocol version HTTP1 (the field of an existing one
                      cannot be changed), point the listener rule and the ECS service at it, and let the
                      container speak HTTP/1.1. HTTP/2 and HTTP/3 for viewers stay on. To have HTTP/2 as
                      far as the container, viewers must reach load balancer web without CloudFront, at a
                      price: no cache at the edge, AWS WAF filters only inside the VPC, and no static site
                      from S3 on the same name.

        fits the line     The request came over HTTP/1.1, and the target group’s protocol version is
                          HTTP/2 or gRPC.
                          https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
        Note              The load balancer’s log does not say what the viewer asked CloudFront for. Shown
                          is a request to www.example.com that reaches web as logged.
      "
    `);
  });

  it('puts what contradicts under the line', () => {
    const report = explainReport(explainedAccess({}, HTTP2_GROUP), sheet);
    expect(report).toMatch(/answered 200: it is the application[^]*Conflict {6}A target answered 200[^]*As a viewer’s request · differs/);
  });

  it('tells of a status which requests get it, and each reason once', () => {
    const report = explainReport(explainStatus(linkChain(smallAccount(HTTP2_GROUP)), 464), sheet);
    expect(report.startsWith('status 464\n')).toBe(true);
    expect(report.match(/Repair/g)).toHaveLength(1);
    expect(report.match(/A request that gets this/g)?.length).toBeGreaterThan(3);
  });

  it('speaks Japanese', () => {
    const japanese = { ...sheet, t: translatorFor('ja') };
    expect(explainReport(explainedAccess(STORY, HTTP2_GROUP), japanese)).toMatch(/ALB アクセスログ · ステータス 464[^]*修正[^]*行と合う/);
  });

  it('prints no control characters of a line', () => {
    const report = explainReport(explained(accessLine({ ...STORY, reason: 'Bad\u001b[31mReason' })), sheet);
    expect(report).not.toContain('\u001b');
  });
});

describe('explainJson', () => {
  it.each([
    ['a line', explainedAccess(STORY, HTTP2_GROUP)],
    ['a status', explainStatus(linkChain(smallAccount(HTTP2_GROUP)), 464)],
  ])('is what its schema documents: %s', (_, explanation) => {
    const json = ExplainJson.parse(JSON.parse(explainJson(explanation)));
    expect(json).toMatchObject({ status: 464, complete: true, route: { targetGroup: explanation.route.targetGroup } });
    expect(json.ways[0]?.outcome).toMatchObject({ status: 464, reason: 'target-group-protocol-version', by: 'load-balancer' });
    expect(json.causes[0]).toMatchObject({ code: 'old-http-to-newer-group', by: 'load-balancer' });
  });

  it('never shows a secret that the rule asks for', () => {
    const given = ruled(rule(1, [forwardTo('web')], [bearsSecret()]));
    const text = explainJson(explainedAccess({ priority: '1', userAgent: 'curl' }, given));
    expect(text).not.toContain('fingerprint');
    expect(text).toContain('"secret": true');
  });
});
