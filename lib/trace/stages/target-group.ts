import type { ComponentRef, TargetLink } from '@/lib/chain/chain';
import { acceptsArrival, type Arrival, type ProtocolVersion, toProtocolVersion } from '@/lib/facts/protocol-version';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import { askMethod } from '../ask/ask';
import type { Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { connect, decide, end, pass, undetermined, type Walk } from '../walk/walk';
import { targetGroupName } from './action';
import type { MatchedRule } from './rules';
import { chooseTarget, forEachTarget } from './target-choice';

/** A target group that a rule forwards to. */
export interface ChosenGroup {
  matched: MatchedRule;
  group: TargetGroup;
}

/** The next stage, told which target of the group gets the request, and in which version the group is spoken to. */
export type AfterTargetGroup = (walk: Walk, chosen: ChosenGroup, link: TargetLink, version: ProtocolVersion | null) => Trace;

/** Looks at the target group: whether it exists, takes this kind of request, and has targets. */
export function enterTargetGroup(walk: Walk, matched: MatchedRule, arn: string, next: AfterTargetGroup): Trace {
  const { chain, lookup } = walk.context;
  const { loadBalancer, to } = matched.approach;
  const inGroup = pass(walk, { targetGroup: arn });
  const group = chain.index.targetGroup.get(arn);
  if (group === undefined) {
    const resolved = lookup.routing.get(`${loadBalancer.arn}|${arn}`)?.targetGroup;
    if (resolved?.known === false) return undetermined(inGroup, to, [gapDependence(chain, resolved.gap)]);
    const params = { loadBalancer: loadBalancer.name, rule: matched.name, targetGroup: targetGroupName(arn) };
    const proof = evidence(matched.rule.arn, 'Rules[].Actions[].TargetGroupArn', arn);
    return end(inGroup, { by: 'load-balancer', status: 503, reason: 'target-group-missing', params, at: to, evidence: proof });
  }
  const chosen: ChosenGroup = { matched, group };
  return passVersion(inGroup, chosen, (accepted, version) =>
    chooseTarget(accepted, chosen, (picked, link) => next(picked, chosen, link, version)),
  );
}

const VERSIONS: readonly ProtocolVersion[] = ['HTTP1', 'HTTP2', 'GRPC'];

/** Takes the request, or answers 464. Groups of Lambda functions and load balancers have no protocol version. */
function passVersion(walk: Walk, chosen: ChosenGroup, next: (walk: Walk, version: ProtocolVersion | null) => Trace): Trace {
  const { group, matched } = chosen;
  const { chain } = walk.context;
  const { targetType, protocolVersion } = group;
  if (targetType === 'lambda' || targetType === 'alb') return next(walk, null);
  const judge = (version: ProtocolVersion): Trace =>
    acceptsArrival(version, arrivalOf(walk, version))
      ? next(noteVersion(walk, chosen, version, 'protocol-version-accepted'), version)
      : refuse(walk, chosen, version);
  if (isUnknown(protocolVersion)) {
    return forkOnUnknown(
      walk,
      matched.approach.to,
      [gapDependence(chain, protocolVersion.$unknown)],
      VERSIONS.map((version) => () => judge(version)),
    );
  }
  const literal = protocolVersion ?? 'HTTP1';
  const version = toProtocolVersion(literal);
  return version === null
    ? undetermined(walk, matched.approach.to, [unreadDependence('elasticloadbalancing:DescribeTargetGroups', group.arn)])
    : judge(version);
}

/** What arrived, as the table of 464 tells requests apart. */
function arrivalOf(walk: Walk, version: ProtocolVersion): Arrival {
  if (walk.request.framing === 'gRPC') return 'grpc';
  if (walk.now.http !== 'HTTP/2') return 'http1.1';
  // Only a gRPC group tells methods apart.
  return version === 'GRPC' && askMethod(walk, ['POST']) ? 'http2-post' : 'http2-get';
}

function noteVersion(
  walk: Walk,
  { group, matched }: ChosenGroup,
  version: ProtocolVersion,
  decision: 'protocol-version-accepted' | 'protocol-version-refused',
): Walk {
  const { framing } = walk.request;
  const http = [...(framing === null ? [] : [framing]), walk.now.http ?? 'HTTP/1.1'].join(', ');
  const params = { targetGroup: group.name, protocolVersion: version, http };
  return decide(walk, { at: matched.approach.to, decision, params, evidence: versionEvidence(group), fact: 'target-group-464' });
}

function versionEvidence({ arn, protocolVersion }: TargetGroup) {
  return factEvidence(arn, 'TargetGroups[].ProtocolVersion', protocolVersion);
}

/** Names of what the versions take: they read the same in every language. */
const ACCEPTED: Readonly<Record<ProtocolVersion, string>> = { HTTP1: 'HTTP/1.1', HTTP2: 'HTTP/2', GRPC: 'gRPC (HTTP/2 POST)' };

/**
 * The load balancer refuses the request and nothing is spoken to any target; the hop to each of them bears the 464.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
 */
function refuse(walk: Walk, chosen: ChosenGroup, version: ProtocolVersion): Trace {
  const { group, matched } = chosen;
  const { approach } = matched;
  const { framing } = walk.request;
  const spoken = walk.now.http ?? 'HTTP/1.1';
  const arrival = framing === 'gRPC' ? 'grpc' : version === 'GRPC' ? 'page' : approach.link === null ? 'viewer' : 'cloudfront';
  const params = {
    loadBalancer: approach.loadBalancer.name,
    targetGroup: group.name,
    protocolVersion: version,
    accepts: ACCEPTED[version],
    spoken,
    arrival,
  };
  const refused = noteVersion(walk, chosen, version, 'protocol-version-refused');
  const proof = [...versionEvidence(group), ...approach.evidence];
  return forEachTarget(refused, chosen, (at, link) =>
    end(link === null ? at : connect(pass(at, { targetLink: link.id }), unspoken(at, chosen, link)), {
      by: 'load-balancer',
      status: 464,
      reason: 'target-group-protocol-version',
      params,
      at: approach.to,
      evidence: proof,
    }),
  );
}

/** A hop to a target over which nothing is spoken. */
export function unspoken({ request }: Walk, { matched, group }: ChosenGroup, link: TargetLink) {
  const from: ComponentRef = matched.approach.to;
  const port = isUnknown(group.port) ? null : group.port;
  return {
    id: link.id,
    kind: 'target' as const,
    from,
    to: link.to,
    scheme: null,
    port,
    http: null,
    framing: request.framing,
    tls: null,
    evidence: versionEvidence(group),
  };
}
