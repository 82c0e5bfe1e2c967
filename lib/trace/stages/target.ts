import type { ComponentRef, TargetLink } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import type { ProtocolVersion } from '@/lib/facts/protocol-version';
import { elbTlsVersions, targetTlsPolicy } from '@/lib/facts/tls-policies';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { misunderstanding } from '../target-server';
import type { HopTls, Trace, TraceHop } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { connect, decide, end, type Walk } from '../walk/walk';
import { passLimits } from './arrival-limits';
import { isTlsServiceConnect, passesServiceConnect, withServiceConnectRead } from './service-connect';
import type { ChosenGroup } from './target-group';
import { passTargetNetwork } from './target-network';
import { passHandshake } from './websocket-handshake';

/** The last hop: from the load balancer to a target. */
export function reachTarget(walk: Walk, chosen: ChosenGroup, link: TargetLink, version: ProtocolVersion | null): Trace {
  const { group } = chosen;
  const { protocol } = group;
  // A Lambda function is invoked, not connected to.
  if (link.backend.kind === 'lambda' || group.targetType === 'lambda')
    return arrive(connect(walk, hopTo(walk, chosen, link, null, null, null)), chosen, link);
  const over = (reached: Walk, scheme: 'http' | 'https'): Trace => speak(reached, chosen, link, version ?? 'HTTP1', scheme);
  return passTargetNetwork(walk, chosen, link, (reached) => {
    if (!isUnknown(protocol)) return over(reached, protocol === 'HTTPS' ? 'https' : 'http');
    const because = [gapDependence(reached.context.chain, protocol.$unknown)];
    return forkOnUnknown(reached, link.to, because, [() => over(reached, 'http'), () => over(reached, 'https')]);
  });
}

/**
 * HTTP1 groups are spoken to over HTTP/1.1, HTTP2 and GRPC groups over HTTP/2; without TLS that is HTTP/2 with prior knowledge.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version
 */
function speak(walk: Walk, chosen: ChosenGroup, link: TargetLink, version: ProtocolVersion, scheme: 'http' | 'https'): Trace {
  const { group, matched } = chosen;
  const at = matched.approach.to;
  const http = version === 'HTTP1' ? 'HTTP/1.1' : 'HTTP/2';
  const tls = scheme === 'https' ? targetTls(matched.approach.loadBalancer) : null;
  const proof = [
    ...factEvidence(group.arn, 'TargetGroups[].Protocol', group.protocol),
    ...factEvidence(group.arn, 'TargetGroups[].ProtocolVersion', group.protocolVersion),
  ];
  const hop = hopTo(walk, chosen, link, scheme, http, tls);
  const fact: FactId = version === 'HTTP1' ? 'alb-target-http1' : 'alb-target-h2c';
  const params = { scheme: scheme.toUpperCase(), http, port: hop.port ?? 'unknown' };
  const spoken = decide(connect(withServiceConnectRead(walk, link), { ...hop, evidence: proof }), {
    at,
    decision: 'target-protocol',
    params,
    evidence: proof,
    fact,
  });
  const failed = { by: 'load-balancer', status: 502, at: link.to, evidence: proof } as const;
  const clash = { targetGroup: group.name, target: link.to.name };
  if (scheme === 'http' && isTlsServiceConnect(link))
    return end(spoken, { ...failed, reason: 'target-tls-mismatch', params: { ...clash, server: 'serviceConnect' } });
  if (tls?.versions?.includes(SERVICE_CONNECT_TLS) === false && isTlsServiceConnect(link))
    return end(spoken, { ...failed, reason: 'target-tls-mismatch', params: { ...clash, server: 'serviceConnectVersion' } });
  const server = walk.context.servers.get(link.id);
  const misread = server === undefined ? null : misunderstanding(server, { scheme, http, versions: tls?.versions ?? null });
  if (misread === 'handshake')
    return end(spoken, { ...failed, reason: 'target-tls-mismatch', params: { ...clash, server: 'container' }, fact: 'alb-target-502' });
  if (misread === 'plain' || misread === 'certificate')
    return end(spoken, { ...failed, by: 'target', status: null, reason: 'target-tls-mismatch', params: { ...clash, server: misread } });
  if (misread === 'protocol') return end(spoken, { ...failed, reason: 'target-protocol-mismatch', params: { ...clash, spoken: http } });
  if (tls === null) return arrive(spoken, chosen, link);
  const secured = decide(spoken, {
    at,
    decision: 'target-tls',
    params: { policy: tls.policy ?? 'unknown', versions: tls.versions?.join(', ') ?? 'unknown' },
    evidence: proof,
    fact: 'alb-target-certificate-not-validated',
  });
  return arrive(secured, chosen, link);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html */
const SERVICE_CONNECT_TLS = 'TLSv1.3';

/** The policy towards targets follows from those of all listeners; with one of them unread it cannot be told. */
function targetTls({ listeners }: LoadBalancer): HopTls {
  const policies = isUnknown(listeners) ? [null] : listeners.map(({ sslPolicy }) => (isUnknown(sslPolicy) ? null : (sslPolicy ?? '')));
  const read = policies.filter((policy) => policy !== null);
  if (read.length < policies.length) return { versions: null, policy: null, peerValidated: false };
  const policy = targetTlsPolicy(read);
  return { versions: elbTlsVersions(policy), policy, peerValidated: false };
}

function hopTo(
  { request }: Walk,
  { matched, group }: ChosenGroup,
  link: TargetLink,
  scheme: 'http' | 'https' | null,
  http: 'HTTP/1.1' | 'HTTP/2' | null,
  tls: HopTls | null,
): TraceHop {
  const from: ComponentRef = matched.approach.to;
  const ports = isUnknown(group.targets) ? [] : group.targets.map(({ port }) => port).filter((port) => port !== null);
  const port = ports[0] ?? (isUnknown(group.port) ? null : group.port);
  return {
    id: link.id,
    kind: 'target',
    from,
    to: link.to,
    scheme,
    port,
    http,
    framing: http === null ? null : request.framing,
    tls,
    evidence: [],
  };
}

function arrive(walk: Walk, chosen: ChosenGroup, link: TargetLink): Trace {
  const { group } = chosen;
  const fact = passesServiceConnect(link) ? 'service-connect-in-between' : null;
  const reached = decide(walk, { at: link.to, decision: 'service-reached', params: { target: link.to.name }, fact });
  return passHandshake(reached, chosen.matched.approach, link, (whole) =>
    passLimits(whole, chosen, link, (answered, arrival) => {
      const proof = factEvidence(group.arn, 'TargetGroups[].ProtocolVersion', group.protocolVersion);
      const params = { target: link.to.name };
      return end(answered, { by: 'target', status: null, reason: 'forwarded', params, at: link.to, evidence: proof, arrival });
    }),
  );
}
