import { describe, expect, it, vi } from 'vitest';

import { SettingsJson, WhatIfJson } from '@/lib/report/what-if-json';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function told(...args: readonly string[]): Promise<string> {
  const { exit, out, err } = await runHoplens(['what-if', ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

describe('hoplens what-if', () => {
  it('tells what repairs the story', async () => {
    expect(await told('sample:article', 'ProtocolVersion=HTTP1', '--steps', 'none')).toMatchInlineSnapshot(`
      "5 kinds of request fare otherwise, of 6.
        GET https://www.example.com/ (Page over HTTP/3)
          Before  HTTP/3 → HTTP/1.1 → 464 target-group-protocol-version
          After   HTTP/3 → HTTP/1.1 → HTTP/1.1 → the application answers
        GET https://www.example.com/ (Page over HTTP/2)
          Before  HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version
          After   HTTP/2 → HTTP/1.1 → HTTP/1.1 → the application answers
        GET https://www.example.com/ (Page over HTTP/1.1)
          Before  HTTP/1.1 → HTTP/1.1 → 464 target-group-protocol-version
          After   HTTP/1.1 → HTTP/1.1 → HTTP/1.1 → the application answers
        GET https://www.example.com/ (WebSocket upgrade)
          Before  WebSocket → WebSocket → 464 target-group-protocol-version
          After   WebSocket → WebSocket → WebSocket → the application answers
                  websocket-headers-not-forwarded
        GET http://www.example.com/ (Page over http://)
          Before  HTTP/1.1 → 301 viewer-https-redirect ⇒ HTTP/2 → HTTP/1.1 → 464
                  target-group-protocol-version
          After   HTTP/1.1 → 301 viewer-https-redirect ⇒ HTTP/2 → HTTP/1.1 → HTTP/1.1 → the application
                  answers

      Hops that speak otherwise
        Target hop: test-alb → test-nginx
          Before  nothing
          After   HTTP/1.1, WebSocket (HTTP/1.1), not encrypted

      Ways past CloudFront
        test-alb: Open, as before

      Findings
        Gone: Protocol version refused by the target group (Critical)
        Gone: Targets are healthy while every page fails (High)
        Gone: A target group takes HTTP/2, and nothing comes over HTTP/2 (Medium)
        New: Containers are spoken to in an older HTTP version than viewers speak (For information)

      What it costs, takes away or asks for
        · The protocol of a target group cannot be changed: test-tg is replaced by a new one, without
          downtime, in several steps.
        · The containers behind test-tg must speak HTTP/1.1; nothing in AWS says whether they do.
        · HTTP/2 ends before the container: the load balancer speaks HTTP/1.1 to test-tg. Viewers keep
          HTTP/2 and HTTP/3 with CloudFront.
      "
    `);
  });

  it('says the same as JSON', async () => {
    const json = WhatIfJson.parse(JSON.parse(await told('sample:article', 'ProtocolVersion:test-tg=HTTP1', '--format', 'json')));
    expect(json.edits).toMatchObject([{ setting: 'ProtocolVersion', value: 'HTTP1' }]);
    expect(json.requests[0]).toMatchObject({ changed: true, before: { outcome: { status: 464 } }, after: { outcome: { status: null } } });
    expect(json.findings[0]).toMatchObject({ check: 'target-group-protocol-version', changed: true, after: null });
    expect(json.bypass).toMatchObject([{ before: 'open', after: 'open', changed: false }]);
    expect(json.prices.map(({ code }) => code)).toContain('replaces-target-group');
    expect(json.steps.map(({ code }) => code)).toContain('create-target-group');
  });

  it.each([
    [[], /How it is done \(AWS CLI\)[^]*aws elbv2 create-target-group/],
    [['--steps', 'terraform'], /How it is done \(Terraform\)[^]*resource "aws_lb_target_group"/],
    [['--steps', 'cloudFormation'], /How it is done \(CloudFormation\)[^]*AWS::ElasticLoadBalancingV2::TargetGroup/],
    [['--lang', 'ja'], /変更前[^]*変更後[^]*aws elbv2 create-target-group/],
  ])('shows the steps: %j', async (flags, steps) => {
    expect(await told('sample:article', 'ProtocolVersion=HTTP1', ...flags)).toMatch(steps);
  });

  it('tries several changes at once', async () => {
    const text = await told('sample:article', 'Ingress:sg-04d4cf0758aecf242:443=cloudfront', 'SecretHeader=required', '--steps', 'none');
    expect(text).toContain('test-alb: Open → Shut');
  });

  it('says that nothing changes', async () => {
    const text = await told('sample:article', 'ProtocolVersion=HTTP2', '--steps', 'none');
    expect(text).toMatch(/^No kind of request fares otherwise/);
    expect(text).toContain('Nothing that is known of.');
  });
});

describe('hoplens what-if without changes', () => {
  it('lists what can be tried', async () => {
    const { settings } = SettingsJson.parse(JSON.parse(await told('sample:article', '--format', 'json')));
    expect(settings.find(({ setting }) => setting === 'ProtocolVersion')).toMatchObject({
      subject: { kind: 'target-group', name: 'test-tg' },
      current: 'HTTP2',
      choices: ['HTTP1', 'HTTP2', 'GRPC'],
    });
    const text = await told('sample:article');
    expect(text).toMatch(/^Target group test-tg$[^]*^ +HTTP2 → HTTP1 \| GRPC$/m);
    expect(await told('sample:article', '--lang', 'ja')).toContain('ターゲットグループ test-tg');
  });

  it('lists one setting, and is shortened', async () => {
    const text = await told('sample:estate', 'protocolversion');
    expect(text).not.toContain('HttpVersion ');
    expect(text).toMatch(/and \d+ more; --format json lists all/);
  });
});
