import type { Listener } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { askMethod, askText } from '../ask/ask';
import type { HttpVersion } from '../request';
import type { HopTls, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, end, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';
import { httpOverTls } from './edge-tls';
import { listenerCertificates, listenerPolicy, namesOf } from './listener-tls';
import { openListenerTls } from './listener-handshake';
import { shakeHands } from './origin-tls';
import { passLoadBalancerLimits } from './size-limits';
import { passWebAcl } from './web-acl';

/** The next stage: the request is inside the load balancer. */
export type AfterFrontEnd = (walk: Walk, approach: Approach, listener: Listener) => Trace;

/** The connection comes about: TLS, the HTTP version, and what the load balancer refuses before it looks at its rules. */
export function openFrontEnd(walk: Walk, approach: Approach, listener: Listener, next: AfterFrontEnd): Trace {
  const inside = (opened: Walk): Trace =>
    passLoadBalancerLimits(opened, approach, (small) =>
      refuseTrace(small, approach, (sent) =>
        passWebAcl(sent, approach.to, approach.loadBalancer.webAclArn, 'WebACLArn', (passed) => next(passed, approach, listener)),
      ),
    );
  return approach.link === null ? openForViewer(walk, approach, listener, inside) : openForCloudFront(walk, approach, listener, inside);
}

function openForCloudFront(walk: Walk, approach: Approach, listener: Listener, next: (walk: Walk) => Trace): Trace {
  const { link, scheme } = approach;
  const { http } = walk.now;
  if (scheme === 'http' || link === null) return next(connectApproach(walk, approach, { http, tls: null }));
  return shakeHands(walk, { approach, link, listener }, (agreed, tls) => {
    const open = (): Trace => next(connectApproach(agreed, approach, { http, tls }));
    return http === 'HTTP/2' ? withHttp2(agreed, approach, open, () => noHttp2(agreed, approach)) : open();
  });
}

/**
 * HTTP/2 is on for HTTPS listeners unless the attribute turns it off.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
 */
function withHttp2(walk: Walk, { loadBalancer, to }: Approach, on: () => Trace, off: () => Trace): Trace {
  const { attributes } = loadBalancer;
  if (isUnknown(attributes)) return forkOnUnknown(walk, to, [gapDependence(walk.context.chain, attributes.$unknown)], [on, off]);
  return attributes[HTTP2] === 'false' ? off() : on();
}

const HTTP2 = 'routing.http2.enabled';

function noHttp2(walk: Walk, approach: Approach): Trace {
  const { loadBalancer, to } = approach;
  const params = { component: loadBalancer.name, obstacle: 'http2Disabled' };
  const by = approach.link === null ? 'nobody' : 'edge';
  const proof = evidence(loadBalancer.arn, `Attributes[${HTTP2}]`, 'false');
  return end(connectApproach(walk, approach, null), {
    by,
    status: null,
    reason: 'grpc-not-supported',
    params,
    at: to,
    evidence: proof,
    fact: 'alb-http2-front-end',
  });
}

/** Viewers get HTTP/2 by ALPN on an HTTPS listener, HTTP/1.1 otherwise; a load balancer has no HTTP/3. */
function openForViewer(walk: Walk, approach: Approach, listener: Listener, next: (walk: Walk) => Trace): Trace {
  const { scheme, to, loadBalancer } = approach;
  const { framing } = walk.request;
  if (scheme === 'http') {
    if (framing === 'gRPC') {
      const params = { component: loadBalancer.name, obstacle: 'listenerHttp' };
      const tried = connectApproach(walk, approach, null);
      return end(tried, { by: 'load-balancer', status: null, reason: 'grpc-not-supported', params, at: to, fact: 'alb-grpc-needs-https' });
    }
    return next(speakToViewer(walk, approach, null, 'HTTP/1.1', 'HTTP/1.1'));
  }
  const policy = listenerPolicy(walk.context, loadBalancer, listener);
  return openListenerTls(walk, approach, listener, policy, (agreed, versions) => {
    const tls = { versions, policy: policy.name, peerValidated: isNamed(agreed, listener) };
    const on = (http: HttpVersion, offered: string) => (): Trace => next(speakToViewer(agreed, approach, tls, http, offered));
    const modern = httpOverTls('HTTP/2', versions, agreed.request.client.tls) && walk.context.comesBy !== 'foreign-distribution';
    if (framing === 'gRPC') return withHttp2(agreed, approach, on('HTTP/2', 'HTTP/2, HTTP/1.1'), () => noHttp2(agreed, approach));
    if (framing === 'WebSocket' || walk.request.http === 'HTTP/1.1') return on('HTTP/1.1', 'HTTP/2, HTTP/1.1')();
    return modern
      ? withHttp2(agreed, approach, on('HTTP/2', 'HTTP/2, HTTP/1.1'), on('HTTP/1.1', 'HTTP/1.1'))
      : on('HTTP/1.1', 'HTTP/1.1')();
  });
}

/** A browser checks the certificate: false where it would warn, because none covers the name. */
function isNamed(walk: Walk, listener: Listener): boolean {
  const { read, hidden } = listenerCertificates(walk.context, listener);
  return hidden !== null || askText(walk, 'host', { kind: 'certificate', names: namesOf(read) }) === 'yes';
}

function speakToViewer(walk: Walk, approach: Approach, tls: HopTls | null, http: HttpVersion, offered: string): Walk {
  const { to, loadBalancer } = approach;
  const usable = tls === null ? null : { ...tls, versions: tls.versions?.filter((version) => httpOverTls(http, [version], null)) ?? null };
  const { attributes } = loadBalancer;
  const proof = isUnknown(attributes) ? [] : evidence(loadBalancer.arn, `Attributes[${HTTP2}]`, attributes[HTTP2] ?? null);
  const asked = walk.request.http;
  const spoken = decide(connectApproach(walk, approach, { http, tls: usable }), {
    at: to,
    decision: 'viewer-http-version',
    params: { asked, spoken: http, offered },
    evidence: proof,
    fact: asked === 'HTTP/3' ? 'alb-no-http3' : 'alb-http2-front-end',
  });
  const now: Walk = { ...spoken, now: { ...spoken.now, http } };
  if (usable === null) return now;
  const params = { policy: usable.policy ?? 'unknown', versions: usable.versions?.join(', ') ?? 'unknown' };
  return decide(now, { at: to, decision: 'viewer-tls', params, fact: 'alb-tls-policies' });
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-405-issues */
function refuseTrace(walk: Walk, { loadBalancer, to }: Approach, next: (walk: Walk) => Trace): Trace {
  if (!askMethod(walk, ['TRACE'])) return next(walk);
  const params = { component: loadBalancer.name, method: 'TRACE', allowed: 'GET, HEAD, POST, PUT, DELETE, OPTIONS, PATCH' };
  return end(walk, { by: 'load-balancer', status: 405, reason: 'method-not-allowed', params, at: to });
}
