import { inAddressRange, isEveryAddress, isPrivateRange, rangesOverlap } from '../match/address-range';
import type { Fact } from '@/lib/inventory/unknown';

import type { TestAnswer } from '../ask/text-test';
import type { DependsOn } from '../trace-types';
import { BOTH, type Family, familyOf } from './family';

/** Who opens a connection, as a network sees it. */
export interface Peer {
  /** An `insider` is a viewer inside the network of an internal load balancer. */
  kind: 'viewer' | 'insider' | 'cloudfront' | 'vpc-origin' | 'load-balancer' | 'target';
  /** Where it connects from. Null: a viewer anywhere on the internet, or addresses that were not read. */
  ranges: readonly string[] | null;
  /** With which kinds of address it may connect. */
  families: readonly Family[];
  /** Security groups of its network interfaces; only inside a VPC. Null: not read. */
  groups: readonly string[] | null;
  /** What hides its ranges or groups; null where nothing does. */
  hidden: DependsOn | null;
}

/** A viewer, anywhere or at one address; `scheme` is that of the load balancer it connects to. */
export function viewerPeer(address: string | null, scheme: Fact<string>): Peer {
  const kind = scheme === 'internal' ? 'insider' : 'viewer';
  return address === null
    ? { kind, ranges: null, families: BOTH, groups: [], hidden: null }
    : { kind, ranges: [address], families: [familyOf(address)], groups: [], hidden: null };
}

/** The peer as far as it connects with one kind of address. */
export function peerBy(peer: Peer, family: Family): Peer {
  return { ...peer, families: [family], ranges: peer.ranges?.filter((range) => familyOf(range) === family) ?? null };
}

/** Whether a peer is a viewer, wherever it stands. */
export function isViewer({ kind }: Peer): boolean {
  return kind === 'viewer' || kind === 'insider';
}

/** Whether a peer connects from one of these ranges; open where some of its addresses are in them and others not. */
export function peerIsIn({ kind, ranges, families }: Peer, listed: readonly string[]): TestAnswer {
  const cidrs = listed.filter((cidr) => families.includes(familyOf(cidr)));
  if (families.every((family) => cidrs.some((cidr) => familyOf(cidr) === family && isEveryAddress(cidr)))) return 'yes';
  if (ranges === null) {
    const inside = kind === 'viewer' || kind === 'cloudfront' ? cidrs.filter((cidr) => !isPrivateRange(cidr)) : cidrs;
    return inside.length === 0 ? 'no' : 'open';
  }
  if (ranges.length > 0 && ranges.every((range) => cidrs.some((cidr) => inAddressRange(range, cidr)))) return 'yes';
  return ranges.some((range) => cidrs.some((cidr) => rangesOverlap(range, cidr))) ? 'open' : 'no';
}
