import type { EffectiveUse, HopReport } from '@/lib/trace/survey-types';
import type { Outcome } from '@/lib/trace/trace-types';

const LOAD_BALANCER = {
  kind: 'load-balancer',
  id: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1',
  name: 'web',
} as const;

/** An origin hop that speaks HTTP/1.1 over TLS and lets requests pass. */
export function originHop(changed: Partial<HopReport> = {}): HopReport {
  return {
    id: 'origin:E1/alb',
    kind: 'origin',
    from: { kind: 'distribution', id: 'E1', name: 'www.example.com' },
    to: LOAD_BALANCER,
    via: null,
    configured: [{ name: 'OriginProtocolPolicy', value: 'https-only', gap: null, evidence: null }],
    effective: [effectiveUse()],
    posture: 'secure',
    severity: 'none',
    badges: [],
    outcome: null,
    ...changed,
  };
}

/** A page request over HTTP/2 as the origin hop sees it. */
export function effectiveUse(changed: Partial<EffectiveUse> = {}): EffectiveUse {
  return {
    request: 'E1#0',
    kind: 'http2',
    method: 'GET',
    url: 'https://www.example.com/',
    scheme: 'https',
    http: 'HTTP/1.1',
    framing: null,
    tls: { versions: ['TLSv1.3', 'TLSv1.2'], policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06', peerValidated: true },
    outcome: { status: null, reason: 'forwarded', certainty: 'certain', by: 'target' },
    ...changed,
  };
}

/** The 464 of a target group that accepts only HTTP/2. */
export function outcome464(changed: Partial<Outcome> = {}): Outcome {
  return {
    by: 'load-balancer',
    status: 464,
    reason: 'target-group-protocol-version',
    certainty: 'certain',
    dependsOn: [],
    at: LOAD_BALANCER,
    params: {
      loadBalancer: 'web',
      targetGroup: 'web-h2',
      protocolVersion: 'HTTP2',
      accepts: 'HTTP/2',
      spoken: 'HTTP/1.1',
      arrival: 'cloudfront',
    },
    evidence: [
      {
        resource: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1',
        path: 'TargetGroups[].ProtocolVersion',
        value: 'HTTP2',
      },
    ],
    fact: 'target-group-464',
    ...changed,
  };
}
