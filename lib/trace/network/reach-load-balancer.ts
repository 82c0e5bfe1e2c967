import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { inAddressRange, isPrivateRange } from '../match/address-range';
import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import { type Family, loadBalancerFamilies } from './family';
import { internetRoute } from './internet-route';
import { aclAdmits, EPHEMERAL_PORTS } from './network-acls';
import { anyOf, oneOf, open, type Passage, shut, through, unread } from './passage';
import { type Peer, peerBy, viewerPeer } from './peer';
import { groupsAdmit } from './security-groups';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/**
 * Whether a peer's connection gets to a load balancer: its security groups, the network ACLs of its subnets, and their route to the
 * internet where it comes from there. `chance` is what it hangs on where only some of the peer's addresses get through.
 */
export function reachLoadBalancer(context: Context, loadBalancer: LoadBalancer, port: number, peer: Peer, chance: DependsOn): Passage {
  if (isOutside(context, loadBalancer, peer)) return shut('internal', [{ resource: loadBalancer.arn, path: 'Scheme', value: 'internal' }]);
  const families = familiesBetween(loadBalancer, peer);
  if (families.length === 0) return shut('addressFamily', [familyEvidence(loadBalancer)]);
  return anyOf(
    families.map((family) => {
      const by = peerBy(peer, family);
      return through([
        admission(context, loadBalancer, port, by, chance),
        subnetBorders(context, loadBalancer, port, by, chance),
        routeIn(context, loadBalancer, by, family),
      ]);
    }),
  );
}

/** An internal load balancer has private addresses only: who comes from a public one that is not the VPC's own does not get there. */
function isOutside({ lookup }: Context, { vpcId }: LoadBalancer, { kind, ranges }: Peer): boolean {
  if (kind !== 'insider' || ranges === null || isUnknown(vpcId)) return false;
  const vpc = lookup.vpc.get(vpcId ?? '');
  const own = vpc === undefined ? [] : [...vpc.cidrBlocks, ...vpc.ipv6CidrBlocks];
  return vpc !== undefined && ranges.every((range) => !isPrivateRange(range) && !own.some((block) => inAddressRange(range, block)));
}

/** The kinds of address with which a peer may connect to a load balancer. */
export function familiesBetween(loadBalancer: LoadBalancer, { kind, families }: Peer): Family[] {
  const overInternet = kind === 'cloudfront' || kind === 'viewer';
  return loadBalancerFamilies(loadBalancer, overInternet).filter((family) => families.includes(family));
}

function familyEvidence({ arn, ipAddressType }: LoadBalancer): Evidence {
  return { resource: arn, path: 'IpAddressType', value: isUnknown(ipAddressType) ? null : ipAddressType };
}

/** What the security groups alone say of viewers from anywhere. */
export function admitsAnybody(context: Context, loadBalancer: LoadBalancer, port: number, chance: DependsOn): Passage {
  const anybody = viewerPeer(null, loadBalancer.scheme);
  const families = familiesBetween(loadBalancer, anybody);
  return anyOf(families.map((family) => admission(context, loadBalancer, port, peerBy(anybody, family), chance)));
}

/** A load balancer without security groups lets everything in. */
function admission(context: Context, { securityGroups }: LoadBalancer, port: number, peer: Peer, chance: DependsOn): Passage {
  if (isUnknown(securityGroups)) return unread(gapDependence(context.chain, securityGroups.$unknown));
  return securityGroups.length === 0 ? open() : groupsAdmit(context, securityGroups, { direction: 'in', port, peer, chance });
}

/**
 * Inbound entries are not looked at for VPC origins, and what goes back to them goes to CloudFront's public addresses.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html
 */
function subnetBorders(context: Context, { subnets, arn }: LoadBalancer, port: number, peer: Peer, chance: DependsOn): Passage {
  if (isUnknown(subnets)) return unread(gapDependence(context.chain, subnets.$unknown));
  if (subnets.length === 0) return unread(unreadDependence('elasticloadbalancing:DescribeLoadBalancers', arn));
  const inside = peer.kind === 'vpc-origin';
  const inward = { egress: false, ports: { from: port, to: port }, peer };
  const outward = { egress: true, ports: EPHEMERAL_PORTS, peer: inside ? { ...peer, kind: 'cloudfront' as const, ranges: null } : peer };
  return oneOf(
    subnets.map(({ id }) => aclAdmits(context, id, inside ? [outward] : [inward, outward], chance)),
    chance,
  );
}

function routeIn(context: Context, loadBalancer: LoadBalancer, { kind }: Peer, family: Family): Passage {
  const overInternet = kind === 'cloudfront' || (kind === 'viewer' && loadBalancer.scheme === 'internet-facing');
  if (!overInternet) return open();
  return internetRoute(context, loadBalancer, family, {
    code: 'load-balancer-node',
    params: { loadBalancer: loadBalancer.name },
    gap: null,
  });
}
