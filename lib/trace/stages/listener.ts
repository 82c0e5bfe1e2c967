import type { Listener } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, end, pass, undetermined, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';
import { passNetwork } from './network';

/** The next stage, told which listener takes the connection. */
export type AfterListener = (walk: Walk, approach: Approach, listener: Listener) => Trace;

const CLOSED_STATES: ReadonlySet<string> = new Set(['provisioning', 'failed']);

/** Reaches a load balancer: its state, its scheme, its security groups, and the listener on the port. */
export function reachListener(walk: Walk, approach: Approach, next: AfterListener): Trace {
  const { loadBalancer, to } = approach;
  const state = loadBalancer.state.toLowerCase();
  if (CLOSED_STATES.has(state)) {
    const params = { loadBalancer: loadBalancer.name, state };
    const proof = evidence(loadBalancer.arn, 'State.Code', loadBalancer.state);
    return end(connectApproach(walk, approach, null), {
      ...failure(approach),
      reason: 'load-balancer-not-active',
      params,
      at: to,
      evidence: proof,
    });
  }
  return passScheme(walk, approach, (visible) => passNetwork(visible, approach, (open) => findListener(open, approach, next)));
}

/** Who answers when no connection comes about: CloudFront with a 504, or nobody. */
function failure({ link }: Approach): { by: 'edge' | 'nobody'; status: number | null } {
  return link === null ? { by: 'nobody', status: null } : { by: 'edge', status: 504 };
}

/** The name of an internal load balancer resolves to private addresses, which CloudFront reaches through a VPC origin only. */
function passScheme(walk: Walk, approach: Approach, next: (walk: Walk) => Trace): Trace {
  const { loadBalancer, link, to } = approach;
  const { scheme } = loadBalancer;
  if (link === null || link.vpcOrigin !== null) return next(walk);
  const proof = [...factEvidence(loadBalancer.arn, 'Scheme', scheme), ...approach.evidence];
  const hide = (): Trace => {
    const params = { origin: link.origin.id, loadBalancer: loadBalancer.name };
    return end(connectApproach(walk, approach, null), {
      ...failure(approach),
      reason: 'origin-internal-load-balancer',
      params,
      at: to,
      evidence: proof,
    });
  };
  if (isUnknown(scheme)) return forkOnUnknown(walk, to, [gapDependence(walk.context.chain, scheme.$unknown)], [() => next(walk), hide]);
  return scheme === 'internal' ? hide() : next(walk);
}

function findListener(walk: Walk, approach: Approach, next: AfterListener): Trace {
  const { loadBalancer, port, to } = approach;
  const { chain } = walk.context;
  const { listeners } = loadBalancer;
  const cannotTell = (gap: string): Trace => undetermined(connectApproach(walk, approach, null), to, [gapDependence(chain, gap)]);
  if (isUnknown(listeners)) return cannotTell(listeners.$unknown);
  const listener = listeners.find((candidate) => candidate.port === port);
  if (listener !== undefined) return matchProtocol(walk, approach, listener, next);
  const hidden = listeners.find((candidate) => isUnknown(candidate.port));
  if (hidden !== undefined && isUnknown(hidden.port)) return cannotTell(hidden.port.$unknown);
  return closed(walk, approach, listeners);
}

function closed(walk: Walk, approach: Approach, listeners: readonly Listener[]): Trace {
  const { loadBalancer, port, to, link } = approach;
  const ports = listeners.map((candidate) => (isUnknown(candidate.port) ? null : candidate.port));
  const proof = [...approach.evidence, ...evidence(loadBalancer.arn, 'Listeners[].Port', ports)];
  const missing = decide(connectApproach(walk, approach, null), {
    at: to,
    decision: 'listener-missing',
    params: { port },
    evidence: proof,
  });
  if (link === null) {
    const params = { loadBalancer: loadBalancer.name, port };
    return end(missing, { by: 'nobody', status: null, reason: 'viewer-port-closed', params, at: to, evidence: proof });
  }
  const params = { origin: link.origin.id, loadBalancer: loadBalancer.name, port };
  return end(missing, { ...failure(approach), reason: 'origin-port-closed', params, at: to, evidence: proof });
}

/** Plain HTTP to an HTTPS listener is answered 400 by the load balancer; TLS to an HTTP listener fails at whoever connects. */
function matchProtocol(walk: Walk, approach: Approach, listener: Listener, next: AfterListener): Trace {
  const { scheme, port, to } = approach;
  const { protocol } = listener;
  const found = pass(walk, { loadBalancer: approach.loadBalancer.arn, listener: listener.arn });
  const proof = [
    ...factEvidence(listener.arn, 'Listeners[].Port', listener.port),
    ...factEvidence(listener.arn, 'Listeners[].Protocol', protocol),
  ];
  const take = (): Trace => {
    const params = { port, protocol: scheme.toUpperCase() };
    return next(decide(found, { at: to, decision: 'listener-matched', params, evidence: proof }), approach, listener);
  };
  const clash = (expected: string): Trace => mismatch(found, approach, expected, [...approach.evidence, ...proof]);
  const opposite = scheme === 'https' ? 'HTTP' : 'HTTPS';
  if (isUnknown(protocol)) {
    return forkOnUnknown(found, to, [gapDependence(walk.context.chain, protocol.$unknown)], [take, () => clash(opposite)]);
  }
  return protocol.toUpperCase() === scheme.toUpperCase() ? take() : clash(protocol.toUpperCase());
}

function mismatch(walk: Walk, approach: Approach, expected: string, proof: Approach['evidence']): Trace {
  const { loadBalancer, port, scheme, link, to } = approach;
  const params = {
    loadBalancer: loadBalancer.name,
    port,
    side: link === null ? 'viewer' : 'cloudfront',
    spoken: scheme.toUpperCase(),
    expected,
  };
  const plainToTls = scheme === 'http';
  const answered = plainToTls
    ? ({ by: 'load-balancer', status: 400 } as const)
    : link === null
      ? ({ by: 'nobody', status: null } as const)
      : ({ by: 'edge', status: 502 } as const);
  const tried = connectApproach(walk, approach, plainToTls ? { http: 'HTTP/1.1', tls: null } : null);
  const fact = plainToTls ? 'alb-plain-http-to-https-listener' : 'origin-protocol-policy';
  return end(tried, { ...answered, reason: 'origin-scheme-mismatch', params, at: to, evidence: proof, fact });
}
