import type { ComponentRef, OriginLink } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { connect, decide, dependsOn, end, hang, pass, undetermined, type Walk } from '../walk/walk';
import type { Approach } from './approach';
import type { MatchedBehavior } from './behavior';
import { chooseOrigin } from './origin-choice';
import { sendToOrigin } from './origin-request';

/** The next stage, told which connection reaches for a load balancer. */
export type AfterOrigin = (walk: Walk, approach: Approach) => Trace;

/** Chooses the origin of a behaviour and connects to it. */
export function reachOrigin(walk: Walk, matched: MatchedBehavior, next: AfterOrigin): Trace {
  return chooseOrigin(walk, matched, (chosen, link) =>
    chooseScheme(withGateway(withVpcOriginStatus(chosen, link), link), matched, link, next),
  );
}

/** A VPC origin that is not deployed (yet) may or may not carry requests. */
function withVpcOriginStatus(walk: Walk, { vpcOrigin, origin }: OriginLink): Walk {
  if (vpcOrigin?.known !== true || vpcOrigin.value.status === 'Deployed') return walk;
  return hang(walk, dependsOn('vpc-origin-status', { origin: origin.id, status: vpcOrigin.value.status }));
}

/** A VPC needs an internet gateway for its VPC origins. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html */
function withGateway(walk: Walk, { vpcOrigin, target, origin }: OriginLink): Walk {
  const vpcId =
    vpcOrigin === null || target.kind !== 'load-balancer' || isUnknown(target.loadBalancer.vpcId) ? null : target.loadBalancer.vpcId;
  const vpc = walk.context.lookup.vpc.get(vpcId ?? '');
  return vpc?.internetGateway === false ? hang(walk, dependsOn('vpc-without-gateway', { origin: origin.id, vpc: vpc.id })) : walk;
}

/** Scheme, port and what proves them. */
interface Target {
  scheme: 'http' | 'https';
  port: number | null;
  policy: string;
  evidence: readonly Evidence[];
}

/**
 * Which scheme and port CloudFront uses: the origin protocol policy's, for `match-viewer` the viewer's.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
 */
function chooseScheme(walk: Walk, matched: MatchedBehavior, link: OriginLink, next: AfterOrigin): Trace {
  const { connection } = link;
  const at = matched.entry.component;
  const { chain } = walk.context;
  if (connection === null) return leave(walk, matched, link, bucketTarget(walk, link), next);
  const { protocolPolicy, httpPort, httpsPort } = connection;
  const on = (scheme: 'http' | 'https', policy: string): Trace => {
    const port = scheme === 'https' ? httpsPort : httpPort;
    const evidence = [...protocolPolicy.evidence, ...port.evidence];
    const target: Target = { scheme, port: port.known ? port.value : null, policy, evidence };
    const params = { scheme: scheme.toUpperCase(), port: target.port ?? 'unknown', policy };
    const fact: FactId = link.vpcOrigin === null ? 'origin-protocol-policy' : 'vpc-origin-settings';
    return leave(decide(walk, { at, decision: 'origin-scheme', params, evidence, fact }), matched, link, target, next);
  };
  if (!protocolPolicy.known) {
    const viewers = walk.request.scheme;
    const other = viewers === 'https' ? 'http' : 'https';
    return forkOnUnknown(walk, at, [gapDependence(chain, protocolPolicy.gap)], [() => on(viewers, 'unknown'), () => on(other, 'unknown')]);
  }
  const policy = protocolPolicy.value;
  if (policy === 'http-only') return on('http', policy);
  return on(policy === 'match-viewer' ? walk.request.scheme : 'https', policy);
}

/**
 * CloudFront reaches an S3 bucket with the scheme that the viewer uses; nothing else about that hop can be set.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-s3-origin.html
 */
function bucketTarget({ request }: Walk, { origin }: OriginLink): Target | null {
  return origin.s3 === null ? null : { scheme: request.scheme, port: null, policy: 'match-viewer', evidence: [] };
}

/** Goes to whatever the origin leads to. */
function leave(walk: Walk, matched: MatchedBehavior, link: OriginLink, target: Target | null, next: AfterOrigin): Trace {
  const { chain } = walk.context;
  const { origin, domainName, to } = link;
  const domain = domainName.known ? domainName.value : origin.id;
  const led = decide(walk, {
    at: matched.entry.component,
    decision: 'origin-leads-to',
    params: { origin: origin.id, domain, target: to.name },
    evidence: link.target.evidence,
  });
  const obstacle = grpcObstacle(walk, link, target);
  if (obstacle !== null) {
    const fact = GRPC_FACTS[obstacle];
    const evidence = target?.evidence ?? [];
    const failed = connect(led, hopTo(walk, matched, link, target, null));
    return end(failed, {
      by: 'edge',
      status: null,
      reason: 'grpc-not-supported',
      params: { component: origin.id, obstacle },
      at: to,
      evidence,
      fact,
    });
  }
  if (walk.request.framing === 'WebSocket' && showsCertificate(link)) {
    const failed = connect(led, hopTo(walk, matched, link, target, null));
    const params = { origin: origin.id, distribution: link.distribution.id };
    return end(failed, { by: 'edge', status: null, reason: 'websocket-not-supported', params, at: to, evidence: target?.evidence ?? [] });
  }
  switch (link.target.kind) {
    case 'load-balancer':
      return approach(led, matched, link, link.target.loadBalancer, target, next);
    case 'end': {
      const spoken = connect(led, hopTo(walk, matched, link, target, originHttp(walk)));
      return end(spoken, {
        by: 'target',
        status: null,
        reason: 'origin-other-service',
        params: { origin: origin.id, domain },
        at: to,
        evidence: link.target.evidence,
      });
    }
    case 'missing': {
      const failed = connect(led, hopTo(walk, matched, link, target, null));
      return end(failed, {
        by: 'edge',
        status: 502,
        reason: 'origin-name-unresolved',
        params: { origin: origin.id, domain, flaw: 'name' },
        at: to,
        evidence: link.target.evidence,
      });
    }
    case 'unknown':
      return undetermined(connect(led, hopTo(walk, matched, link, target, null)), to, [gapDependence(chain, link.target.gap)]);
  }
}

/** Origins with a client certificate carry neither gRPC nor WebSockets. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-enable-mtls-distributions.html */
function showsCertificate({ origin }: OriginLink): boolean {
  const own = origin.custom?.clientCertificateArn ?? null;
  return typeof own === 'string';
}

/** gRPC needs HTTPS from end to end, and VPC origins do not carry it. */
function grpcObstacle({ request }: Walk, link: OriginLink, target: Target | null): 'vpcOrigin' | 'originMtls' | 'originHttp' | null {
  if (request.framing !== 'gRPC') return null;
  if (link.vpcOrigin !== null) return 'vpcOrigin';
  if (showsCertificate(link)) return 'originMtls';
  return target?.scheme === 'http' ? 'originHttp' : null;
}

/**
 * What CloudFront speaks to origins: gRPC goes over HTTP/2, everything else over HTTP/1.1, whatever the viewer speaks.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomHTTPVersion
 */
function originHttp({ request }: Walk): 'HTTP/1.1' | 'HTTP/2' {
  return request.framing === 'gRPC' ? 'HTTP/2' : 'HTTP/1.1';
}

function hopTo({ request }: Walk, { entry }: MatchedBehavior, link: OriginLink, target: Target | null, http: 'HTTP/1.1' | 'HTTP/2' | null) {
  const tls = http !== null && target?.scheme === 'https' ? { versions: null, policy: null, peerValidated: true } : null;
  // Which version CloudFront speaks to a bucket is not documented: the sentence about HTTP/1.1 is about custom origins.
  const spoken = target === null || link.origin.s3 !== null ? null : http;
  return {
    id: link.id,
    kind: 'origin' as const,
    from: entry.component,
    to: link.to,
    scheme: target?.scheme ?? null,
    port: target?.port ?? null,
    http: spoken,
    framing: request.framing,
    tls,
    evidence: target?.evidence ?? [],
  };
}

const GRPC_FACTS = {
  vpcOrigin: 'vpc-origin-no-grpc',
  originMtls: 'origin-mtls-protocols',
  originHttp: 'grpc-needs-post-and-http2',
} as const satisfies Record<string, FactId>;

const HTTP_FACTS = {
  none: 'origin-http-1.1',
  gRPC: 'origin-grpc-http2',
  WebSocket: 'origin-websocket-http-1.1',
} as const satisfies Record<string, FactId>;

function approach(
  walk: Walk,
  matched: MatchedBehavior,
  link: OriginLink,
  loadBalancer: LoadBalancer,
  target: Target | null,
  next: AfterOrigin,
): Trace {
  const { chain } = walk.context;
  const at: ComponentRef = matched.entry.component;
  const toBalancer = pass(walk, { loadBalancer: loadBalancer.arn });
  if (target === null || target.port === null) {
    const { connection } = link;
    const port = target?.scheme === 'http' ? connection?.httpPort : connection?.httpsPort;
    const because =
      port?.known === false ? gapDependence(chain, port.gap) : unreadDependence('cloudfront:ListDistributions', link.origin.id);
    return undetermined(connect(toBalancer, hopTo(walk, matched, link, target, null)), link.to, [because]);
  }
  const { scheme, port, evidence } = target;
  const framing = walk.request.framing ?? 'none';
  const http = originHttp(walk);
  const spoken = decide(toBalancer, { at, decision: 'origin-http-version', params: { http, framing }, fact: HTTP_FACTS[framing] });
  const reaching: Approach = { kind: 'origin', hopId: link.id, from: at, to: link.to, loadBalancer, scheme, port, link, evidence };
  return sendToOrigin({ ...spoken, now: { ...spoken.now, scheme, http } }, matched, link, (sent) => next(sent, reaching));
}
