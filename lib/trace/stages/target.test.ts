import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import { gap } from '@/lib/testing/gap';
import { behavior, distribution, listener, loadBalancer, loadBalancerHost, targetGroup } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { hopsText, outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const DIRECT = `https://${loadBalancerHost()}/`;
const group = (changed: Partial<TargetGroup>): Partial<Inventory> => ({
  targetGroups: [targetGroup(changed)],
  gaps: [gap({ kind: 'tags' })],
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
describe('protocol version, for every way that a request can arrive', () => {
  const grpcEnabled = { distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })] };

  it.each<[version: TargetGroup['protocolVersion'], what: string, wish: RequestWish, outcome: string]>([
    ['HTTP1', 'page through CloudFront', {}, '- forwarded'],
    ['HTTP2', 'page through CloudFront', {}, '464 target-group-protocol-version'],
    ['GRPC', 'page through CloudFront', {}, '464 target-group-protocol-version'],
    ['HTTP1', 'POST through CloudFront', { method: 'POST' }, '- forwarded'],
    ['HTTP2', 'POST through CloudFront', { method: 'POST' }, '464 target-group-protocol-version'],
    ['GRPC', 'POST through CloudFront', { method: 'POST' }, '464 target-group-protocol-version'],
    ['HTTP1', 'gRPC through CloudFront', { grpc: true }, '464 target-group-protocol-version'],
    ['HTTP2', 'gRPC through CloudFront', { grpc: true }, '- forwarded'],
    ['GRPC', 'gRPC through CloudFront', { grpc: true }, '- forwarded'],
    ['HTTP1', 'WebSocket through CloudFront', { websocket: true }, '- forwarded'],
    ['HTTP2', 'WebSocket through CloudFront', { websocket: true }, '464 target-group-protocol-version'],
    ['HTTP1', 'HTTP/1.1 straight', { url: DIRECT, http: 'HTTP/1.1' }, '- forwarded'],
    ['HTTP2', 'HTTP/1.1 straight', { url: DIRECT, http: 'HTTP/1.1' }, '464 target-group-protocol-version'],
    ['GRPC', 'HTTP/1.1 straight', { url: DIRECT, http: 'HTTP/1.1' }, '464 target-group-protocol-version'],
    ['HTTP1', 'HTTP/2 straight', { url: DIRECT }, '- forwarded'],
    ['HTTP2', 'HTTP/2 straight', { url: DIRECT }, '- forwarded'],
    ['GRPC', 'HTTP/2 straight', { url: DIRECT }, '464 target-group-protocol-version'],
    ['GRPC', 'HTTP/2 POST straight', { url: DIRECT, method: 'POST' }, '- forwarded'],
    ['HTTP2', 'HTTP/2 POST straight', { url: DIRECT, method: 'POST' }, '- forwarded'],
    ['HTTP1', 'gRPC straight', { url: DIRECT, grpc: true }, '464 target-group-protocol-version'],
    ['HTTP2', 'gRPC straight', { url: DIRECT, grpc: true }, '- forwarded'],
    ['GRPC', 'gRPC straight', { url: DIRECT, grpc: true }, '- forwarded'],
    [null, 'page through CloudFront', {}, '- forwarded'],
    ['http2', 'page, literal in lower case', {}, '464 target-group-protocol-version'],
    ['HTTP3', 'page, literal that AWS added later', {}, '- undetermined?'],
    [UNREAD, 'page, version not read', {}, '- undetermined?'],
  ])('%s, %s', (protocolVersion, _, wish, outcome) => {
    expect(outcomeText(traceOf({ ...group({ protocolVersion }), ...grpcEnabled }, wish))).toBe(outcome);
  });

  it('says where, what and why', () => {
    const { outcome, hops } = traceOf(group({ protocolVersion: 'HTTP2' }));
    expect(outcome).toMatchObject({
      by: 'load-balancer',
      certainty: 'certain',
      at: { kind: 'load-balancer', name: 'web' },
      params: { targetGroup: 'web', accepts: 'HTTP/2', spoken: 'HTTP/1.1', arrival: 'cloudfront', protocolVersion: 'HTTP2' },
      fact: 'target-group-464',
    });
    expect(outcome.evidence[0]).toEqual({ resource: targetGroup().arn, path: 'TargetGroups[].ProtocolVersion', value: 'HTTP2' });
    expect(hops.at(-1)).toMatchObject({ kind: 'target', http: null, scheme: null, tls: null });
  });
});

describe('what the load balancer speaks to targets', () => {
  it.each<[protocol: TargetGroup['protocol'], version: string, wish: RequestWish, hop: string]>([
    ['HTTP', 'HTTP1', {}, 'HTTP/1.1 http'],
    ['HTTPS', 'HTTP1', {}, 'HTTP/1.1 https'],
    ['HTTP', 'HTTP1', { url: DIRECT }, 'HTTP/1.1 http'],
    ['HTTP', 'HTTP2', { url: DIRECT }, 'HTTP/2 http'],
    ['HTTPS', 'HTTP2', { url: DIRECT }, 'HTTP/2 https'],
    ['HTTP', 'GRPC', { url: DIRECT, grpc: true }, 'gRPC HTTP/2 http'],
    ['HTTP', 'HTTP1', { websocket: true }, 'WebSocket HTTP/1.1 http'],
  ])('%s %s', (protocol, protocolVersion, wish, hop) => {
    expect(
      hopsText(traceOf(group({ protocol, protocolVersion }), wish))
        .split(' > ')
        .at(-1),
    ).toBe(hop);
  });

  it('checks no certificate, and derives its policy from those of its listeners', () => {
    const loadBalancers = [loadBalancer({ listeners: [listener({ sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09' })] })];
    expect(traceOf({ ...group({ protocol: 'HTTPS' }), loadBalancers }).hops.at(-1)?.tls).toEqual({
      versions: ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'],
      policy: 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09',
      peerValidated: false,
    });
  });

  it('goes on where it is not known whether TLS is used', () => {
    expect(outcomeText(traceOf(group({ protocol: UNREAD })))).toBe('- forwarded');
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
describe('targets', () => {
  const target = (state: string): TargetHealth => ({
    id: '10.0.0.10',
    port: 80,
    availabilityZone: null,
    healthCheckPort: null,
    state,
    reason: null,
  });

  it.each<[what: string, targets: TargetGroup['targets'], outcome: string]>([
    ['healthy', [target('healthy')], '- forwarded'],
    ['one of two healthy', [target('healthy'), target('unhealthy')], '- forwarded'],
    ['all unhealthy: fail open', [target('unhealthy'), target('unhealthy')], '- forwarded?'],
    ['draining only', [target('draining')], '503 no-registered-targets'],
    ['starting', [target('initial')], '- forwarded?'],
    ['not checked', [target('unavailable')], '- forwarded'],
    ['none', [], '503 no-registered-targets'],
    ['all unused', [target('unused')], '503 no-registered-targets'],
    ['not read', UNREAD, '- forwarded?'],
  ])('%s', (_, targets, outcome) => {
    expect(outcomeText(traceOf(group({ targets })))).toBe(outcome);
  });

  it('cites fail open', () => {
    const { steps } = traceOf(group({ targets: [target('unhealthy')] }));
    expect(steps.find(({ decision }) => decision === 'target-chosen')?.fact).toBe('alb-fail-open');
  });

  it('refuses before it looks for targets', () => {
    expect(outcomeText(traceOf(group({ targets: [], protocolVersion: 'HTTP2' })))).toBe('464 target-group-protocol-version');
    expect(outcomeText(traceOf(group({ targets: UNREAD, protocolVersion: 'HTTP2' })))).toBe('464 target-group-protocol-version');
  });

  it('invokes a Lambda function, which has no protocol version', () => {
    const lambda = {
      targetType: 'lambda',
      protocol: null,
      protocolVersion: null,
      port: null,
      targets: [{ ...target('healthy'), id: 'arn:aws:lambda:eu-west-1:111122223333:function:web', port: null }],
    };
    const trace = traceOf({ ...group(lambda), services: [] });
    expect([outcomeText(trace), trace.hops.at(-1)?.http]).toEqual(['- forwarded', null]);
  });

  it('shows each of several backends', () => {
    const trace = traceOf({ services: [service(), service({ name: 'second', loadBalancers: service().loadBalancers })] });
    expect(outcomeText(trace)).toBe('- forwarded');
    expect(new Set([trace, ...trace.alternatives].map(({ route }) => route.targetLink)).size).toBe(2);
  });
});

// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html
describe('Service Connect', () => {
  const connected = (changed: Partial<{ tls: boolean; ingressPortOverride: number | null; portName: string }>) => ({
    services: [
      service({
        serviceConnect: {
          enabled: true,
          namespace: 'main',
          ports: [{ portName: 'web', ingressPortOverride: null, tls: false, idleTimeout: null, perRequestTimeout: null, ...changed }],
        },
      }),
    ],
  });

  it.each<[what: string, parts: Partial<Inventory>, outcome: string, fact: string | null]>([
    ['in between', connected({}), '- forwarded', 'service-connect-in-between'],
    ['gone round', connected({ ingressPortOverride: 8080 }), '- forwarded', null],
    ['another port', connected({ portName: 'admin' }), '- forwarded', null],
    ['TLS, plain target group', connected({ tls: true }), '502 target-tls-mismatch', null],
    [
      'TLS, HTTPS target group',
      { ...connected({ tls: true }), ...group({ protocol: 'HTTPS' }) },
      '- forwarded',
      'service-connect-in-between',
    ],
  ])('%s', (_, parts, outcome, fact) => {
    const trace = traceOf(parts);
    expect([outcomeText(trace), trace.steps.find(({ decision }) => decision === 'service-reached')?.fact ?? null]).toEqual([outcome, fact]);
  });
});
