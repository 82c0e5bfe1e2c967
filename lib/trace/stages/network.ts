import type { OriginLink } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { askSource } from '../ask/ask';
import { cloudFrontPeer, vpcOriginPeer } from '../network/cloudfront-peer';
import { BOTH, type Family, originFamilies } from '../network/family';
import type { Passage } from '../network/passage';
import { isViewer, type Peer, viewerPeer } from '../network/peer';
import { familiesBetween, reachLoadBalancer } from '../network/reach-load-balancer';
import type { DependsOn, Trace } from '../trace-types';
import { forkOnChance } from '../walk/fork';
import { decide, dependsOn, end, hang, type Next, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';

/** Who connects to a load balancer on an approach. */
export function peerOf({ context, request }: Walk, { loadBalancer, link }: Approach): Peer {
  if (link !== null) {
    const families = familiesOf(link);
    return link.vpcOrigin === null ? cloudFrontPeer(context, loadBalancer, families) : vpcOriginPeer(context, loadBalancer, families);
  }
  if (context.comesBy === 'foreign-distribution') return cloudFrontPeer(context, loadBalancer, BOTH);
  return viewerPeer(request.sourceIp, context.comesBy === 'network-load-balancer' ? 'internet-facing' : loadBalancer.scheme);
}

/** Where the setting was not read, either kind of address may be used. */
function familiesOf({ origin, vpcOrigin }: OriginLink): readonly Family[] {
  const type = vpcOrigin === null ? (origin.custom?.ipAddressType ?? null) : vpcOrigin.known ? vpcOrigin.value.ipAddressType : null;
  return isUnknown(type) || vpcOrigin?.known === false ? BOTH : originFamilies(type);
}

/** Ends the way only where the network says so for certain. */
export function passNetwork(walk: Walk, approach: Approach, next: Next): Trace {
  const peer = peerOf(walk, approach);
  const passage = passageOf(walk, approach, peer);
  const met: Walk = { ...walk, now: { ...walk.now, peer: { ...peer, families: familiesBetween(approach.loadBalancer, peer) } } };
  const pass = (): Trace => next(noted(met, approach, passage));
  const stop = (): Trace => blocked(met, approach, passage);
  if (passage.answer !== 'open') return passage.answer === 'yes' ? pass() : stop();
  if (passage.unread) return next(hang(met, ...passage.because));
  // People inside the network come from the ranges that are let in.
  if (peer.kind === 'insider' && peer.ranges === null) return pass();
  return peer.kind === 'viewer' ? forkOnChance(met, passage.because, stop, [pass]) : forkOnChance(met, passage.because, pass, [stop]);
}

function passageOf(walk: Walk, { loadBalancer, port }: Approach, peer: Peer): Passage {
  const reach = (from: Peer): Passage => rememberedPassage(walk, loadBalancer, port, from);
  if (!isViewer(peer)) return reach(peer);
  const anywhere = reach(viewerPeer(null, loadBalancer.scheme));
  const passage = peer.ranges === null ? anywhere : reach(peer);
  // Which addresses get through is worth knowing to who asks about all requests.
  if (anywhere.ranges.length > 0) askSource(walk, anywhere.ranges);
  return passage;
}

/** The network does not change between requests, so what it says of a peer is worked out once. */
function rememberedPassage({ context }: Walk, loadBalancer: LoadBalancer, port: number, peer: Peer): Passage {
  const key = [loadBalancer.arn, port, peer.kind, peer.families.join(), peer.ranges?.join() ?? '*'].join('|');
  const known = context.lookup.passages.get(key) ?? reachLoadBalancer(context, loadBalancer, port, peer, chanceOf(peer, loadBalancer.name));
  context.lookup.passages.set(key, known);
  return known;
}

function chanceOf(peer: Peer, loadBalancer: string): DependsOn {
  return isViewer(peer) ? dependsOn('viewer-address', { loadBalancer }) : dependsOn('cloudfront-address', { loadBalancer });
}

function noted(walk: Walk, { loadBalancer, port, to }: Approach, { evidence }: Passage): Walk {
  if (evidence.length === 0) return walk;
  const params = { loadBalancer: loadBalancer.name, port, peer: peerName(walk.now.peer) };
  return decide(walk, { at: to, decision: 'network-passed', params, evidence, fact: 'security-groups-stateful' });
}

/** Selectors of a pattern take no hyphen. */
function peerName(peer: Peer): 'viewer' | 'cloudfront' {
  return isViewer(peer) ? 'viewer' : 'cloudfront';
}

function blocked(walk: Walk, approach: Approach, { obstacle, evidence }: Passage): Trace {
  const { loadBalancer, port, to, link } = approach;
  const tried = connectApproach(walk, approach, null);
  const params = { loadBalancer: loadBalancer.name, port, obstacle: obstacle ?? 'securityGroup' };
  const groups = isUnknown(loadBalancer.securityGroups) ? [] : loadBalancer.securityGroups;
  const proof = [{ resource: loadBalancer.arn, path: 'SecurityGroups', value: [...groups] }, ...evidence];
  if (link === null) return end(tried, { by: 'nobody', status: null, reason: 'viewer-network-blocked', params, at: to, evidence: proof });
  if (obstacle === 'addressFamily') return noSuchAddress(tried, approach, link, evidence);
  return end(tried, { by: 'edge', status: 504, reason: 'origin-network-blocked', params, at: to, evidence: proof });
}

/** CloudFront asks DNS for the other kind of address, and there is none. */
function noSuchAddress(walk: Walk, { to }: Approach, { origin }: OriginLink, proof: readonly Evidence[]): Trace {
  const domain = isUnknown(origin.domainName) ? origin.id : origin.domainName;
  const params = { origin: origin.id, domain, flaw: 'family' };
  const type = origin.custom?.ipAddressType ?? null;
  const own = { resource: origin.id, path: 'CustomOriginConfig.IpAddressType', value: isUnknown(type) ? null : type };
  return end(walk, { by: 'edge', status: 502, reason: 'origin-name-unresolved', params, at: to, evidence: [own, ...proof] });
}
