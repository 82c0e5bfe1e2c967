import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import { internetRoute } from './internet-route';
import { aclAdmits, EPHEMERAL_PORTS } from './network-acls';
import { oneOf, open, type Passage, through, unread } from './passage';
import type { Peer } from './peer';
import { groupsAdmit } from './security-groups';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/**
 * Whether a peer's connection gets to a load balancer: its security groups, the network ACLs of its subnets, and their route to the
 * internet where it comes from there. `chance` is what it hangs on where only some of the peer's addresses get through.
 */
export function reachLoadBalancer(context: Context, loadBalancer: LoadBalancer, port: number, peer: Peer, chance: DependsOn): Passage {
  return through([
    admission(context, loadBalancer, port, peer, chance),
    subnetBorders(context, loadBalancer, port, peer, chance),
    routeIn(context, loadBalancer, peer),
  ]);
}

/** What the security groups alone say. A load balancer without any lets everything in. */
export function admission(context: Context, { securityGroups }: LoadBalancer, port: number, peer: Peer, chance: DependsOn): Passage {
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

function routeIn(context: Context, loadBalancer: LoadBalancer, { kind }: Peer): Passage {
  const overInternet = kind === 'cloudfront' || (kind === 'viewer' && loadBalancer.scheme === 'internet-facing');
  if (!overInternet) return open();
  return internetRoute(context, loadBalancer, { code: 'load-balancer-node', params: { loadBalancer: loadBalancer.name }, gap: null });
}
